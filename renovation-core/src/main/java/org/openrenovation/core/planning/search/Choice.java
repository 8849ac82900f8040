package org.openrenovation.core.planning.search;

import java.math.BigInteger;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;

/**
 * Candidates as a choice among them is computed: those that nothing bars, in rank order, their
 * needs in fen, their scores as whole numbers over one denominator.
 *
 * @param needs in fen
 * @param scores in whole units, so that sums and comparisons are exact
 * @param unit of the scores, in points: the greatest that makes all of them whole
 */
public record Choice(long[] needs, BigInteger[] scores, Fraction unit) {
  /** The choice among these needs and scores. */
  public static Choice of(long[] needs, Fraction[] scores) {
    BigInteger denominator = BigInteger.ONE;
    for (Fraction score : scores) {
      BigInteger common = denominator.gcd(score.denominator());
      denominator = denominator.multiply(score.denominator().divide(common));
    }
    BigInteger[] whole = new BigInteger[scores.length];
    BigInteger divisor = BigInteger.ZERO;
    for (int i = 0; i < whole.length; i++) {
      whole[i] = scores[i].numerator().multiply(denominator.divide(scores[i].denominator()));
      divisor = divisor.gcd(whole[i]);
    }
    divisor = divisor.max(BigInteger.ONE);
    for (int i = 0; i < whole.length; i++) {
      whole[i] = whole[i].divide(divisor);
    }
    return new Choice(needs, whole, Fraction.of(divisor, denominator));
  }

  /** So many units in points. */
  public Fraction points(BigInteger units) {
    return unit.times(Fraction.of(units, BigInteger.ONE));
  }

  public int size() {
    return needs.length;
  }

  public long cost(boolean[] chosen) {
    long cost = 0;
    for (int i = 0; i < chosen.length; i++) {
      cost = chosen[i] ? Math.addExact(cost, needs[i]) : cost;
    }
    return cost;
  }

  public BigInteger score(boolean[] chosen) {
    BigInteger score = BigInteger.ZERO;
    for (int i = 0; i < chosen.length; i++) {
      score = chosen[i] ? score.add(scores[i]) : score;
    }
    return score;
  }

  public static int count(boolean[] chosen) {
    int count = 0;
    for (boolean one : chosen) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /**
   * What was chosen.
   *
   * @param chosen by place
   * @param bound on the score of any choice, in whole units; absent where the choice is proven to
   *     be the best
   */
  public record Made(boolean[] chosen, Optional<BigInteger> bound) {}
}
