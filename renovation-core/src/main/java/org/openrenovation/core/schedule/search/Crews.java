package org.openrenovation.core.schedule.search;

import java.util.Arrays;

/**
 * How many of each crew are there, and how many of them each task takes, packed: a crew is a lane
 * of bits in a word, with a guard bit above it that stays set as long as enough are free. Whether a
 * day has enough of all crews is one subtraction a word.
 *
 * @param changes the days from which other numbers hold, ascending from 0
 * @param level by word and change, the crews that are there, guards set
 * @param guard by word, the guard bits
 * @param need by word and task
 */
record Crews(int[] changes, long[][] level, long[] guard, long[][] need) {
  private static final int WORD = 63;

  /**
   * Packs crews.
   *
   * @param changes as above
   * @param there by crew and change
   * @param needs by crew and task, never more than are there after the last change
   */
  static Crews of(int[] changes, int[][] there, int[][] needs, int tasks) {
    int crews = there.length;
    int[] word = new int[crews];
    int[] shift = new int[crews];
    int words = 0;
    int used = WORD;
    for (int crew = 0; crew < crews; crew++) {
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(most(there[crew])) + 1;
      if (used + width > WORD) {
        words++;
        used = 0;
      }
      word[crew] = words - 1;
      shift[crew] = used;
      used += width;
    }
    long[] guard = new long[words];
    long[][] level = new long[words][changes.length];
    long[][] need = new long[words][tasks];
    for (int crew = 0; crew < crews; crew++) {
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(most(there[crew]));
      guard[word[crew]] |= 1L << (shift[crew] + width);
      for (int change = 0; change < changes.length; change++) {
        level[word[crew]][change] |= (long) there[crew][change] << shift[crew];
      }
      for (int task = 0; task < tasks; task++) {
        need[word[crew]][task] |= (long) needs[crew][task] << shift[crew];
      }
    }
    for (int w = 0; w < words; w++) {
      for (int change = 0; change < changes.length; change++) {
        level[w][change] |= guard[w];
      }
    }
    return new Crews(changes, level, guard, need);
  }

  private static int most(int[] there) {
    return Arrays.stream(there).max().orElse(0);
  }

  int words() {
    return guard.length;
  }

  /** Whether the numbers never change, so that a schedule may be moved as a whole. */
  boolean areSteady() {
    return changes.length == 1;
  }

  /** Whether the task takes any crew. */
  boolean takes(int task) {
    for (long[] word : need) {
      if (word[task] != 0) {
        return true;
      }
    }
    return false;
  }

  /** Writes the crews that are there into the days from {@code from} to {@code to}, excluded. */
  void fill(int word, long[] days, int from, int to) {
    for (int change = 0; change < changes.length; change++) {
      int end = change + 1 < changes.length ? changes[change + 1] : Integer.MAX_VALUE;
      int first = Math.max(from, changes[change]);
      int last = Math.min(to, end);
      if (first < last) {
        Arrays.fill(days, first, last, level[word][change]);
      }
    }
  }

  /**
   * The same seen backwards: day 0 is the last before {@code end}. Before the first day as many are
   * there as at last, so that every task finds a place.
   */
  void fillBackwards(int word, long[] days, int from, int to, int end) {
    for (int change = 0; change < changes.length; change++) {
      int first = change + 1 < changes.length ? Math.max(from, end - changes[change + 1]) : from;
      int last = Math.min(to, end - changes[change]);
      if (first < last) {
        Arrays.fill(days, first, last, level[word][change]);
      }
    }
    int first = Math.max(from, end);
    if (first < to) {
      Arrays.fill(days, first, to, level[word][changes.length - 1]);
    }
  }
}
