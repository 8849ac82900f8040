package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.calendar.WorkCalendar;

/** Where a calendar differs from Monday to Friday. */
final class Rest {
  private Rest() {}

  /**
   * The spans of weekdays at rest from the first to the last day; a weekend within does not end
   * one.
   */
  static Seq<DateRange> spans(WorkCalendar calendar, LocalDate first, LocalDate last) {
    Vector<DateRange> spans = Vector.empty();
    boolean goesOn = false;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        goesOn = false;
      } else if (!isWeekend(day)) {
        spans =
            goesOn
                ? spans.init().append(DateRange.of(spans.last().from(), day))
                : spans.append(DateRange.of(day, day));
        goesOn = true;
      }
    }
    return spans;
  }

  static Seq<LocalDate> workedWeekends(WorkCalendar calendar, LocalDate first, LocalDate last) {
    return Stream.iterate(first, day -> day.plusDays(1))
        .takeWhile(day -> !day.isAfter(last))
        .filter(day -> isWeekend(day) && calendar.isWorkingDay(day))
        .toVector();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
