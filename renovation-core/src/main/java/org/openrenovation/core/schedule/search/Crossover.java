package org.openrenovation.core.schedule.search;

import java.util.Arrays;
import java.util.Random;

/**
 * Makes a list of two (两点交叉): a stretch of the first parent's list stays; what lies before it and
 * what lies after it there comes in the second parent's order. Each part is closed under waiting,
 * so the child's tasks come after those they wait for, as the parents' do.
 *
 * <p>Half of the stretches lie where the first parent keeps the crews busiest, for what is dense
 * there is worth keeping as it is; half lie anywhere.
 */
final class Crossover {
  private static final int LEAST_PERCENT = 5;
  private static final int MOST_PERCENT = 40;

  private final Instance instance;
  private final Random random;
  private final int[] part;
  private long[] busy = new long[0];
  private int first;
  private int end;

  Crossover(Instance instance, Random random) {
    this.instance = instance;
    this.random = random;
    this.part = new int[instance.size()];
  }

  /** Writes the child into {@code list}. */
  void cross(Candidate stays, Candidate other, int[] list) {
    if (random.nextBoolean()) {
      busiest(stays);
    } else {
      int size = share(list.length);
      first = random.nextInt(list.length - size + 1);
      end = first + size;
    }
    for (int place = 0; place < list.length; place++) {
      part[stays.list[place]] = place < first ? -1 : place < end ? 0 : 1;
    }
    int early = 0;
    int late = end;
    for (int task : other.list) {
      if (part[task] < 0) {
        list[early++] = task;
      } else if (part[task] > 0) {
        list[late++] = task;
      }
    }
    System.arraycopy(stays.list, first, list, first, end - first);
  }

  private int share(int whole) {
    long percent = LEAST_PERCENT + random.nextInt(MOST_PERCENT - LEAST_PERCENT);
    return (int) Math.max(1, whole * percent / 100);
  }

  /** The stretch that begins within the days, so many of them, on which most is done. */
  private void busiest(Candidate parent) {
    int length = parent.length;
    if (length == 0) {
      first = 0;
      end = parent.list.length;
      return;
    }
    int days = share(length);
    int from = busiestDay(parent, length, days);
    first = firstMetFrom(parent, from);
    end = firstMetFrom(parent, from + days);
  }

  private int busiestDay(Candidate parent, int length, int days) {
    if (busy.length < length + 1) {
      busy = new long[2 * length + 1];
    }
    Arrays.fill(busy, 0, length + 1, 0);
    for (int task = 0; task < parent.start.length; task++) {
      int met = parent.met(task, instance.duration()[task]);
      busy[met] += instance.load(task);
      busy[met + instance.duration()[task]] -= instance.load(task);
    }
    for (int day = 1; day < length; day++) {
      busy[day] += busy[day - 1];
    }
    long sum = 0;
    long most = -1;
    int from = 0;
    for (int day = 0; day < length; day++) {
      sum += busy[day] - (day < days ? 0 : busy[day - days]);
      if (day >= days - 1 && sum > most) {
        most = sum;
        from = day - days + 1;
      }
    }
    return from;
  }

  private int firstMetFrom(Candidate parent, int day) {
    int place = 0;
    while (place < parent.list.length
        && parent.met(parent.list[place], instance.duration()[parent.list[place]]) < day) {
      place++;
    }
    return place;
  }
}
