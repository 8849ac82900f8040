package org.openrenovation.core.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * Tasks and what they wait for (施工任务图), without a cycle. Built once, it knows an order in which
 * every task comes after those it waits for; a network with a cycle is refused, its tasks named in
 * order.
 */
public final class TaskNetwork implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NOWHERE = -1;

  private final Vector<Task> tasks;
  private final int[] order;
  private final Link[][] links;
  private final int[][] before;
  private final int[][] after;

  private TaskNetwork(
      Vector<Task> tasks, int[] order, Link[][] links, int[][] before, int[][] after) {
    this.tasks = tasks;
    this.order = order;
    this.links = links;
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
    Map<String, Integer> places = new HashMap<>();
    Link[][] links = new Link[tasks.size()][];
    int place = 0;
    for (Task task : tasks) {
      places.putIfAbsent(task.id(), place);
      links[place++] = task.predecessors().toJavaArray(Link[]::new);
    }
    int[][] before = before(links, places);
    RefusedException.throwIfAny(references(tasks, places, before));
    int[][] after = after(before);
    return new TaskNetwork(
        tasks.toVector(), TaskOrder.of(tasks, before, after), links, before, after);
  }

  private static int[][] before(Link[][] links, Map<String, Integer> places) {
    int[][] before = new int[links.length][];
    for (int task = 0; task < before.length; task++) {
      before[task] = new int[links[task].length];
      for (int k = 0; k < before[task].length; k++) {
        before[task][k] = places.getOrDefault(links[task][k].id(), NOWHERE);
      }
    }
    return before;
  }

  private static int[][] after(int[][] before) {
    int[] successors = new int[before.length];
    for (int[] predecessors : before) {
      for (int predecessor : predecessors) {
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
    return after;
  }

  private static Seq<Problem> references(
      Seq<Task> tasks, Map<String, Integer> places, int[][] before) {
    Vector<Problem> problems = Vector.empty();
    for (int i = 0; i < before.length; i++) {
      Task task = tasks.get(i);
      if (places.getOrDefault(task.id(), i) != i) {
        problems = problems.append(Problem.at("[" + i + "].id", "id.duplicate", task.id()));
      }
      for (int j = 0; j < before[i].length; j++) {
        if (before[i][j] == NOWHERE) {
          problems =
              problems.append(
                  Problem.at(
                      "[" + i + "].predecessors[" + j + "].id",
                      "id.unknown",
                      task.predecessors().get(j).id()));
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

  /** The links by which a task waits. */
  Link[] links(int place) {
    return links[place];
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
