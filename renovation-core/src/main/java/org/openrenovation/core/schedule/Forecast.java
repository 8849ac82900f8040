package org.openrenovation.core.schedule;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.calendar.WorkCalendar;

/**
 * When a task will be finished if it goes on as it has gone (按现有速度推算). Begun on Monday, 40 % done
 * by Friday: five working days make two fifths, so it takes 13 from its start. One not begun takes
 * as long as planned, from the next working day on.
 *
 * @param calendar the working days
 * @param asOf the day on which it is asked, worked itself
 */
record Forecast(WorkCalendar calendar, LocalDate asOf) {
  /** The finish: that of the record, where there is one. */
  LocalDate finish(TrackedTask task) {
    if (task.isFinishedOn(asOf)) {
      return task.actualFinish().orElseThrow();
    }
    if (!task.isBegunOn(asOf)) {
      LocalDate begins = calendar.plus(asOf, 1);
      return plannedDays(task, task.plannedStart().isAfter(begins) ? task.plannedStart() : begins);
    }
    Fraction done = task.percent().orElseThrow();
    if (done.signum() == 0) {
      return plannedDays(task, calendar.plus(asOf, 1));
    }
    return done.equals(Fraction.ONE) ? calendar.onOrBefore(asOf) : atPace(task, done);
  }

  private LocalDate atPace(TrackedTask task, Fraction done) {
    LocalDate start = task.actualStart().orElseThrow();
    long worked = Math.max(1, calendar.count(start, asOf));
    long whole =
        Fraction.of(worked, 1).over(done).rounded(0, RoundingMode.CEILING).longValueExact();
    return nth(start, whole);
  }

  private LocalDate plannedDays(TrackedTask task, LocalDate from) {
    long days = calendar.count(task.plannedStart(), task.plannedFinish());
    return days == 0 ? from : nth(from, days);
  }

  /** The so-manieth working day from this day on, itself included. */
  private LocalDate nth(LocalDate from, long number) {
    return calendar.plus(calendar.onOrAfter(from), number - 1);
  }
}
