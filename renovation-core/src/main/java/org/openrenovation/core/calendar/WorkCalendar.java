package org.openrenovation.core.calendar;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * Which days are worked (工作日历).
 *
 * <p>An embedding system plugs in its own by saying which years it {@linkplain #covers covers} and
 * which of their days are worked; the counting below comes with it, day by day. The calendars of
 * this package count by table instead, in constant time or by bisection.
 *
 * <p>Invariant: every method that meets a year without data refuses with {@code calendar.no-data},
 * which names the year; a day of such a year is never taken for a Monday-to-Friday day. One working
 * day after 2023-01-20 is 2023-01-28 (春节, then a Saturday that works).
 */
public interface WorkCalendar extends Serializable {
  /** The first year that any calendar may cover. */
  int FIRST_YEAR = 1900;

  /** The last year that any calendar may cover. */
  int LAST_YEAR = 2200;

  /** China's official calendar as far as it is built in: 2020 to 2026. */
  static OfficialCalendar china() {
    return ChinaNotices.CALENDAR;
  }

  /**
   * Monday to Friday, no festival, 1900 to 2200: for plans beyond the official years, where the
   * caller says so.
   */
  static WorkCalendar mondayToFriday() {
    return MondayToFriday.CALENDAR;
  }

  /** Whether it has data for this year. */
  boolean covers(int year);

  /**
   * Whether this day of a covered year is worked.
   *
   * @throws RefusedException {@code calendar.no-data} for a day of any other year
   */
  boolean isWorkingDay(LocalDate day);

  /**
   * Refuses a day of a year without data.
   *
   * @return the day
   * @throws RefusedException {@code calendar.no-data}
   */
  default LocalDate require(LocalDate day) {
    int year = day.getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR || !covers(year)) {
      throw new RefusedException(Problem.at("", "calendar.no-data", Integer.toString(year)));
    }
    return day;
  }

  /** The day itself if it is worked, else the next that is: 2023-10-01 gives 2023-10-07. */
  default LocalDate onOrAfter(LocalDate day) {
    LocalDate next = require(day);
    while (!isWorkingDay(next)) {
      next = require(next.plusDays(1));
    }
    return next;
  }

  /**
   * The day itself if it is worked, else the last before it that is: 2022-01-31 gives 2022-01-30, a
   * Sunday that works.
   */
  default LocalDate onOrBefore(LocalDate day) {
    LocalDate last = require(day);
    while (!isWorkingDay(last)) {
      last = require(last.minusDays(1));
    }
    return last;
  }

  /**
   * So many working days after a day; before it if negative; for 0 the day itself or, on a rest
   * day, the next working day.
   *
   * @throws RefusedException {@code calendar.no-data} where the walk begins in or comes to a year
   *     without data
   */
  default LocalDate plus(LocalDate from, long days) {
    if (days == 0) {
      return onOrAfter(from);
    }
    LocalDate day = require(from);
    int step = days > 0 ? 1 : -1;
    for (long left = days; left != 0; left -= step) {
      day = require(day.plusDays(step));
      while (!isWorkingDay(day)) {
        day = require(day.plusDays(step));
      }
    }
    return day;
  }

  /**
   * The working days of a span, both ends included: 251 in the whole of 2024.
   *
   * @throws RefusedException {@code calendar.no-data} where a year of the span has none, {@code
   *     date.order} where the last day is before the first
   */
  default long count(LocalDate from, LocalDate to) {
    requireOrder(from, to);
    long count = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      count += isWorkingDay(require(day)) ? 1 : 0;
    }
    return count;
  }

  /**
   * This calendar with spans in which nobody works, such as the winter stop (冬季停工), on top of its
   * rest days.
   */
  default WorkCalendar withStops(Seq<DateRange> stops) {
    return stops.isEmpty() ? this : new StoppedCalendar(this, stops.toVector());
  }

  /** Refuses a last day before the first, at {@code to}. */
  static void requireOrder(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new RefusedException(
          Problem.at("to", "date.order", to.toString()).with("from", from.toString()));
    }
  }
}
