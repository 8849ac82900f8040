package org.openrenovation.core.investment;

import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;

/**
 * The rate at which flows are worth nothing today (内部收益率), between −1 and 10, to 6 decimals
 * half-up.
 *
 * <p>Exact from end to end. With y = 1 + rate the flows are a polynomial in y; one change of sign
 * has exactly one positive root (Descartes); with more, {@link RootCount} tells whether there are
 * none, one or several. A single root is then enclosed by halving, where only signs at exact points
 * count; so the sixth decimal is never off, as an interpolated rate's is.
 */
final class InternalRate {
  /** Points lie half a millionth apart: the odd ones are where the sixth decimal turns. */
  private static final BigInteger STEPS = BigInteger.valueOf(2_000_000);

  private static final int DECIMALS = 6;
  private static final long LAST = 20_000_000L;
  private static final BigInteger MOST = BigInteger.valueOf(11);

  private InternalRate() {}

  /** The rate, or why there is none. */
  static Found of(Seq<Money> flows) {
    Polynomial worth = polynomial(flows);
    int changes = worth.signChanges();
    if (changes == 0) {
      return new Found(Kind.NO_SIGN_CHANGE, Fraction.ZERO);
    }
    Polynomial simple = changes == 1 ? worth : worth.withoutMultipleRoots();
    int roots = changes == 1 ? single(worth) : RootCount.upToTwo(simple, MOST);
    return switch (roots) {
      case 0 -> new Found(Kind.OUT_OF_RANGE, Fraction.ZERO);
      case 1 -> new Found(Kind.FOUND, root(simple));
      default -> new Found(Kind.MULTIPLE_ROOTS, Fraction.ZERO);
    };
  }

  /** By powers of y, without the years before the first flow and after the last. */
  private static Polynomial polynomial(Seq<Money> flows) {
    BigInteger[] coefficients =
        flows.map(flow -> BigInteger.valueOf(flow.fen())).toJavaArray(BigInteger[]::new);
    int end = coefficients.length;
    while (end > 0 && coefficients[end - 1].signum() == 0) {
      end--;
    }
    return Polynomial.of(Arrays.copyOf(coefficients, end));
  }

  /** Whether the only positive root is not beyond the range. */
  private static int single(Polynomial worth) {
    return worth.signAt(MOST, BigInteger.ONE) == atZero(worth) ? 0 : 1;
  }

  /** The only root in (0, 11], a simple one, as a rounded rate. */
  private static Fraction root(Polynomial simple) {
    long low = -STEPS.longValueExact();
    long high = LAST + 1;
    while (high - low > 1) {
      long middle = Math.floorDiv(low + high, 2);
      if (sign(simple, middle) == atZero(simple)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    // the root is above the point low, at or below the point high
    boolean isExact = high <= LAST && sign(simple, high) == 0;
    long point = isExact ? high : low;
    return Fraction.of(BigDecimal.valueOf(rounded(point, isExact), DECIMALS));
  }

  /**
   * Half-up, away from 0, to whole millionths: the rate is at this point, or between it and the
   * next.
   */
  private static long rounded(long point, boolean isExact) {
    if (point >= 0) {
      return Math.floorDiv(point + 1, 2L);
    }
    return -Math.floorDiv(isExact ? 1 - point : -point, 2L);
  }

  private static int sign(Polynomial simple, long point) {
    return simple.signAt(STEPS.add(BigInteger.valueOf(point)), STEPS);
  }

  private static int atZero(Polynomial worth) {
    return worth.coefficients()[worth.degree()].signum();
  }

  /** What was looked for and found. */
  enum Kind {
    FOUND,
    NO_SIGN_CHANGE,
    OUT_OF_RANGE,
    MULTIPLE_ROOTS
  }

  /**
   * What came of it.
   *
   * @param kind whether there is one rate
   * @param rate the rate, if there is one
   */
  record Found(Kind kind, Fraction rate) {
    Optional<Fraction> known() {
      return kind == Kind.FOUND ? Optional.of(rate) : Optional.empty();
    }
  }
}
