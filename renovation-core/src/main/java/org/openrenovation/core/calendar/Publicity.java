package org.openrenovation.core.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * How a public notice runs (公示期; clause 2.4.2): for how many days, which days count, and what a
 * last day on a rest day means.
 *
 * <p>The day of posting does not count (Civil Code art. 201). Posted on 2022-04-29 for 5 calendar
 * days, the last day is 2022-05-04; moved off the May rest (art. 203) 2022-05-05; 5 working days
 * end on 2022-05-10.
 *
 * @param days at least 1
 * @param counting calendar or working days
 * @param rollOnRestDay whether a last calendar day on a rest day moves to the next working day
 */
public record Publicity(long days, Counting counting, boolean rollOnRestDay)
    implements Serializable {
  private static final long MOST = 100_000;

  /** Which days count. */
  public enum Counting {
    /** Every day (自然日). */
    CALENDAR,
    /** Working days only (工作日). */
    WORKING
  }

  /**
   * When a notice has run.
   *
   * @param lastDay the last day of the notice
   * @param earliestReport the first day on which it may be reported on
   */
  public record Run(LocalDate lastDay, LocalDate earliestReport) implements Serializable {}

  /** Refuses a notice of no days, and one of more than 100,000. */
  public Publicity {
    if (days < 1 || days > MOST) {
      throw new RefusedException(
          Problem.at("days", "value.out-of-range", Long.toString(days))
              .with("least", "1")
              .with("most", Long.toString(MOST)));
    }
  }

  /**
   * When a notice posted on this day has run; calendar days that do not roll need no data.
   *
   * @throws RefusedException {@code calendar.no-data} where the calendar is needed and has none: at
   *     {@code start} for its own year, else at {@code days}
   */
  public Run from(LocalDate start, WorkCalendar calendar) {
    if (counting == Counting.CALENDAR && !rollOnRestDay) {
      LocalDate last = start.plusDays(days);
      return new Run(last, last.plusDays(1));
    }
    try {
      if (counting == Counting.CALENDAR) {
        LocalDate last = calendar.onOrAfter(start.plusDays(days));
        return new Run(last, last.plusDays(1));
      }
      LocalDate last = calendar.plus(start, days);
      return new Run(last, calendar.plus(last, 1));
    } catch (RefusedException noData) {
      throw new RefusedException(
          Problem.below(calendar.covers(start.getYear()) ? "days" : "start", noData.problems()));
    }
  }
}
