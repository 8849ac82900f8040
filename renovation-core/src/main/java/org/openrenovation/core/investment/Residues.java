package org.openrenovation.core.investment;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Polynomials by their remainders after a prime (模素数): a quick way to see that two of them have no
 * root in common, since they then have none after the prime either, and that is all longs.
 */
final class Residues {
  private static final long PRIME = (1L << 31) - 1;

  private Residues() {}

  /**
   * Whether they surely have no common root; where it says no, they may have one.
   *
   * @param one the highest coefficient first
   * @param other of lower degree, the highest coefficient first
   */
  static boolean haveNoCommonRoot(BigInteger[] one, BigInteger[] other) {
    long[] larger = residues(one);
    long[] smaller = residues(other);
    if (smaller.length == 0 || larger[0] == 0 || smaller[0] == 0) {
      return false;
    }
    while (smaller.length > 1) {
      long[] rest = remainder(larger, smaller);
      larger = smaller;
      smaller = rest;
    }
    return smaller.length == 1;
  }

  private static long[] residues(BigInteger[] coefficients) {
    BigInteger prime = BigInteger.valueOf(PRIME);
    return Arrays.stream(coefficients)
        .mapToLong(coefficient -> coefficient.mod(prime).longValueExact())
        .toArray();
  }

  private static long[] remainder(long[] dividend, long[] divisor) {
    long[] rest = dividend.clone();
    long inverse = inverse(divisor[0]);
    int steps = dividend.length - divisor.length + 1;
    for (int i = 0; i < steps; i++) {
      long factor = rest[i] * inverse % PRIME;
      for (int j = 0; j < divisor.length; j++) {
        rest[i + j] = Math.floorMod(rest[i + j] - factor * divisor[j] % PRIME, PRIME);
      }
    }
    int first = steps;
    while (first < rest.length && rest[first] == 0) {
      first++;
    }
    return Arrays.copyOfRange(rest, first, rest.length);
  }

  private static long inverse(long residue) {
    return BigInteger.valueOf(residue).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
  }
}
