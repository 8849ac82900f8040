package org.openrenovation.examples.benchmark;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.openrenovation.core.funding.bills.ApportionBase;

/** Household bills in bulk: the library beside a plain loop over longs and beside decimals. */
public final class BillsBenchmark {
  private static final Seq<ApportionBase> BASES =
      Vector.of(
          ApportionBase.EQUAL, ApportionBase.AREA, ApportionBase.FLOOR, ApportionBase.BENEFIT);
  private static final int WARM_UPS = 5;
  private static final int ROUNDS = 9;

  private BillsBenchmark() {}

  /** Bills by each base, timed in turn. */
  public static Seq<Line> of(BillsCounty county) {
    return BASES.map(base -> line(county, base));
  }

  private static Line line(BillsCounty county, ApportionBase base) {
    long[] bills = BillsMaker.LIBRARY.bills(county, base);
    boolean agree =
        Arrays.equals(bills, BillsMaker.LOOP.bills(county, base))
            && Arrays.equals(bills, BillsMaker.DECIMAL.bills(county, base));
    Runnable[] jobs =
        Arrays.stream(BillsMaker.values())
            .map(maker -> (Runnable) () -> maker.bills(county, base))
            .toArray(Runnable[]::new);
    return new Line(base, county.households(), agree, Timing.medians(WARM_UPS, ROUNDS, jobs));
  }

  /**
   * What bills by one base took.
   *
   * @param base what costs are shared by
   * @param households how many
   * @param agree whether library, loop and decimals gave the same bills to the fen
   * @param nanos of each maker, in their order
   */
  public record Line(ApportionBase base, int households, boolean agree, long[] nanos) {
    /** {@code AREA library 12.1 ns a household, … }. */
    public String text() {
      return base
          + ": "
          + each(BillsMaker.LIBRARY)
          + " ns a household, plain loop "
          + each(BillsMaker.LOOP)
          + ", decimals "
          + each(BillsMaker.DECIMAL)
          + ", rounded down "
          + each(BillsMaker.ROUNDED_DOWN)
          + "; to the plain loop "
          + ratio(BillsMaker.LIBRARY, BillsMaker.LOOP)
          + ", faster than decimals "
          + ratio(BillsMaker.DECIMAL, BillsMaker.LIBRARY)
          + ", to rounding down "
          + ratio(BillsMaker.LIBRARY, BillsMaker.ROUNDED_DOWN)
          + (agree ? ", same bills" : ", DIFFERENT BILLS");
    }

    private String each(BillsMaker maker) {
      return over(nanos[maker.ordinal()], households, 1);
    }

    private String ratio(BillsMaker one, BillsMaker other) {
      return over(nanos[one.ordinal()], nanos[other.ordinal()], 2);
    }

    private static String over(long one, long other, int decimals) {
      return BigDecimal.valueOf(one)
          .divide(BigDecimal.valueOf(Math.max(1, other)), decimals, RoundingMode.HALF_UP)
          .toPlainString();
    }
  }
}
