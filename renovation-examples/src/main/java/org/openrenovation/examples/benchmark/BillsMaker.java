package org.openrenovation.examples.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import org.openrenovation.core.funding.bills.ApportionBase;
import org.openrenovation.core.funding.bills.HouseholdBills;

/**
 * Who makes the bills of a county: from area, floor or benefit of each household to its part in
 * fen. All but the last kind do the same work and give the same bills: parts rounded down, then one
 * fen each to the largest remainders, of equal ones to the earlier.
 */
enum BillsMaker {
  /** The library, by what it offers to anybody. */
  LIBRARY {
    @Override
    long[] bills(BillsCounty county, ApportionBase base) {
      long[] weights =
          switch (base) {
            case EQUAL -> HouseholdBills.equal(county.households());
            case AREA -> county.areas;
            case FLOOR -> HouseholdBills.byFloor(county.floors, BillsCounty.coefficients());
            case FLOOR_AREA -> throw new IllegalArgumentException(base.name());
            case BENEFIT -> HouseholdBills.byBenefit(county.benefits);
          };
      return HouseholdBills.of(county.amounts, county.starts, weights);
    }
  },

  /**
   * A plain loop over longs, for figures that are known to fit: nothing is checked, nothing
   * widened. A remainder and its place are packed into one number, and these are sorted.
   */
  LOOP {
    @Override
    long[] bills(BillsCounty county, ApportionBase base) {
      long[] weights = longs(county, base);
      long[] parts = new long[weights.length];
      for (int community = 0; community < county.communities(); community++) {
        int from = county.starts[community];
        int size = county.end(community) - from;
        long amount = county.amounts[community];
        long total = 0;
        for (int i = 0; i < size; i++) {
          total += weights[from + i];
        }
        long left = amount;
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
          long product = amount * weights[from + i];
          parts[from + i] = product / total;
          order[i] = product % total * size + (size - 1 - i);
          left -= parts[from + i];
        }
        Arrays.sort(order);
        for (int i = 1; i <= left; i++) {
          parts[from + (size - 1 - (int) (order[size - i] % size))]++;
        }
      }
      return parts;
    }
  },

  /** The same in decimals, as money is mostly kept: exact yuan, areas in square metres. */
  DECIMAL {
    @Override
    long[] bills(BillsCounty county, ApportionBase base) {
      BigDecimal[] weights = decimals(county, base);
      BigDecimal fen = BigDecimal.valueOf(1, 2);
      long[] parts = new long[weights.length];
      for (int community = 0; community < county.communities(); community++) {
        int from = county.starts[community];
        int size = county.end(community) - from;
        BigDecimal amount = BigDecimal.valueOf(county.amounts[community], 2);
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
          total = total.add(weights[from + i]);
        }
        BigDecimal left = amount;
        BigDecimal[] shares = new BigDecimal[size];
        BigDecimal[] remainders = new BigDecimal[size];
        Integer[] order = new Integer[size];
        for (int i = 0; i < size; i++) {
          BigDecimal product = amount.multiply(weights[from + i]);
          shares[i] = product.divide(total, 2, RoundingMode.DOWN);
          remainders[i] = product.subtract(shares[i].multiply(total));
          order[i] = i;
          left = left.subtract(shares[i]);
        }
        Arrays.sort(order, Comparator.comparing((Integer i) -> remainders[i]).reversed());
        for (int i = 0; left.signum() > 0; i++) {
          shares[order[i]] = shares[order[i]].add(fen);
          left = left.subtract(fen);
        }
        for (int i = 0; i < size; i++) {
          parts[from + i] = shares[i].unscaledValue().longValueExact();
        }
      }
      return parts;
    }
  },

  /**
   * No bills: each part rounded down, and what is left over is not given to anybody. What a loop
   * costs that does less.
   */
  ROUNDED_DOWN {
    @Override
    long[] bills(BillsCounty county, ApportionBase base) {
      long[] weights = longs(county, base);
      long[] parts = new long[weights.length];
      for (int community = 0; community < county.communities(); community++) {
        int end = county.end(community);
        long total = 0;
        for (int i = county.starts[community]; i < end; i++) {
          total += weights[i];
        }
        for (int i = county.starts[community]; i < end; i++) {
          parts[i] = county.amounts[community] * weights[i] / total;
        }
      }
      return parts;
    }
  };

  abstract long[] bills(BillsCounty county, ApportionBase base);

  private static long[] longs(BillsCounty county, ApportionBase base) {
    if (base == ApportionBase.AREA) {
      return county.areas;
    }
    long[] weights = new long[county.households()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] =
          base == ApportionBase.EQUAL
              ? 1
              : base == ApportionBase.BENEFIT
                  ? county.benefits[i] ? 1 : 0
                  : BillsCounty.COEFFICIENTS[county.floors[i]];
    }
    return weights;
  }

  private static BigDecimal[] decimals(BillsCounty county, ApportionBase base) {
    BigDecimal[] byFloor = BillsCounty.decimals();
    BigDecimal[] weights = new BigDecimal[county.households()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] =
          switch (base) {
            case EQUAL -> BigDecimal.ONE;
            case BENEFIT -> county.benefits[i] ? BigDecimal.ONE : BigDecimal.ZERO;
            case FLOOR -> byFloor[county.floors[i]];
            default -> BigDecimal.valueOf(county.areas[i], 2);
          };
    }
    return weights;
  }
}
