package org.openrenovation.core.calendar;

import java.time.LocalDate;

/** The plain calendar: five days worked, two at rest. Counts by arithmetic. */
enum MondayToFriday implements WorkCalendar {
  CALENDAR;

  private static final int WORKED = 5;
  private static final int WEEK = 7;

  /** 1970-01-01 was a Thursday: three days after the Monday from which the weeks are counted. */
  private static final int FROM_MONDAY = 3;

  private static final long BEFORE_ALL = LocalDate.of(FIRST_YEAR - 1, 12, 31).toEpochDay();
  private static final long AFTER_ALL = LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay();

  @Override
  public boolean covers(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return require(day).getDayOfWeek().getValue() <= WORKED;
  }

  @Override
  public LocalDate plus(LocalDate from, long days) {
    require(from);
    // before(d) numbers the working days: d itself if worked, else the next one after it
    long number = before(from) + days - (days > 0 && !isWorkingDay(from) ? 1 : 0);
    long day =
        Math.floorDiv(number, (long) WORKED) * WEEK
            + Math.floorMod(number, (long) WORKED)
            - FROM_MONDAY;
    return require(LocalDate.ofEpochDay(Math.max(BEFORE_ALL, Math.min(AFTER_ALL, day))));
  }

  @Override
  public long count(LocalDate from, LocalDate to) {
    WorkCalendar.requireOrder(from, to);
    return before(require(to).plusDays(1)) - before(require(from));
  }

  private static long before(LocalDate day) {
    long fromMonday = day.toEpochDay() + FROM_MONDAY;
    return Math.floorDiv(fromMonday, (long) WEEK) * WORKED
        + Math.min(Math.floorMod(fromMonday, (long) WEEK), (long) WORKED);
  }
}
