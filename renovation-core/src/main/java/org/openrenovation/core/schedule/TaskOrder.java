package org.openrenovation.core.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.Deque;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * An order of tasks in which each comes after those it waits for, or the cycle that stands in its
 * way.
 */
final class TaskOrder {
  private TaskOrder() {}

  static int[] of(Seq<Task> tasks, int[][] before, int[][] after) {
    int[] waiting = new int[before.length];
    Deque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < before.length; i++) {
      waiting[i] = before[i].length;
      if (waiting[i] == 0) {
        ready.add(i);
      }
    }
    int[] order = new int[before.length];
    int placed = 0;
    while (!ready.isEmpty()) {
      int task = ready.poll();
      order[placed++] = task;
      for (int next : after[task]) {
        if (--waiting[next] == 0) {
          ready.add(next);
        }
      }
    }
    if (placed < order.length) {
      Seq<String> cycle = cycle(before, waiting).map(place -> tasks.get(place).id());
      throw new RefusedException(
          Problem.at("", "graph.cycle", cycle.mkString(" → "))
              .with("cycle", cycle.append(cycle.head()).mkString(" → ")));
    }
    return order;
  }

  /**
   * Going back from a task that was never ready, some task comes up a second time: between the two
   * lies a cycle.
   */
  private static Seq<Integer> cycle(int[][] before, int[] waiting) {
    int[] seenAt = new int[before.length];
    Vector<Integer> path = Vector.empty();
    int task = 0;
    while (waiting[task] == 0) {
      task++;
    }
    while (seenAt[task] == 0) {
      path = path.append(task);
      seenAt[task] = path.size();
      int next = 0;
      while (waiting[before[task][next]] == 0) {
        next++;
      }
      task = before[task][next];
    }
    return path.drop(seenAt[task] - 1).reverse();
  }
}
