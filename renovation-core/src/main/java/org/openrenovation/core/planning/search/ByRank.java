package org.openrenovation.core.planning.search;

import java.util.Optional;

/**
 * Down the ranking, skipping whoever no longer fits (按名次确定).
 *
 * <p>Once the places are full it goes on as if there were more, to tell whoever comes too late how
 * many more it would have taken.
 */
public final class ByRank {
  private ByRank() {}

  /**
   * Goes down the ranking.
   *
   * @param needs in rank order, in fen
   */
  public static Selection of(long[] needs, long budget, long places) {
    boolean[] chosen = new boolean[needs.length];
    long[] left = new long[needs.length];
    long[] lacking = new long[needs.length];
    long money = budget;
    long taken = 0;
    for (int i = 0; i < needs.length; i++) {
      left[i] = money;
      lacking[i] = Math.max(0, taken + 1 - places);
      if (needs[i] <= money) {
        chosen[i] = taken < places;
        money -= needs[i];
        taken++;
      }
    }
    return new Selection(chosen, left, lacking, Optional.empty());
  }
}
