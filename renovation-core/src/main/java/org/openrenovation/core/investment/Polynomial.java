package org.openrenovation.core.investment;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * A polynomial with whole coefficients, the highest first and not 0; the empty one is 0. Divisions
 * leave out a positive factor, which changes no root and no sign.
 *
 * @param coefficients the highest power's first
 */
record Polynomial(BigInteger[] coefficients) {

  /** Without leading zeros, and divided by what all coefficients have in common. */
  static Polynomial of(BigInteger[] coefficients) {
    int first = 0;
    while (first < coefficients.length && coefficients[first].signum() == 0) {
      first++;
    }
    BigInteger common = BigInteger.ZERO;
    for (int i = first; i < coefficients.length; i++) {
      common = common.gcd(coefficients[i]);
    }
    BigInteger[] own = Arrays.copyOfRange(coefficients, first, coefficients.length);
    BigInteger divisor = common;
    return new Polynomial(
        common.bitLength() < 2 ? own : map(own, coefficient -> coefficient.divide(divisor)));
  }

  int degree() {
    return coefficients.length - 1;
  }

  private boolean isZero() {
    return coefficients.length == 0;
  }

  private Polynomial derivative() {
    BigInteger[] derived = new BigInteger[Math.max(0, degree())];
    for (int i = 0; i < derived.length; i++) {
      derived[i] = coefficients[i].multiply(BigInteger.valueOf(degree() - i));
    }
    return of(derived);
  }

  /** One with the same roots, each of them simple. */
  Polynomial withoutMultipleRoots() {
    if (Residues.haveNoCommonRoot(coefficients, derivative().coefficients)) {
      return this;
    }
    Polynomial one = this;
    Polynomial other = derivative();
    while (!other.isZero()) {
      Polynomial rest = one.remainder(other);
      one = other;
      other = rest;
    }
    return one.degree() == 0 ? this : quotient(one);
  }

  /** The remainder of a division, but for a positive factor. */
  private Polynomial remainder(Polynomial divisor) {
    return divided(divisor)[1];
  }

  /** The quotient of a division without remainder, but for a positive factor. */
  private Polynomial quotient(Polynomial divisor) {
    return divided(divisor)[0];
  }

  private Polynomial[] divided(Polynomial divisor) {
    BigInteger lead = divisor.coefficients[0].abs();
    boolean isNegative = divisor.coefficients[0].signum() < 0;
    BigInteger[] rest = coefficients.clone();
    int steps = Math.max(0, degree() - divisor.degree() + 1);
    BigInteger[] quotient = new BigInteger[steps];
    for (int i = 0; i < steps; i++) {
      BigInteger factor = isNegative ? rest[i].negate() : rest[i];
      for (int j = 0; j < i; j++) {
        quotient[j] = quotient[j].multiply(lead);
      }
      quotient[i] = factor;
      for (int j = i; j < rest.length; j++) {
        rest[j] = rest[j].multiply(lead);
        if (j - i <= divisor.degree()) {
          rest[j] = rest[j].subtract(factor.multiply(divisor.coefficients[j - i]));
        }
      }
    }
    return new Polynomial[] {of(quotient), of(rest)};
  }

  /** The sign of its value at numerator / denominator; the denominator is above 0. */
  int signAt(BigInteger numerator, BigInteger denominator) {
    BigInteger value = BigInteger.ZERO;
    BigInteger power = BigInteger.ONE;
    for (BigInteger coefficient : coefficients) {
      value = value.multiply(numerator).add(coefficient.multiply(power));
      power = power.multiply(denominator);
    }
    return value.signum();
  }

  /** How often the coefficients change sign, zeros left out. */
  int signChanges() {
    int changes = 0;
    int last = 0;
    for (BigInteger coefficient : coefficients) {
      int sign = coefficient.signum();
      changes += sign != 0 && last != 0 && sign != last ? 1 : 0;
      last = sign == 0 ? last : sign;
    }
    return changes;
  }

  private static BigInteger[] map(BigInteger[] all, UnaryOperator<BigInteger> each) {
    return Arrays.stream(all).map(each).toArray(BigInteger[]::new);
  }
}
