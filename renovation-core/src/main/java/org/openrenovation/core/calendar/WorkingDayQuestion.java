package org.openrenovation.core.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * A question to a working calendar (工作日推算): which day is so many working days from another, or how
 * many there are between two, both included. One working day after Friday 20 January 2023 is
 * Saturday the 28th: the Spring Festival lies between, and that Saturday works.
 */
@Value.Immutable
public interface WorkingDayQuestion extends Serializable {
  /** The day to start from. */
  LocalDate from();

  /**
   * So many working days after it, before it where negative; 0 asks for itself or the next working
   * day.
   */
  Optional<Long> days();

  /** The last day of a span to be counted. */
  Optional<LocalDate> to();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses both questions at once, and none. */
  @Value.Check
  default void check() {
    if (days().isPresent() && to().isPresent()) {
      throw new RefusedException(Problem.at("to", "field.conflict").with("other", "days"));
    }
    if (days().isEmpty() && to().isEmpty()) {
      throw new RefusedException(Problem.at("days", "field.missing"));
    }
    to().ifPresent(last -> WorkCalendar.requireOrder(from(), last));
  }

  /**
   * The day that is asked for; absent where a number is.
   *
   * @throws RefusedException {@code calendar.no-data} at {@code from}, or at {@code days} where the
   *     walk leaves the known years
   */
  default Optional<LocalDate> day(WorkCalendar calendar) {
    if (days().isEmpty()) {
      return Optional.empty();
    }
    at("from", () -> calendar.require(from()));
    return Optional.of(at("days", () -> calendar.plus(from(), days().get())));
  }

  /**
   * The number that is asked for; empty where a day is.
   *
   * @throws RefusedException {@code calendar.no-data} at {@code from} or {@code to}
   */
  default OptionalLong count(WorkCalendar calendar) {
    if (to().isEmpty()) {
      return OptionalLong.empty();
    }
    at("from", () -> calendar.require(from()));
    at("to", () -> calendar.require(to().get()));
    return OptionalLong.of(calendar.count(from(), to().get()));
  }

  private static <T> T at(String path, Supplier<T> asked) {
    try {
      return asked.get();
    } catch (RefusedException refused) {
      throw new RefusedException(Problem.below(path, refused.problems()));
    }
  }

  /** Builds a question. */
  final class Builder extends ImmutableWorkingDayQuestion.Builder {}
}
