package org.openrenovation.core.investment;

import io.vavr.collection.Seq;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;

/**
 * Flows added up year by year, each discounted to the beginning (累计净现值): end-of-year convention,
 * the first undiscounted. Exact: of year t everything stands over the same denominator, (1 +
 * rate)^t without its fraction.
 */
final class CumulativeFlow {
  private final BigInteger base;
  private final BigInteger[] flows;
  private final BigInteger[] sums;
  private final BigInteger[] over;

  private CumulativeFlow(Seq<Money> flows, Fraction rate) {
    int years = flows.size();
    this.base = rate.numerator().add(rate.denominator());
    this.flows = new BigInteger[years];
    this.sums = new BigInteger[years];
    this.over = new BigInteger[years];
    BigInteger unit = BigInteger.ONE;
    BigInteger denominator = BigInteger.ONE;
    BigInteger sum = BigInteger.ZERO;
    for (int year = 0; year < years; year++) {
      this.flows[year] = BigInteger.valueOf(flows.get(year).fen()).multiply(unit);
      sum = (year == 0 ? sum : sum.multiply(base)).add(this.flows[year]);
      this.sums[year] = sum;
      this.over[year] = denominator;
      unit = unit.multiply(rate.denominator());
      denominator = denominator.multiply(base);
    }
  }

  /** The flows at this rate, which is above −1. */
  static CumulativeFlow of(Seq<Money> flows, Fraction rate) {
    return new CumulativeFlow(flows, rate);
  }

  /** Not discounted. */
  static CumulativeFlow undiscounted(Seq<Money> flows) {
    return new CumulativeFlow(flows, Fraction.ZERO);
  }

  /** The sum over the years from 0 to this one, in fen, exactly. */
  Fraction upTo(int year) {
    return Fraction.of(sums[year], over[year]);
  }

  /** The sum over all years, rounded half-up to the fen. */
  Money total() {
    return moneyUpTo(sums.length - 1);
  }

  /** The sum up to this year, rounded half-up to the fen. */
  Money moneyUpTo(int year) {
    return rounded(upTo(year), RoundingMode.HALF_UP);
  }

  /** What is lacking to 0 by the end of this year, rounded up to the fen; 0.00 if nothing is. */
  Money gap(int year) {
    return sums[year].signum() >= 0
        ? Money.ZERO
        : rounded(upTo(year).negated(), RoundingMode.CEILING);
  }

  /**
   * The years until it recovers, part of a year by proportion: (T − 1) + |sum at T − 1| / flow of
   * T, where T is the first year with a sum of 0 or more after one below 0. 0 where it is never
   * below 0, empty where it does not recover.
   */
  Optional<Fraction> payback() {
    boolean wasBelow = false;
    for (int year = 0; year < sums.length; year++) {
      if (sums[year].signum() < 0) {
        wasBelow = true;
      } else if (wasBelow) {
        Fraction part = Fraction.of(sums[year - 1].abs().multiply(base), flows[year]);
        return Optional.of(Fraction.of(year - 1, 1).plus(part));
      }
    }
    return wasBelow ? Optional.empty() : Optional.of(Fraction.ZERO);
  }

  private static Money rounded(Fraction fen, RoundingMode rounding) {
    return Money.ofFen(fen.rounded(0, rounding).unscaledValue().longValueExact());
  }
}
