package org.openrenovation.core.base;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One band of a table (档): from {@code atLeast}, which belongs to it, up to {@code below}, which
 * does not; an absent bound is open.
 */
@Value.Immutable
public interface Band extends Serializable {
  /** Where it begins, itself included; absent: open below. */
  Optional<Fraction> atLeast();

  /** Where it ends, itself not included; absent: open above. */
  Optional<Fraction> below();

  /** What holds in it: a word, or a figure as text. */
  String result();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether the figure lies in it. */
  default boolean contains(Fraction figure) {
    return atLeast().map(figure::isAtLeast).orElse(true)
        && below().map(bound -> figure.compareTo(bound) < 0).orElse(true);
  }

  /** Builds a band. */
  final class Builder extends ImmutableBand.Builder {}
}
