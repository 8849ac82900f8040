package org.openrenovation.core.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Basis;

/**
 * A parameter's value for a time (分期取值): what it is, what it rests on, since when and until when.
 */
@Immutable
public interface DatedValue extends Serializable {
  /** The first day it holds; absent: as long as the document reaches back. */
  Optional<LocalDate> from();

  /** The last day it holds; absent: as long as the document goes on. */
  Optional<LocalDate> to();

  /** The value; absent exactly where the basis is UNSET. */
  Optional<Value> value();

  /** What it rests on. */
  Basis basis();

  /** The reading that chose this meaning ({@code R3}), where one did. */
  Optional<String> reading();

  /** The other rule that fills it (Civil Code art. 1259), where one does. */
  Optional<Text> source();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an end before the beginning, a set value without basis, an unset one with a value. */
  @Check
  default void check() {
    if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
      throw new RefusedException(
          Problem.at("to", "date.order", to().get().toString())
              .with("from", from().get().toString()));
    }
    if (value().isPresent() == (basis() == Basis.UNSET)) {
      throw new RefusedException(
          value().isPresent()
              ? Problem.at("value", "field.conflict").with("other", "basis UNSET")
              : Problem.at("value", "field.missing"));
    }
  }

  /** Whether it holds on this day. */
  default boolean holdsOn(LocalDate day) {
    return from().map(first -> !day.isBefore(first)).orElse(true)
        && to().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** When it holds, where it has a beginning of its own. */
  default Optional<DateRange> validity() {
    return from()
        .map(first -> to().map(last -> DateRange.of(first, last)).orElse(DateRange.from(first)));
  }

  /** Builds a dated value. */
  final class Builder extends ImmutableDatedValue.Builder {}
}
