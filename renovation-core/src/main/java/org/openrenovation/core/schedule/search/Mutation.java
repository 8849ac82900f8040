package org.openrenovation.core.schedule.search;

import java.util.Random;

/**
 * Moves a few tasks of a list some places up or down, as far as their links let them. A short list
 * is changed more often: its populations become alike sooner. Of 140 tasks half of the lists stay
 * as they are, a quarter has one task moved; of 35 tasks it is four moves on average.
 */
final class Mutation {
  private static final int FARTHEST = 20;
  private static final int USUAL_TASKS = 140;

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** Changes this list of that side. */
  void change(int[] list, Side side) {
    for (int most = 1 + list.length / 8; most > 0 && again(list.length); most--) {
      int place = random.nextInt(list.length);
      int by = random.nextInt(2 * FARTHEST + 1) - FARTHEST;
      if (by < 0) {
        up(list, side, place, Math.max(0, place + by));
      } else {
        down(list, side, place, Math.min(list.length - 1, place + by));
      }
    }
  }

  private boolean again(int tasks) {
    return random.nextInt(USUAL_TASKS + tasks) < USUAL_TASKS;
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
