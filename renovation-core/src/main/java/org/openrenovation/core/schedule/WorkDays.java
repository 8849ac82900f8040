package org.openrenovation.core.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.WorkCalendar;

/**
 * Days as working-day offsets from a first day (工作日序号): offset 0 is the beginning of the first
 * working day on or after it, 1 the end of that day. From Thursday 30 May 2024 on, a task of two
 * days at 0 is done on that day and on Friday the 31st.
 *
 * @param first the first day
 * @param calendar the working days, stops left out
 */
public record WorkDays(LocalDate first, WorkCalendar calendar) implements Serializable {
  /**
   * Begins with the first working day on or after this day.
   *
   * @throws RefusedException {@code calendar.no-data} where the calendar does not know the year
   */
  public WorkDays {
    first = calendar.onOrAfter(first);
  }

  /** The working day that begins at this offset, 0 or more. */
  public LocalDate beginningAt(long offset) {
    return offset == 0 ? first : calendar.plus(first, offset);
  }

  /** The working day that ends at this offset; for 0 the first, since none ends before it. */
  public LocalDate endingAt(long offset) {
    return beginningAt(Math.max(0, offset - 1));
  }

  /** The beginning of the first working day on or after this day; 0 for all days before. */
  public long from(LocalDate day) {
    return day.isAfter(first) ? calendar.count(first, calendar.onOrAfter(day)) - 1 : 0;
  }

  /** The end of the last working day on or before this day; 0 where it lies before the first. */
  public long until(LocalDate day) {
    return day.isBefore(first) ? 0 : calendar.count(first, day);
  }
}
