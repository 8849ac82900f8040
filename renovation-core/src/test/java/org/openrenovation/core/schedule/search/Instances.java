package org.openrenovation.core.schedule.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Instances of the search, and what a slow reader would say of them. */
final class Instances {
  private static final int[] NONE = {};

  private Instances() {}

  /**
   * Up to three projects and crews, numbers that change; tasks wait for some that come before them
   * in an order that is not that of their places.
   */
  static Instance random(long seed, int size) {
    return random(new Random(seed), size, false);
  }

  /** The same with numbers of crews that never change. */
  static Instance steady(long seed, int size) {
    return random(new Random(seed), size, true);
  }

  private static Instance random(Random random, int size, boolean isSteady) {
    int[] order = shuffled(size, random);
    int[] duration = random.ints(size, 0, 6).toArray();
    int[][] before = new int[size][];
    int[][] lag = new int[size][];
    for (int place = 0; place < size; place++) {
      int[] waitsFor = Arrays.stream(order, 0, place).filter(x -> random.nextInt(4) == 0).toArray();
      before[order[place]] = waitsFor;
      lag[order[place]] = random.ints(waitsFor.length, 0, 3).toArray();
    }
    int[] changes = isSteady ? new int[] {0} : new int[] {0, 4, 9};
    int[][] there = new int[1 + random.nextInt(3)][];
    int[][] needs = new int[there.length][];
    for (int crew = 0; crew < there.length; crew++) {
      there[crew] = random.ints(changes.length, 0, 4).toArray();
      there[crew][changes.length - 1]++;
      int lasting = there[crew][changes.length - 1];
      needs[crew] =
          Arrays.stream(duration)
              .map(d -> d == 0 || random.nextInt(4) == 0 ? 0 : random.nextInt(lasting + 1))
              .toArray();
    }
    return new Instance(
        duration, before, lag, order, projects(random, size), changes, there, needs);
  }

  private static Projects projects(Random random, int size) {
    return new Projects(
        random.ints(size, 0, 3).toArray(),
        random.ints(3, 0, 4).toArray(),
        random.longs(3, 0, 12).map(due -> due > 8 ? Projects.NEVER : due).toArray(),
        random.longs(3, 1, 4).toArray());
  }

  /** One project without a due day and one crew, of which each task takes one. */
  static Instance oneCrew(int crews, int[] duration, int[][] before) {
    int size = duration.length;
    return new Instance(
        duration,
        before,
        Arrays.stream(before).map(waitsFor -> new int[waitsFor.length]).toArray(int[][]::new),
        range(size),
        new Projects(new int[size], new int[1], new long[] {Projects.NEVER}, new long[] {1}),
        new int[] {0},
        new int[][] {{crews}},
        new int[][] {Arrays.stream(duration).map(days -> Math.min(days, 1)).toArray()});
  }

  /** So many tasks that wait for nothing. */
  static int[][] free(int size) {
    int[][] before = new int[size][];
    Arrays.fill(before, NONE);
    return before;
  }

  static int[] range(int size) {
    int[] range = new int[size];
    Arrays.setAll(range, i -> i);
    return range;
  }

  static int[] shuffled(int size, Random random) {
    List<Integer> order = new ArrayList<>(Arrays.stream(range(size)).boxed().toList());
    Collections.shuffle(order, random);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A list in which every task comes after those it waits for on this side. */
  static int[] list(Instance instance, boolean forwards, Random random) {
    List<Integer> list = new ArrayList<>();
    while (list.size() < instance.size()) {
      for (int task : shuffled(instance.size(), random)) {
        if (!list.contains(task)
            && Arrays.stream(instance.side(forwards).before()[task]).allMatch(list::contains)) {
          list.add(task);
          break;
        }
      }
    }
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether it has every task once, after those it waits for on this side. */
  static boolean isList(Instance instance, boolean forwards, int[] list) {
    List<Integer> seen = new ArrayList<>();
    for (int task : list) {
      if (seen.contains(task)
          || !Arrays.stream(instance.side(forwards).before()[task]).allMatch(seen::contains)) {
        return false;
      }
      seen.add(task);
    }
    return seen.size() == instance.size();
  }
}
