package org.openrenovation.core.funding;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;

/** What every value of this room checks of its amounts and lists. */
final class Amounts {
  private Amounts() {}

  /** {@code value.negative} where the amount is below 0. */
  static Vector<Problem> negative(String path, Money amount) {
    return amount.isNegative()
        ? Vector.of(Problem.at(path, "value.negative", amount.toString()))
        : Vector.empty();
  }

  /** {@code value.empty} where nothing is listed. */
  static Vector<Problem> empty(String path, Seq<?> list) {
    return list.isEmpty() ? Vector.of(Problem.at(path, "value.empty")) : Vector.empty();
  }

  /** {@code value.out-of-range} where it is below 0 or above 1. */
  static Vector<Problem> noShare(String path, Fraction share) {
    return share.isShare()
        ? Vector.empty()
        : Vector.of(
            Problem.at(path, "value.out-of-range", share.toString())
                .with("least", "0")
                .with("most", "1"));
  }

  /** A quantity or a weight as people write it: {@code 7.5}, {@code 1/3} where no decimal is. */
  static String plain(Fraction figure) {
    try {
      return new BigDecimal(figure.numerator())
          .divide(new BigDecimal(figure.denominator()))
          .stripTrailingZeros()
          .toPlainString();
    } catch (ArithmeticException endless) {
      return figure.toString();
    }
  }
}
