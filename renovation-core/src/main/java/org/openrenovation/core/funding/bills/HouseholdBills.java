package org.openrenovation.core.funding.bills;

import io.vavr.collection.Map;
import java.math.BigInteger;
import java.util.Arrays;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * What every household of many communities pays, in bulk (分户账单): one array holds a weight for each
 * household, community after community, another the part in fen that falls on it. Each community's
 * parts add up to its amount; one by one they are what {@link Apportion} gives.
 *
 * <p>Weights by floor area are the areas in hundredths; for the other bases this class makes them.
 */
public final class HouseholdBills {
  private static final int USUAL_FLOORS = 256;
  private static final long UNKNOWN = Long.MIN_VALUE;

  private HouseholdBills() {}

  /**
   * The part of each household in fen.
   *
   * @param amounts what the households of each community share, in fen, each 0 or more
   * @param starts where each community's households begin, ascending from 0; each has one or more
   * @param weights one of each household, 0 or more, not all of a community 0
   * @throws RefusedException where a community's are not so
   */
  public static long[] of(long[] amounts, int[] starts, long[] weights) {
    refuseUnlessTheyFit(amounts, starts, weights);
    long[] parts = new long[weights.length];
    Remainders remainders = new Remainders(longest(starts, weights.length));
    for (int community = 0; community < starts.length; community++) {
      int end = community + 1 < starts.length ? starts[community + 1] : weights.length;
      LargestRemainder.split(
          amounts[community], weights, starts[community], end, parts, remainders);
    }
    return parts;
  }

  /** The weights of so many households that all pay alike. */
  public static long[] equal(int households) {
    long[] weights = new long[households];
    Arrays.fill(weights, 1);
    return weights;
  }

  /** The weights of households of which only those that benefit pay, alike (谁受益谁出资). */
  public static long[] byBenefit(boolean[] benefits) {
    long[] weights = new long[benefits.length];
    for (int i = 0; i < benefits.length; i++) {
      weights[i] = benefits[i] ? 1 : 0;
    }
    return weights;
  }

  /**
   * The weights of households on these floors: the coefficients, all multiplied so that they are
   * whole.
   *
   * @throws RefusedException where a floor has no coefficient
   */
  public static long[] byFloor(int[] floors, Map<Integer, Fraction> coefficients) {
    BigInteger common =
        coefficients
            .values()
            .map(Fraction::denominator)
            .fold(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
    Map<Integer, Long> whole =
        coefficients.mapValues(
            figure ->
                figure.numerator().multiply(common.divide(figure.denominator())).longValueExact());
    // looked up by place: hashing a floor costs as much as dividing
    long[] usual = new long[USUAL_FLOORS];
    Arrays.setAll(usual, floor -> whole.getOrElse(floor, UNKNOWN));
    long[] weights = new long[floors.length];
    long signs = 0;
    for (int i = 0; i < floors.length; i++) {
      int floor = floors[i];
      long weight =
          floor >= 0 && floor < USUAL_FLOORS ? usual[floor] : whole.getOrElse(floor, UNKNOWN);
      weights[i] = weight;
      signs |= weight;
    }
    if (signs < 0) {
      refuseUnknown(floors, weights, coefficients);
    }
    return weights;
  }

  private static void refuseUnknown(
      int[] floors, long[] weights, Map<Integer, Fraction> coefficients) {
    for (int i = 0; i < floors.length; i++) {
      if (weights[i] == UNKNOWN) {
        throw new RefusedException(
            Problem.at("floors[" + i + "]", "code.unknown", Integer.toString(floors[i]))
                .withChoices(coefficients.keySet()));
      }
    }
  }

  private static void refuseUnlessTheyFit(long[] amounts, int[] starts, long[] weights) {
    if (amounts.length != starts.length) {
      throw new RefusedException(
          Problem.at("amounts", "value.mismatch", Integer.toString(amounts.length))
              .with("other", Integer.toString(starts.length)));
    }
    for (int i = 0; i < starts.length; i++) {
      int least = i == 0 ? 0 : starts[i - 1] + 1;
      int most = i == 0 ? 0 : weights.length - 1;
      if (starts[i] < least || starts[i] > most || weights.length == 0) {
        throw new RefusedException(
            Problem.at("starts[" + i + "]", "value.out-of-range", Integer.toString(starts[i]))
                .with("least", Integer.toString(least))
                .with("most", Integer.toString(most)));
      }
    }
  }

  private static int longest(int[] starts, int end) {
    int longest = 0;
    for (int i = 0; i < starts.length; i++) {
      longest = Math.max(longest, (i + 1 < starts.length ? starts[i + 1] : end) - starts[i]);
    }
    return longest;
  }
}
