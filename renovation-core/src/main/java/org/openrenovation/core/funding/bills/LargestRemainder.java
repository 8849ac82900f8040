package org.openrenovation.core.funding.bills;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.Arrays;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * Parts of an amount that add up to it exactly (最大余额法): each gets its share rounded down to the
 * fen, and the fen that are left go one each to those with the largest remainders, of equal ones to
 * the earlier.
 *
 * <p>¥100.00 among three alike is ¥33.34, ¥33.33, ¥33.33. A larger weight never gets less, a weight
 * of 0 gets nothing, and multiplying all weights by one figure changes nothing.
 */
public final class LargestRemainder {
  private LargestRemainder() {}

  /**
   * The amount divided by these weights, in their order.
   *
   * @param amount 0 or more
   * @param weights each 0 or more, not all of them 0
   * @throws RefusedException where they are not so
   */
  public static Seq<Money> split(Money amount, Seq<Fraction> weights) {
    RefusedException.throwIfAny(problems(amount, weights));
    BigInteger[] whole = whole(weights);
    return Vector.ofAll(split(amount.fen(), whole)).map(Money::ofFen);
  }

  /**
   * The same for bulk: so many fen divided by whole weights. What exceeds a {@code long} on the way
   * is widened; nothing wraps.
   *
   * @param fen 0 or more
   * @param weights each 0 or more, not all of them 0
   * @throws RefusedException where they are not so
   */
  public static long[] split(long fen, long[] weights) {
    long[] parts = new long[weights.length];
    split(fen, weights, 0, weights.length, parts, new Remainders(weights.length));
    return parts;
  }

  /** Divides among the places {@code from} to before {@code to}. */
  static void split(
      long fen, long[] weights, int from, int to, long[] parts, Remainders remainders) {
    long most = 0;
    long signs = fen;
    long total = 0;
    long payers = 0;
    for (int i = from; i < to; i++) {
      long weight = weights[i];
      signs |= weight;
      most = Math.max(most, weight);
      payers += Long.signum(weight);
      total += weight;
    }
    if (signs < 0 || most == 0) {
      throw new RefusedException(problems(Money.ofFen(fen), fractions(weights, from, to)));
    }
    // then neither the total nor any product has wrapped
    boolean fits =
        most <= Long.MAX_VALUE / (to - from)
            && Math.multiplyHigh(fen, most) == 0
            && fen * most >= 0;
    if (fits && total == most * payers) {
      alike(fen, weights, from, to, payers, parts);
    } else if (fits) {
      remainders.divide(fen, weights, from, to, total, parts);
    } else {
      BigInteger[] wide = new BigInteger[to - from];
      Arrays.setAll(wide, i -> BigInteger.valueOf(weights[from + i]));
      System.arraycopy(split(fen, wide), 0, parts, from, to - from);
    }
  }

  /** All who pay have the same weight: those who benefit, say. */
  private static void alike(long fen, long[] weights, int from, int to, long payers, long[] parts) {
    long part = fen / payers;
    long left = fen % payers;
    for (int i = from; i < to; i++) {
      long pays = Long.signum(weights[i]);
      parts[i] = pays * (part + (left > 0 ? 1 : 0));
      left -= pays;
    }
  }

  private static long[] split(long fen, BigInteger[] weights) {
    BigInteger amount = BigInteger.valueOf(fen);
    BigInteger total = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
    long[] parts = new long[weights.length];
    BigInteger[] remainders = new BigInteger[weights.length];
    Integer[] order = new Integer[weights.length];
    long left = fen;
    for (int i = 0; i < weights.length; i++) {
      BigInteger[] divided = amount.multiply(weights[i]).divideAndRemainder(total);
      parts[i] = divided[0].longValueExact();
      remainders[i] = divided[1];
      order[i] = i;
      left -= parts[i];
    }
    // stable: of equal remainders the earlier stands first
    Arrays.sort(order, (a, b) -> remainders[b].compareTo(remainders[a]));
    for (int i = 0; i < left; i++) {
      parts[order[i]]++;
    }
    return parts;
  }

  /** The same weights over their common denominator, as whole numbers. */
  private static BigInteger[] whole(Seq<Fraction> weights) {
    BigInteger common =
        weights.map(Fraction::denominator).fold(BigInteger.ONE, LargestRemainder::leastCommon);
    return weights
        .map(weight -> weight.numerator().multiply(common.divide(weight.denominator())))
        .toJavaArray(BigInteger[]::new);
  }

  private static BigInteger leastCommon(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }

  private static Seq<Problem> problems(Money amount, Seq<Fraction> weights) {
    Vector<Problem> problems =
        weights
            .zipWithIndex()
            .filter(weight -> weight._1.signum() < 0)
            .map(
                weight ->
                    Problem.at(
                        "weights[" + weight._2 + "]", "value.negative", weight._1.toString()))
            .toVector();
    if (amount.isNegative()) {
      problems = problems.append(Problem.at("amount", "value.negative", amount.toString()));
    }
    return areAllZero(weights) ? problems.append(allZero("weights")) : problems;
  }

  /** Whether nobody has a weight. */
  static boolean areAllZero(Seq<Fraction> weights) {
    return weights.forAll(weight -> weight.signum() == 0);
  }

  /** That nobody has a weight: then nobody could pay. */
  static Problem allZero(String path) {
    return Problem.at(path, "value.out-of-range", "0")
        .with("least", Messages.both("apportion.above-zero"))
        .with("most", Messages.both("apportion.no-limit"));
  }

  private static Seq<Fraction> fractions(long[] weights, int from, int to) {
    return Vector.ofAll(Arrays.copyOfRange(weights, from, to))
        .map(weight -> Fraction.of(weight, 1));
  }
}
