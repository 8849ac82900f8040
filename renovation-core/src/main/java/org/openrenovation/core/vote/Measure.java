package org.openrenovation.core.vote;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Threshold;
import org.openrenovation.core.explain.Truth;

/**
 * A part of a whole held against a threshold that the policy may leave unset (达标情况): households,
 * owners, or areas in hundredths of a square metre.
 *
 * <p>47 of 60 households against 4/5: not met, one short. Of nothing, nothing is met. Where the
 * threshold is unset, the ratio is known and the rest is not.
 */
@Value.Immutable
public interface Measure extends Serializable {
  /** The part, from 0 to the whole. */
  long part();

  /** The whole, in the same unit. */
  long whole();

  /** What must be reached; absent where the policy leaves it unset. */
  Optional<Threshold> required();

  /** This part of this whole against this threshold. */
  static Measure of(long part, long whole, Optional<Threshold> required) {
    return new Builder().part(part).whole(whole).required(required).build();
  }

  /** Whether it is reached; not known where the threshold is unset, unless the whole is 0. */
  default Truth isMet() {
    return whole() == 0
        ? Truth.FALSE
        : Truth.of(required().map(threshold -> threshold.isMetBy(part(), whole())));
  }

  /** The part as a fraction of the whole; 0/1 where the whole is 0. */
  default Fraction ratio() {
    return whole() == 0 ? Fraction.ZERO : Fraction.of(part(), whole());
  }

  /** The least part that would do; empty where none would, or the threshold is unset. */
  default OptionalLong least() {
    return required().isPresent() ? required().get().leastOf(whole()) : OptionalLong.empty();
  }

  /** How much more it takes: 0 where met, empty where the whole would not do or nothing is set. */
  default OptionalLong shortfall() {
    return required().isPresent()
        ? required().get().shortfall(part(), whole())
        : OptionalLong.empty();
  }

  /** Builds a measure. */
  final class Builder extends ImmutableMeasure.Builder {}
}
