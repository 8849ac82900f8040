package org.openrenovation.core.schedule.search;

import java.util.Random;

/**
 * Moves a few tasks of a list some places up or down, as far as their links let them: none in half
 * of the lists, one in a quarter, and so on.
 */
final class Mutation {
  private static final int FARTHEST = 20;

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** Changes this list of that side. */
  void change(int[] list, Side side) {
    while (random.nextBoolean()) {
      int place = random.nextInt(list.length);
      int by = random.nextInt(2 * FARTHEST + 1) - FARTHEST;
      if (by < 0) {
        up(list, side, place, Math.max(0, place + by));
      } else {
        down(list, side, place, Math.min(list.length - 1, place + by));
      }
    }
  }

  private static void up(int[] list, Side side, int from, int to) {
    int task = list[from];
    int place = from;
    while (place > to && !side.waits(task, list[place - 1])) {
      list[place] = list[place - 1];
      place--;
    }
    list[place] = task;
  }

  private static void down(int[] list, Side side, int from, int to) {
    int task = list[from];
    int place = from;
    while (place < to && !side.waits(list[place + 1], task)) {
      list[place] = list[place + 1];
      place++;
    }
    list[place] = task;
  }
}
