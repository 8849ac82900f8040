package org.openrenovation.core.schedule.search;

import java.util.Arrays;

/**
 * The serial schedule generation scheme (串行调度): takes the tasks of a list one after the other and
 * puts each on the first days on which its crews are free. The list has every task after those it
 * waits for, so that the schedule keeps every link. Backwards it does the same from the end.
 *
 * <p>Some list gives a best schedule (one in which no task can begin earlier without moving
 * another), so nothing is lost by looking at lists only.
 */
final class SerialScheme {
  private final Instance instance;
  private final int[] duration;
  private final int[] project;
  private final Profile profile;
  private final int[] from;
  private final long[] keys;

  SerialScheme(Instance instance) {
    this.instance = instance;
    this.duration = instance.duration();
    this.project = instance.projects().of();
    this.profile = new Profile(instance.crews());
    this.from = new int[instance.size()];
    this.keys = new long[instance.size()];
  }

  /** Makes the schedule of this list from the releases on. */
  void forwards(int[] list, Candidate into) {
    profile.clear();
    make(list, instance.release(), true, into);
    into.isBackward = false;
    into.moved = 0;
    Arrays.fill(into.finish, Projects.UNTOUCHED);
    for (int task = 0; task < duration.length; task++) {
      finishes(into, project[task], into.start[task] + duration[task]);
    }
    value(into);
  }

  /**
   * Makes the schedule of this list back from the end of a forward schedule: each project ends by
   * its due day, or by its end there if that is later.
   */
  void backwards(int[] list, Candidate improved, Candidate into) {
    int end = improved.length;
    for (int task = 0; task < duration.length; task++) {
      long due = instance.projects().due()[project[task]];
      from[task] = end - (int) Math.min(end, Math.max(due, improved.finish[project[task]]));
    }
    profile.clearBackwards(end);
    make(list, from, false, into);
    into.isBackward = true;
    into.end = end;
    into.moved = Long.MIN_VALUE;
    Arrays.fill(into.finish, Projects.UNTOUCHED);
    for (int task = 0; task < duration.length; task++) {
      int finish = end - into.start[task];
      into.moved = Math.max(into.moved, (long) instance.release()[task] + duration[task] - finish);
      finishes(into, project[task], finish);
    }
    value(into);
  }

  private void make(int[] list, int[] from, boolean isForward, Candidate into) {
    Side side = instance.side(isForward);
    int[] start = into.start;
    int length = 0;
    for (int task : list) {
      int ready = side.ready(task, from[task], start, duration);
      start[task] = instance.takesCrews(task) ? profile.place(task, duration[task], ready) : ready;
      length = Math.max(length, start[task] + duration[task]);
    }
    into.length = length;
    listForOther(isForward, into);
  }

  /**
   * By distance from the end; of tasks that end together, those first that others wait for last.
   */
  private void listForOther(boolean isForward, Candidate into) {
    int[] order = instance.order();
    int last = order.length - 1;
    for (int task = 0; task < keys.length; task++) {
      int rank = isForward ? last - instance.rank(task) : instance.rank(task);
      keys[task] = (long) into.met(task, duration[task]) << Integer.SIZE | rank;
    }
    Arrays.sort(keys);
    for (int place = 0; place < keys.length; place++) {
      int rank = (int) keys[place];
      into.list[place] = order[isForward ? last - rank : rank];
    }
  }

  private static void finishes(Candidate into, int project, int day) {
    into.finish[project] = Math.max(into.finish[project], day);
  }

  private void value(Candidate into) {
    into.lateness = instance.projects().lateness(into.finish, into.moved);
    into.makespan = Math.max(0, Arrays.stream(into.finish).max().orElse(0) + into.moved);
  }
}
