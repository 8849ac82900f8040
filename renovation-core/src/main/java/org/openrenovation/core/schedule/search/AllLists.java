package org.openrenovation.core.schedule.search;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Every list of a small instance, so that the best of their schedules is the best of all. A task
 * that takes no crew begins when it can in any case; it comes as soon as it waits for nothing more.
 */
final class AllLists {
  private final Instance instance;
  private final long most;
  private final Consumer<int[]> each;
  private final int[] waiting;
  private final int[] list;
  private long count;

  private AllLists(Instance instance, long most, Consumer<int[]> each) {
    this.instance = instance;
    this.most = most;
    this.each = each;
    this.waiting = new int[instance.size()];
    this.list = new int[instance.size()];
    Arrays.setAll(waiting, task -> instance.side(true).before()[task].length);
  }

  /** Whether there are no more than so many. */
  static boolean areAtMost(long most, Instance instance) {
    AllLists lists = new AllLists(instance, most, list -> {});
    lists.extend(0);
    return lists.count <= most;
  }

  /** Gives each list to the consumer, which may not keep it. */
  static void forEach(Instance instance, Consumer<int[]> each) {
    new AllLists(instance, Long.MAX_VALUE, each).extend(0);
  }

  private void extend(int place) {
    if (place == list.length) {
      count++;
      each.accept(list);
      return;
    }
    int free = withoutCrew();
    if (free >= 0) {
      take(free, place);
      return;
    }
    for (int task = 0; task < waiting.length && count <= most; task++) {
      if (waiting[task] == 0) {
        take(task, place);
      }
    }
  }

  private int withoutCrew() {
    for (int task = 0; task < waiting.length; task++) {
      if (waiting[task] == 0 && !instance.takesCrews(task)) {
        return task;
      }
    }
    return -1;
  }

  private void take(int task, int place) {
    list[place] = task;
    waiting[task] = -1;
    release(task, -1);
    extend(place + 1);
    release(task, 1);
    waiting[task] = 0;
  }

  private void release(int task, int by) {
    for (int next : instance.side(false).before()[task]) {
      waiting[next] += by;
    }
  }
}
