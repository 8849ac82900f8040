package org.openrenovation.core.schedule.search;

import java.util.Arrays;

/**
 * What is to be sequenced. Its links go from the end of one task to the start of another and have
 * no cycle.
 */
public final class Instance {
  private final int[] duration;
  private final int[] order;
  private final int[] rank;
  private final Side forward;
  private final Side backward;
  private final Projects projects;
  private final Crews crews;
  private final boolean[] takesCrews;
  private final int[] release;
  private final int[] load;
  private final int[][] needs;
  private final Supply[] supplies;

  /**
   * An instance.
   *
   * @param duration by task, days
   * @param before by task, the tasks it waits for
   * @param lag by task, the days after the end of each of these
   * @param order the tasks, each after those it waits for
   * @param projects the projects
   * @param changes the days from which other numbers of crews hold, ascending from 0
   * @param there by crew and change, how many are there
   * @param needs by crew and task, how many it takes; none for a task of no days, and never more
   *     than are there after the last change
   */
  public Instance(
      int[] duration,
      int[][] before,
      int[][] lag,
      int[] order,
      Projects projects,
      int[] changes,
      int[][] there,
      int[][] needs) {
    this.duration = duration;
    this.order = order;
    this.projects = projects;
    this.needs = needs;
    forward = new Side(before, lag);
    backward = forward.reversed();
    crews = Crews.of(changes, there, needs, duration.length);
    rank = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      rank[order[place]] = place;
    }
    takesCrews = new boolean[duration.length];
    release = new int[duration.length];
    for (int task = 0; task < duration.length; task++) {
      takesCrews[task] = crews.takes(task);
      release[task] = projects.release()[projects.of()[task]];
    }
    load = loads(there, needs);
    supplies = new Supply[there.length];
    Arrays.setAll(supplies, crew -> new Supply(changes, there[crew]));
  }

  /** By task, what it takes a day of all there is, in thousandths of each crew. */
  private int[] loads(int[][] there, int[][] needs) {
    int[] loads = new int[duration.length];
    for (int crew = 0; crew < there.length; crew++) {
      long most = Math.max(1, Arrays.stream(there[crew]).max().orElse(1));
      for (int task = 0; task < loads.length; task++) {
        loads[task] += (int) (1000L * needs[crew][task] / most);
      }
    }
    return loads;
  }

  int size() {
    return duration.length;
  }

  int[] duration() {
    return duration;
  }

  /** The tasks, each after those it waits for. */
  int[] order() {
    return order;
  }

  /** By task, its place in {@link #order()}. */
  int rank(int task) {
    return rank[task];
  }

  Side side(boolean forwards) {
    return forwards ? forward : backward;
  }

  Projects projects() {
    return projects;
  }

  Crews crews() {
    return crews;
  }

  boolean takesCrews(int task) {
    return takesCrews[task];
  }

  /** By task, the release of its project. */
  int[] release() {
    return release;
  }

  int load(int task) {
    return load[task];
  }

  /** By crew. */
  Supply[] supplies() {
    return supplies;
  }

  /** By crew and task. */
  int[][] needs() {
    return needs;
  }
}
