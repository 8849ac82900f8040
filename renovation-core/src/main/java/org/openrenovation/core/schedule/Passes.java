package org.openrenovation.core.schedule;

import io.vavr.collection.Seq;

/**
 * The two passes over a network, on arrays of offsets by the places of its tasks; each takes time
 * in proportion to tasks and links.
 */
final class Passes {
  /**
   * An offset that nothing reaches: no bound. Far from the ends of {@code long}, so that sums with
   * it stay far from any real offset.
   */
  static final long NONE = Long.MIN_VALUE / 4;

  private Passes() {}

  static long[] durations(TaskNetwork network) {
    Seq<Task> tasks = network.tasks();
    long[] durations = new long[tasks.size()];
    int place = 0;
    for (Task task : tasks) {
      durations[place++] = task.duration();
    }
    return durations;
  }

  /** Raises each start to what its predecessors allow; comes in with each task's own bound. */
  static void forward(TaskNetwork network, long[] duration, long[] start) {
    for (int task : network.order()) {
      int[] before = network.before(task);
      for (int k = 0; k < before.length; k++) {
        if (start[before[k]] > NONE) {
          start[task] =
              Math.max(
                  start[task], earliest(network.links(task)[k], before[k], task, duration, start));
        }
      }
    }
  }

  private static long earliest(Link link, int before, int task, long[] duration, long[] start) {
    long from =
        link.type() == Link.Type.FS || link.type() == Link.Type.FF
            ? Math.addExact(start[before], duration[before])
            : start[before];
    long tied = Math.addExact(from, link.lag());
    return link.type() == Link.Type.FS || link.type() == Link.Type.SS
        ? tied
        : Math.subtractExact(tied, duration[task]);
  }

  /** Lowers each finish to what its successors need; comes in with each task's own bound. */
  static void backward(TaskNetwork network, long[] duration, long[] finish) {
    int[] order = network.order();
    for (int i = order.length - 1; i >= 0; i--) {
      int task = order[i];
      int[] before = network.before(task);
      for (int k = 0; k < before.length; k++) {
        Link link = network.links(task)[k];
        finish[before[k]] =
            Math.min(finish[before[k]], latest(link, before[k], task, duration, finish));
      }
    }
  }

  private static long latest(Link link, int before, int task, long[] duration, long[] finish) {
    boolean tiesStart = link.type() == Link.Type.FS || link.type() == Link.Type.SS;
    long to = tiesStart ? Math.subtractExact(finish[task], duration[task]) : finish[task];
    long tied = Math.subtractExact(to, link.lag());
    boolean fromFinish = link.type() == Link.Type.FS || link.type() == Link.Type.FF;
    return fromFinish ? tied : Math.addExact(tied, duration[before]);
  }

  /**
   * How far a task may slip from its start without moving a successor's start, or the end of the
   * whole.
   */
  static long freeFloat(TaskNetwork network, int task, long[] duration, long[] start, long length) {
    long free = length - start[task] - duration[task];
    for (int after : network.after(task)) {
      int[] before = network.before(after);
      for (int k = 0; k < before.length; k++) {
        if (before[k] == task) {
          long needed = earliest(network.links(after)[k], task, after, duration, start);
          free = Math.min(free, start[after] - needed);
        }
      }
    }
    return free;
  }
}
