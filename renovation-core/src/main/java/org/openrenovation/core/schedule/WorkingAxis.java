package org.openrenovation.core.schedule;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.WorkCalendar;

/**
 * Working days as whole numbers: offset 0 is the end of the last working day that a deadline
 * leaves, −1 the beginning of that day.
 *
 * @param last that working day
 * @param calendar the working days
 */
record WorkingAxis(LocalDate last, WorkCalendar calendar) {
  /** The axis that ends with the deadline: on the last working day on or before it. */
  static WorkingAxis upTo(LocalDate deadline, WorkCalendar calendar) {
    return new WorkingAxis(at("deadline", () -> calendar.onOrBefore(deadline)), calendar);
  }

  /** The end of the last working day on or before this day. */
  long by(String path, LocalDate day) {
    return at(path, () -> beginning(calendar.onOrBefore(day))) + 1;
  }

  /** The beginning of the first working day on or after this day. */
  long from(String path, LocalDate day) {
    return at(path, () -> beginning(calendar.onOrAfter(day)));
  }

  /** The working day that begins at this offset. */
  LocalDate beginningAt(long offset) {
    return at("deadline", () -> offset == -1 ? last : calendar.plus(last, offset + 1));
  }

  /** The working day that ends at this offset. */
  LocalDate endingAt(long offset) {
    return beginningAt(offset - 1);
  }

  private long beginning(LocalDate workingDay) {
    return workingDay.isAfter(last)
        ? calendar.count(last, workingDay) - 2
        : -calendar.count(workingDay, last);
  }

  private static <T> T at(String path, Supplier<T> asked) {
    try {
      return asked.get();
    } catch (RefusedException refused) {
      throw new RefusedException(Problem.below(path, refused.problems()));
    }
  }
}
