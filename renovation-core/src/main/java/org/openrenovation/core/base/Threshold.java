package org.openrenovation.core.base;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.OptionalLong;

/**
 * A share that must be reached (门槛), and whether reaching it exactly is enough.
 *
 * <p>{@code 以上} includes the figure itself, {@code 过半数} does not (Civil Code art. 1259). Compared
 * by cross-multiplication, never by division: 79 of 100 households do not meet 4/5, 80 do. Of
 * nothing, nothing is met: a whole of 0 meets no threshold.
 *
 * @param share between 0 and 1
 * @param inclusive whether the share itself is enough
 */
public record Threshold(Fraction share, boolean inclusive) implements Serializable {
  /** Refuses a share that is below 0 or above 1. */
  public Threshold {
    if (!share.isShare()) {
      throw new RefusedException(
          Problem.at("share", "value.out-of-range", share.toString())
              .with("least", "0")
              .with("most", "1"));
    }
  }

  /** At least the share: 以上. */
  public static Threshold atLeast(Fraction share) {
    return new Threshold(share, true);
  }

  /** More than the share: 过半数 is more than 1/2. */
  public static Threshold moreThan(Fraction share) {
    return new Threshold(share, false);
  }

  /** Whether {@code part} of {@code whole}, in the same unit, meets it. */
  public boolean isMetBy(long part, long whole) {
    if (whole <= 0) {
      return false;
    }
    int compared =
        BigInteger.valueOf(part)
            .multiply(share.denominator())
            .compareTo(BigInteger.valueOf(whole).multiply(share.numerator()));
    return inclusive ? compared >= 0 : compared > 0;
  }

  /**
   * The least number of {@code whole} that meets this threshold: 6 of 7 households for 4/5. Empty
   * where not even all of them do.
   */
  public OptionalLong leastOf(long whole) {
    if (whole <= 0) {
      return OptionalLong.empty();
    }
    BigInteger[] quotient =
        BigInteger.valueOf(whole)
            .multiply(share.numerator())
            .divideAndRemainder(share.denominator());
    boolean exact = quotient[1].signum() == 0;
    long least = quotient[0].longValueExact() + (exact && inclusive ? 0 : 1);
    return least <= whole ? OptionalLong.of(least) : OptionalLong.empty();
  }

  /**
   * How many more of {@code whole} it takes beyond {@code part}: 0 where met, empty where not even
   * all of them would do.
   */
  public OptionalLong shortfall(long part, long whole) {
    OptionalLong least = leastOf(whole);
    return least.isEmpty() ? least : OptionalLong.of(Math.max(0, least.getAsLong() - part));
  }

  /**
   * How much more of {@code whole} it takes beyond {@code part}, in whole steps: 0 where met, empty
   * where it would go beyond the whole.
   *
   * @param step the least amount that can be added, in the unit of the two: 100 where a whole
   *     square metre is counted in hundredths
   */
  public OptionalLong shortfall(long part, long whole, long step) {
    OptionalLong lacking = shortfall(part, whole);
    if (lacking.isEmpty()) {
      return lacking;
    }
    long steps = Math.floorDiv(lacking.getAsLong() + step - 1, step) * step;
    return part + steps <= whole ? OptionalLong.of(steps) : OptionalLong.empty();
  }
}
