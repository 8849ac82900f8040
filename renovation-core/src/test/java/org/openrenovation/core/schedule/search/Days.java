package org.openrenovation.core.schedule.search;

/** The crews by day, as one keeps them who looks at every day and every crew by itself. */
final class Days {
  private static final int DAYS = 400;

  private final int[] changes;
  private final int[][] there;
  private final int[][] needs;
  private final boolean isForward;
  private final int end;
  private final int[][] taken;

  /** Days counted forwards, or back from {@code end}. */
  Days(int[] changes, int[][] there, int[][] needs, boolean isForward, int end) {
    this.changes = changes;
    this.there = there;
    this.needs = needs;
    this.isForward = isForward;
    this.end = end;
    this.taken = new int[there.length][DAYS];
  }

  static Days of(Instance instance, boolean isForward, int end) {
    Supply[] supplies = instance.supplies();
    int[][] there = new int[supplies.length][];
    for (int crew = 0; crew < there.length; crew++) {
      there[crew] = supplies[crew].there();
    }
    return new Days(supplies[0].changes(), there, instance.needs(), isForward, end);
  }

  private int on(int crew, int day) {
    int forward = isForward ? day : end - 1 - day;
    int change = changes.length - 1;
    while (forward >= 0 && changes[change] > forward) {
      change--;
    }
    return there[crew][change];
  }

  private boolean hasFree(int task, int day) {
    for (int crew = 0; crew < there.length; crew++) {
      if (taken[crew][day] + needs[crew][task] > on(crew, day)) {
        return false;
      }
    }
    return true;
  }

  /** Takes a task's crews on the first days from this one on on which they are free. */
  int place(int task, int duration, int from) {
    int begin = from;
    for (int day = begin; day < begin + duration; day++) {
      begin = hasFree(task, day) ? begin : day + 1;
    }
    for (int day = begin; day < begin + duration; day++) {
      for (int crew = 0; crew < there.length; crew++) {
        taken[crew][day] += needs[crew][task];
      }
    }
    return begin;
  }
}
