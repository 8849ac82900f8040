package org.openrenovation.core.base;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A span of days (期间), both ends included; without an end it goes on. */
@Value.Immutable
public interface DateRange extends Serializable {
  /** The first day. */
  LocalDate from();

  /** The last day; absent while it goes on. */
  Optional<LocalDate> to();

  /**
   * From the first to the last day, both included.
   *
   * @throws RefusedException where the last day is before the first
   */
  static DateRange of(LocalDate from, LocalDate to) {
    return new Builder().from(from).to(to).build();
  }

  /** From this day on, without an end. */
  static DateRange from(LocalDate from) {
    return new Builder().from(from).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an end before the beginning. */
  @Value.Check
  default void check() {
    if (to().isPresent() && to().get().isBefore(from())) {
      throw new RefusedException(
          Problem.at("to", "date.order", to().get().toString()).with("from", from().toString()));
    }
  }

  /** Whether the day lies in it. */
  default boolean contains(LocalDate day) {
    return !day.isBefore(from()) && to().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether the two have a day in common. */
  default boolean overlaps(DateRange other) {
    return to().map(last -> !other.from().isAfter(last)).orElse(true)
        && other.to().map(last -> !from().isAfter(last)).orElse(true);
  }

  /** Builds a range. */
  final class Builder extends ImmutableDateRange.Builder {}
}
