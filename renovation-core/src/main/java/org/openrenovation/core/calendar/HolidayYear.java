package org.openrenovation.core.calendar;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * One year's official arrangement of holidays (节假日安排): the days that the notice names, and where it
 * was published.
 *
 * <p>Invariant: no day is named twice; the days lie in the year or in the December before it (the
 * notice for 2023 names 2022-12-31).
 */
@Value.Immutable
public interface HolidayYear extends Serializable {
  /** The year, 1900 to 2200. */
  int year();

  /** Where the notices were published; the later ones amend the earlier. */
  Seq<String> notices();

  /** The days named, rest days and days worked in their place. */
  Seq<NamedDay> days();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a year out of range, days beyond it, and a day named twice. */
  @Value.Check
  default void check() {
    if (year() < WorkCalendar.FIRST_YEAR || year() > WorkCalendar.LAST_YEAR) {
      throw new RefusedException(
          outOfRange("year", year(), WorkCalendar.FIRST_YEAR, WorkCalendar.LAST_YEAR));
    }
    LocalDate first = LocalDate.of(year() - 1, 12, 1);
    LocalDate last = LocalDate.of(year(), 12, 31);
    Vector<Problem> problems = Vector.empty();
    Set<LocalDate> seen = HashSet.empty();
    int position = 0;
    for (NamedDay day : days()) {
      String path = "days[" + position + "].date";
      if (day.date().isBefore(first) || day.date().isAfter(last)) {
        problems = problems.append(outOfRange(path, day.date(), first, last));
      } else if (seen.contains(day.date())) {
        problems = problems.append(Problem.at(path, "id.duplicate", day.date().toString()));
      }
      seen = seen.add(day.date());
      position++;
    }
    RefusedException.throwIfAny(problems);
  }

  private static Problem outOfRange(String path, Object value, Object least, Object most) {
    return Problem.at(path, "value.out-of-range", value.toString())
        .with("least", least.toString())
        .with("most", most.toString());
  }

  /**
   * A day that a notice names.
   *
   * @param date the day
   * @param worked whether it is worked (调休上班) or a rest day (放假)
   * @param festival for which festival: 春节
   */
  record NamedDay(LocalDate date, boolean worked, String festival) implements Serializable {}

  /** Builds a year. */
  final class Builder extends ImmutableHolidayYear.Builder {}
}
