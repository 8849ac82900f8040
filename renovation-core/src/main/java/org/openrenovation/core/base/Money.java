package org.openrenovation.core.base;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An amount of money (金额), held as an integral number of fen (分) and written in yuan (元) with two
 * decimals.
 *
 * <p>Exact: nothing is rounded unless asked for, and what exceeds the range of a {@code long} is an
 * {@link ArithmeticException}, never a wrapped figure. ¥800,000.00 × 4/5 is ¥640,000.00; a third of
 * ¥100.00, half-up, is ¥33.33.
 *
 * @param fen the amount in fen; 100 fen are one yuan
 */
public record Money(long fen) implements Comparable<Money>, Serializable {
  /** No money: ¥0.00. */
  public static final Money ZERO = new Money(0);

  private static final int DECIMALS = 2;

  /** The amount of so many fen. */
  public static Money ofFen(long fen) {
    return fen == 0 ? ZERO : new Money(fen);
  }

  /** The amount of so many whole yuan. */
  public static Money ofYuan(long yuan) {
    return ofFen(Math.multiplyExact(yuan, 100L));
  }

  /**
   * Reads yuan such as {@code 12345.67}; trailing zeros are no decimals.
   *
   * @throws RefusedException where it is no plain decimal, has more than two decimals, or is out of
   *     range
   */
  public static Money parse(String yuan) {
    return ofFen(Scaled.parse(yuan, DECIMALS));
  }

  /** The sum of all of them. */
  public static Money sum(Iterable<Money> amounts) {
    long fen = 0;
    for (Money amount : amounts) {
      fen = Math.addExact(fen, amount.fen);
    }
    return ofFen(fen);
  }

  /** This and the other together. */
  public Money plus(Money other) {
    return ofFen(Math.addExact(fen, other.fen));
  }

  /** This less the other; may be below zero. */
  public Money minus(Money other) {
    return ofFen(Math.subtractExact(fen, other.fen));
  }

  /** The amount with the other sign. */
  public Money negated() {
    return ofFen(Math.negateExact(fen));
  }

  /**
   * So much of this amount, rounded half-up (away from zero) to the fen: 1/3 of ¥100.00 is ¥33.33.
   */
  public Money times(Fraction share) {
    BigInteger product = BigInteger.valueOf(fen).multiply(share.numerator());
    return ofFen(
        Scaled.exact(
            Fraction.of(product, share.denominator())
                .rounded(0, RoundingMode.HALF_UP)
                .unscaledValue()));
  }

  /** This amount as a fraction of the other, which is not zero. */
  public Fraction over(Money other) {
    return Fraction.of(fen, other.fen);
  }

  /** The lesser of the two. */
  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The greater of the two. */
  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether it is below zero. */
  public boolean isNegative() {
    return fen < 0;
  }

  /** Whether it is exactly zero. */
  public boolean isZero() {
    return fen == 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  /** In yuan with exactly two decimals, as it is written on the wire: {@code -5.00}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(fen, DECIMALS).toPlainString();
  }
}
