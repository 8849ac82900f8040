package org.openrenovation.core.json.document;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.HolidayYear;
import org.openrenovation.core.calendar.HolidayYear.NamedDay;
import org.openrenovation.core.calendar.OfficialCalendar;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;

/**
 * Years of the official working calendar: for each its notices, the rest days by festival, and the
 * weekend days that are worked. {@code source} and {@code convention} are remarks; {@code
 * workingDaysInYear} is left to the reader to count.
 */
public final class CalendarShape {
  private static final Shape<NamedDay> WORKED =
      ObjectShape.of(NamedDay.class, Parts::new)
          .required("date", Shapes.DATE, NamedDay::date, (parts, date) -> parts.date = date)
          .required(
              "for", Shapes.ID, NamedDay::festival, (parts, festival) -> parts.festival = festival)
          .build(parts -> new NamedDay(parts.date, true, parts.festival));

  private static final Shape<Year> YEAR =
      ObjectShape.of(Year.class, Year::new)
          .optional(
              "notice",
              Shapes.listOf(Shapes.ID),
              year -> Optional.of(year.notices),
              (year, all) -> year.notices = all)
          .required(
              "off",
              Shapes.mapOf(Shapes.listOf(Shapes.DATE)),
              year -> year.off,
              (year, off) -> year.off = off)
          .required(
              "work", Shapes.listOf(WORKED), year -> year.work, (year, work) -> year.work = work)
          .optional(
              "workingDaysInYear", Shapes.COUNT, year -> Optional.empty(), (year, counted) -> {})
          .build(year -> year);

  /** The calendar. */
  public static final Shape<OfficialCalendar> CALENDAR =
      ObjectShape.of(OfficialCalendar.class, Years::new)
          .optional("source", Shapes.TEXT, calendar -> Optional.empty(), (parts, remark) -> {})
          .optional("convention", Shapes.TEXT, calendar -> Optional.empty(), (parts, remark) -> {})
          .required(
              "years",
              Shapes.mapOfYears(YEAR),
              CalendarShape::unmade,
              (parts, years) -> parts.years = years)
          .build(CalendarShape::made);

  private CalendarShape() {}

  private static OfficialCalendar made(Years parts) {
    Vector<Problem> problems = Vector.empty();
    Vector<HolidayYear> years = Vector.empty();
    for (Tuple2<String, Year> entry : parts.years) {
      try {
        years = years.append(entry._2.made(Integer.parseInt(entry._1)));
      } catch (RefusedException refused) {
        problems = problems.appendAll(Problem.below("years." + entry._1, refused.problems()));
      }
    }
    RefusedException.throwIfAny(problems);
    return OfficialCalendar.of(years);
  }

  private static Map<String, Year> unmade(OfficialCalendar calendar) {
    return LinkedHashMap.ofEntries(
        calendar.years().map(year -> Tuple.of(Integer.toString(year.year()), Year.of(year))));
  }

  private static final class Parts {
    private LocalDate date = LocalDate.EPOCH;
    private String festival = "";
  }

  private static final class Years {
    private Map<String, Year> years = LinkedHashMap.empty();
  }

  private static final class Year {
    private Seq<String> notices = Vector.empty();
    private Map<String, Seq<LocalDate>> off = LinkedHashMap.empty();
    private Seq<NamedDay> work = Vector.empty();

    private static Year of(HolidayYear known) {
      Year year = new Year();
      year.notices = known.notices();
      year.work = known.days().filter(NamedDay::worked);
      for (NamedDay day : known.days().reject(NamedDay::worked)) {
        year.off =
            year.off.put(
                day.festival(),
                year.off.get(day.festival()).getOrElse(Vector.empty()).append(day.date()));
      }
      return year;
    }

    private HolidayYear made(int year) {
      Seq<NamedDay> rest =
          off.toVector()
              .flatMap(festival -> festival._2.map(date -> new NamedDay(date, false, festival._1)));
      return HolidayYear.builder().year(year).notices(notices).days(rest.appendAll(work)).build();
    }
  }
}
