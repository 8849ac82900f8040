package org.openrenovation.core.planning;

/**
 * Down the ranking, skipping whoever no longer fits (按名次确定).
 *
 * <p>Once the places are full it goes on as if there were more, to tell whoever comes too late how
 * many more it would have taken.
 */
final class ByRank {
  /** Whether each is chosen. */
  final boolean[] chosen;

  /** The money that was there for each, had there been places enough. */
  final long[] left;

  /** How many places each would have needed beyond those there are. */
  final long[] lacking;

  /**
   * Goes down the ranking.
   *
   * @param needs in rank order, in fen
   */
  ByRank(long[] needs, long budget, long places) {
    chosen = new boolean[needs.length];
    left = new long[needs.length];
    lacking = new long[needs.length];
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
  }
}
