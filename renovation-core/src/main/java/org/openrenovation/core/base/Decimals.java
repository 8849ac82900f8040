package org.openrenovation.core.base;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How decimal figures are read: exactly, without an exponent, and never at a cost that their length
 * would not show.
 *
 * <p>A figure such as {@code 1e999999999} takes eleven characters to write and a gigabyte to print,
 * so scale and precision are looked at before anything is computed or printed.
 */
public final class Decimals {
  /** More digits than any sum of a national programme has; what is longer is no figure of ours. */
  private static final int MOST_DIGITS = 60;

  private Decimals() {}

  /**
   * Reads a plain decimal such as {@code -12.50}; empty where the text is none ({@code 1e3}, {@code
   * .5}, {@code 1,000}).
   */
  public static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS + 2) {
      return Optional.empty();
    }
    int from = text.charAt(0) == '-' ? 1 : 0;
    int point = text.indexOf('.');
    boolean plain =
        point < 0
            ? areDigits(text, from, text.length())
            : areDigits(text, from, point) && areDigits(text, point + 1, text.length());
    return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** Whether the figure can be computed with and printed at a cost in keeping with its worth. */
  public static boolean isReasonable(BigDecimal figure) {
    return figure.precision() <= MOST_DIGITS && Math.abs((long) figure.scale()) <= MOST_DIGITS;
  }

  /** The decimals that count: trailing zeros are none, so {@code 79.000} has 0. */
  public static int places(BigDecimal figure) {
    return figure.signum() == 0 ? 0 : Math.max(0, figure.stripTrailingZeros().scale());
  }

  /** A figure as people write it: {@code 7.5}, and {@code 1/3} where no decimal is the same. */
  public static String plain(Fraction figure) {
    try {
      return new BigDecimal(figure.numerator())
          .divide(new BigDecimal(figure.denominator()))
          .stripTrailingZeros()
          .toPlainString();
    } catch (ArithmeticException endless) {
      return figure.toString();
    }
  }

  private static boolean areDigits(String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
