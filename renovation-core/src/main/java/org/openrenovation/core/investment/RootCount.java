package org.openrenovation.core.investment;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * How many roots a polynomial has between 0 and a bound (根的个数): none, one, or more.
 *
 * <p>By halving, exactly (Vincent, Collins and Akritas): turned so that an interval becomes all
 * positive figures, a polynomial has at most as many roots there as its coefficients change sign,
 * and exactly one where they change once. Otherwise both halves are looked at. Simple roots come
 * apart in the end.
 */
final class RootCount {
  private static final int ENOUGH = 2;

  private RootCount() {}

  /**
   * The number of roots above 0 and not above the bound; 2 stands for more.
   *
   * @param simple all of whose roots are simple, and not 0
   */
  static int upToTwo(Polynomial simple, BigInteger bound) {
    BigInteger[] scaled = simple.coefficients().clone();
    BigInteger power = BigInteger.ONE;
    for (int i = scaled.length - 1; i >= 0; i--) {
      scaled[i] = scaled[i].multiply(power);
      power = power.multiply(bound);
    }
    int atBound = simple.signAt(bound, BigInteger.ONE) == 0 ? 1 : 0;
    return Math.min(ENOUGH, atBound + between0And1(scaled));
  }

  /** The roots between 0 and 1, both left out. */
  private static int between0And1(BigInteger[] coefficients) {
    int changes = new Polynomial(shifted(reversed(coefficients))).signChanges();
    if (changes < 2) {
      return changes;
    }
    BigInteger[] left = halved(coefficients);
    BigInteger[] right = shifted(left);
    int roots = right[right.length - 1].signum() == 0 ? 1 : 0;
    roots += between0And1(left);
    return roots < ENOUGH ? Math.min(ENOUGH, roots + between0And1(right)) : ENOUGH;
  }

  /** The same with x/2 for x, in whole numbers. */
  private static BigInteger[] halved(BigInteger[] coefficients) {
    BigInteger[] halved = new BigInteger[coefficients.length];
    Arrays.setAll(halved, i -> coefficients[i].shiftLeft(i));
    return halved;
  }

  /** The same with x + 1 for x. */
  private static BigInteger[] shifted(BigInteger[] coefficients) {
    BigInteger[] shifted = coefficients.clone();
    for (int end = shifted.length; end > 1; end--) {
      for (int i = 1; i < end; i++) {
        shifted[i] = shifted[i].add(shifted[i - 1]);
      }
    }
    return shifted;
  }

  private static BigInteger[] reversed(BigInteger[] coefficients) {
    BigInteger[] reversed = new BigInteger[coefficients.length];
    Arrays.setAll(reversed, i -> coefficients[coefficients.length - 1 - i]);
    return reversed;
  }
}
