package org.openrenovation.core.investment;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;

/** Checks and ratios of amounts. */
final class Figures {
  private Figures() {}

  static Vector<Problem> negative(String path, Money amount) {
    return amount.isNegative()
        ? Vector.of(Problem.at(path, "value.negative", amount.toString()))
        : Vector.empty();
  }

  /** The ratio; absent where there is nothing to divide by. */
  static Optional<Fraction> over(Money part, Money whole) {
    return whole.isZero() ? Optional.empty() : Optional.of(part.over(whole));
  }
}
