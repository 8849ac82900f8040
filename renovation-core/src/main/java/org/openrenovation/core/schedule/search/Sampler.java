package org.openrenovation.core.schedule.search;

import java.util.Arrays;
import java.util.Random;

/**
 * Lists to begin with: of the tasks that wait for nothing more, one that has to end early is the
 * likelier to come next (the rule of the least late finish, drawn in proportion to regrets).
 */
final class Sampler {
  private final Instance instance;
  private final int[] lateFinish;
  private final int[] waiting;
  private final int[] eligible;
  private int eligibles;

  /**
   * A sampler.
   *
   * @param length by when projects without a due day are to end
   */
  Sampler(Instance instance, long length) {
    this.instance = instance;
    this.lateFinish = lateFinish(instance, length);
    this.waiting = new int[instance.size()];
    this.eligible = new int[instance.size()];
  }

  private static int[] lateFinish(Instance instance, long length) {
    int[] finish = new int[instance.size()];
    Projects projects = instance.projects();
    Side after = instance.side(false);
    for (int place = finish.length - 1; place >= 0; place--) {
      int task = instance.order()[place];
      finish[task] = (int) Math.min(length, projects.due()[projects.of()[task]]);
      for (int k = 0; k < after.before()[task].length; k++) {
        int next = after.before()[task][k];
        finish[task] =
            Math.min(finish[task], finish[next] - instance.duration()[next] - after.lag()[task][k]);
      }
    }
    return finish;
  }

  /** The list of the rule itself. */
  void rule(int[] list) {
    begin();
    for (int place = 0; place < list.length; place++) {
      list[place] = take(earliest());
    }
  }

  /** A list near the rule. */
  void sample(int[] list, Random random) {
    begin();
    for (int place = 0; place < list.length; place++) {
      list[place] = take(drawn(random));
    }
  }

  private void begin() {
    eligibles = 0;
    Arrays.setAll(waiting, task -> instance.side(true).before()[task].length);
    for (int task : instance.order()) {
      if (waiting[task] == 0) {
        eligible[eligibles++] = task;
      }
    }
  }

  private int earliest() {
    int first = 0;
    for (int i = 1; i < eligibles; i++) {
      if (lateFinish[eligible[i]] < lateFinish[eligible[first]]) {
        first = i;
      }
    }
    return first;
  }

  private int drawn(Random random) {
    int worst = Integer.MIN_VALUE;
    for (int i = 0; i < eligibles; i++) {
      worst = Math.max(worst, lateFinish[eligible[i]]);
    }
    long all = 0;
    for (int i = 0; i < eligibles; i++) {
      all += chance(worst, eligible[i]);
    }
    long left = Math.floorMod(random.nextLong(), all);
    int drawn = 0;
    while (left >= chance(worst, eligible[drawn])) {
      left -= chance(worst, eligible[drawn++]);
    }
    return drawn;
  }

  private long chance(int worst, int task) {
    return 1L + worst - lateFinish[task];
  }

  private int take(int drawn) {
    int task = eligible[drawn];
    eligible[drawn] = eligible[--eligibles];
    for (int next : instance.side(false).before()[task]) {
      if (--waiting[next] == 0) {
        eligible[eligibles++] = next;
      }
    }
    return task;
  }
}
