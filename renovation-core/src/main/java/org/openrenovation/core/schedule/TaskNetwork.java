package org.openrenovation.core.schedule;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * Tasks and what they wait for (施工任务图), without a cycle. Built once, it knows an order in which
 * every task comes after those it waits for; a network with a cycle is refused, its tasks named in
 * order.
 */
public final class TaskNetwork implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Vector<Task> tasks;
  private final int[] order;
  private final int[][] before;
  private final int[][] after;

  private TaskNetwork(Vector<Task> tasks, int[] order, int[][] before, int[][] after) {
    this.tasks = tasks;
    this.order = order;
    this.before = before;
    this.after = after;
  }

  /**
   * The network of these tasks.
   *
   * @throws RefusedException where an id stands twice, a predecessor is not there, or the tasks
   *     form a cycle ({@code graph.cycle}, its detail {@code cycle} names them in order)
   */
  public static TaskNetwork of(Seq<Task> tasks) {
    Map<String, Integer> places =
        HashMap.ofEntries(tasks.zipWithIndex().map(task -> Tuple.of(task._1.id(), task._2)));
    RefusedException.throwIfAny(references(tasks, places));
    int[][] before = new int[tasks.size()][];
    int[] successors = new int[tasks.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] =
          tasks
              .get(i)
              .predecessors()
              .toJavaStream()
              .mapToInt(link -> places.get(link.id()).get())
              .toArray();
      for (int predecessor : before[i]) {
        successors[predecessor]++;
      }
    }
    int[][] after = new int[before.length][];
    for (int i = 0; i < after.length; i++) {
      after[i] = new int[successors[i]];
    }
    for (int i = before.length - 1; i >= 0; i--) {
      for (int predecessor : before[i]) {
        after[predecessor][--successors[predecessor]] = i;
      }
    }
    return new TaskNetwork(tasks.toVector(), TaskOrder.of(tasks, before, after), before, after);
  }

  private static Seq<Problem> references(Seq<Task> tasks, Map<String, Integer> places) {
    Vector<Problem> problems = Vector.empty();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      if (!seen.add(task.id())) {
        problems = problems.append(Problem.at("[" + i + "].id", "id.duplicate", task.id()));
      }
      for (int j = 0; j < task.predecessors().size(); j++) {
        String id = task.predecessors().get(j).id();
        if (!places.containsKey(id)) {
          problems =
              problems.append(
                  Problem.at("[" + i + "].predecessors[" + j + "].id", "id.unknown", id));
        }
      }
    }
    return problems;
  }

  /** The tasks, as they were given. */
  public Seq<Task> tasks() {
    return tasks;
  }

  /** The places of the tasks, each after those it waits for. */
  int[] order() {
    return order.clone();
  }

  /** The places of the tasks that this one waits for, in the order of its links. */
  int[] before(int place) {
    return before[place];
  }

  /** The places of the tasks that wait for this one; one that does so by two links stands twice. */
  int[] after(int place) {
    return after[place];
  }
}
