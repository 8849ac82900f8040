package org.openrenovation.core.planning.search;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who stays where money or places no longer suffice for all: as many as can, and of the ways to
 * keep so many the one that has the earliest rank in which two differ.
 */
public final class FewestRemovals {
  private final long[] needs;
  private final long budget;
  private final Integer[] cheapestFirst;

  private FewestRemovals(long[] needs, long budget) {
    this.needs = needs;
    this.budget = budget;
    this.cheapestFirst =
        IntStream.range(0, needs.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> needs[i]))
            .toArray(Integer[]::new);
  }

  /** Whether each stays. */
  public static boolean[] kept(long[] needs, long budget, long places) {
    FewestRemovals removals = new FewestRemovals(needs, budget);
    return removals.kept(removals.most(places));
  }

  /** The cheapest are the most that can stay. */
  private int most(long places) {
    int most = 0;
    long left = budget;
    while (most < needs.length && most < places && needs[cheapestFirst[most]] <= left) {
      left -= needs[cheapestFirst[most++]];
    }
    return most;
  }

  private boolean[] kept(int most) {
    boolean[] kept = new boolean[needs.length];
    int open = most;
    long left = budget;
    for (int i = 0; i < needs.length && open > 0; i++) {
      if (needs[i] + cheapestAfter(i, open - 1) <= left) {
        kept[i] = true;
        left -= needs[i];
        open--;
      }
    }
    return kept;
  }

  /** What so many of the later ranks cost at least; out of reach where there are not so many. */
  private long cheapestAfter(int rank, int count) {
    long cost = 0;
    int open = count;
    for (int next : cheapestFirst) {
      if (open > 0 && next > rank) {
        cost = Math.addExact(cost, needs[next]);
        open--;
      }
    }
    return open > 0 ? Long.MAX_VALUE / 2 : cost;
  }
}
