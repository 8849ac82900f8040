package org.openrenovation.core.base;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact ratio (比例), always reduced, its denominator above zero.
 *
 * <p>Compared by multiplying out, never by dividing: 1999/2500 is not 4/5, although it reads 80.0
 * %. Written {@code 4/5}; {@code 4/5}, {@code 0.8}, {@code 80%} and {@code 66.7%} are all read.
 *
 * @param numerator any sign
 * @param denominator above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction>, Serializable {
  /** None: 0/1. */
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  /** The whole: 1/1. */
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  private static final int LONGEST = 80;

  /** Reduces; a denominator of zero is an {@link ArithmeticException}. */
  public Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction's denominator is not 0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    if (!divisor.equals(BigInteger.ONE)) {
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  /** {@code numerator / denominator}, reduced. */
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** {@code numerator / denominator}, reduced. */
  public static Fraction of(BigInteger numerator, BigInteger denominator) {
    return new Fraction(numerator, denominator);
  }

  /** The decimal, exactly. */
  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() > 0
        ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  /**
   * Reads {@code 4/5}, {@code 0.8} or {@code 80%}.
   *
   * @throws RefusedException where it is none of these
   */
  public static Fraction parse(String text) {
    return read(text)
        .orElseThrow(
            () ->
                new RefusedException(
                    Problem.at("", "value.type", text)
                        .with("expected", Messages.both("expected.ratio"))));
  }

  /**
   * Reads {@code 4/5}, {@code 0.8} or {@code 80%}; empty where it is none of these ({@code 1/0},
   * {@code 1e-1}).
   */
  public static Optional<Fraction> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return whole(text.substring(0, slash), true)
          .flatMap(
              above ->
                  whole(text.substring(slash + 1), false)
                      .filter(below -> below.signum() > 0)
                      .map(below -> new Fraction(above, below)));
    }
    if (text.endsWith("%")) {
      return Decimals.parse(text.substring(0, text.length() - 1))
          .map(percent -> of(percent.movePointLeft(2)));
    }
    return Decimals.parse(text).map(Fraction::of);
  }

  private static Optional<BigInteger> whole(String text, boolean signed) {
    boolean plain = text.indexOf('.') < 0 && (signed || !text.startsWith("-"));
    return plain ? Decimals.parse(text).map(BigDecimal::toBigIntegerExact) : Optional.empty();
  }

  /** The sum. */
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** The difference; may be below zero. */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /** The product. */
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** The quotient; the divisor is not zero. */
  public Fraction over(Fraction divisor) {
    return new Fraction(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  /** The fraction with the other sign. */
  public Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  /** −1, 0 or 1. */
  public int signum() {
    return numerator.signum();
  }

  /** Whether it is at least the other (以上). */
  public boolean isAtLeast(Fraction other) {
    return compareTo(other) >= 0;
  }

  /** Whether it lies between 0 and 1, both included: a share. */
  public boolean isShare() {
    return numerator.signum() >= 0 && numerator.compareTo(denominator) <= 0;
  }

  /** As a decimal of so many places: 8/9 to 1 place, half-up, is 0.9. */
  public BigDecimal rounded(int places, RoundingMode rounding) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, rounding);
  }

  /** As a percentage of so many places, half-up: 11/100 to 1 place is {@code 11.0%}. */
  public String percent(int places) {
    return times(of(100, 1)).rounded(places, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** As it is written on the wire: {@code 4/5}, {@code 0/1}, {@code -1/1}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
