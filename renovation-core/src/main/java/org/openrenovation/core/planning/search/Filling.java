package org.openrenovation.core.planning.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * Ways to fill years that are quick and often suffice (贪心装填): the largest need first, each into the
 * year that one rule or another likes best.
 */
final class Filling {
  private Filling() {}

  /**
   * The year of each need, where some rule finds room for all.
   *
   * @param needs descending
   */
  static Optional<int[]> of(long[] needs, long[] money, int[] places) {
    for (Liking liking : Liking.values()) {
      int[] years = filled(needs, money.clone(), places.clone(), liking);
      if (years.length == needs.length) {
        return Optional.of(years);
      }
    }
    return Optional.empty();
  }

  private static int[] filled(long[] needs, long[] left, int[] free, Liking liking) {
    int[] years = new int[needs.length];
    for (int i = 0; i < needs.length; i++) {
      int best = -1;
      for (int year = 0; year < left.length; year++) {
        if (free[year] > 0
            && needs[i] <= left[year]
            && (best < 0
                || liking.of(needs[i], left[year], free[year])
                    > liking.of(needs[i], left[best], free[best]))) {
          best = year;
        }
      }
      if (best < 0) {
        return Arrays.copyOf(years, i);
      }
      years[i] = best;
      left[best] -= needs[i];
      free[best]--;
    }
    return years;
  }

  private enum Liking {
    LEAST_LEFT {
      @Override
      long of(long need, long left, int free) {
        return -left;
      }
    },
    MOST_A_PLACE {
      @Override
      long of(long need, long left, int free) {
        return left / free;
      }
    },
    MOST_LEFT {
      @Override
      long of(long need, long left, int free) {
        return left;
      }
    },
    CLOSEST_TO_A_PLACE {
      @Override
      long of(long need, long left, int free) {
        return -Math.abs(left / free - need);
      }
    };

    abstract long of(long need, long left, int free);
  }
}
