package org.openrenovation.core.base;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Decimals of a fixed number of places, held as a {@code long} of the smallest unit. */
final class Scaled {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

  private Scaled() {}

  static long parse(String text, int places) {
    BigDecimal figure =
        Decimals.parse(text)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Problem.at("", "value.type", text)
                            .with("expected", Messages.both("expected.decimal"))));
    if (Decimals.places(figure) > places) {
      throw new RefusedException(
          Problem.at("", "value.scale", text).with("places", Integer.toString(places)));
    }
    BigInteger units = figure.movePointRight(places).toBigIntegerExact();
    if (units.bitLength() > Long.SIZE - 1) {
      throw new RefusedException(
          Problem.at("", "value.out-of-range", text)
              .with("least", new BigDecimal(LEAST, places).toPlainString())
              .with("most", new BigDecimal(MOST, places).toPlainString()));
    }
    return units.longValueExact();
  }

  /** The figure as a {@code long}, or an {@link ArithmeticException}: an amount never wraps. */
  static long exact(BigInteger units) {
    return units.longValueExact();
  }
}
