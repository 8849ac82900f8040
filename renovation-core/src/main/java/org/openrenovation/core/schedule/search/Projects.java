package org.openrenovation.core.schedule.search;

/**
 * The projects that the tasks belong to, by their places.
 *
 * @param of by task, its project
 * @param release by project, the first day on which it can be worked
 * @param due by project, the day by which it is to be finished; {@link #NEVER} where there is none
 * @param weight by project, what a day of lateness counts
 */
public record Projects(int[] of, int[] release, long[] due, long[] weight) {
  /** No due date. */
  public static final long NEVER = Long.MAX_VALUE;

  /** The finish of a project without tasks. */
  static final int UNTOUCHED = Integer.MIN_VALUE;

  int size() {
    return release.length;
  }

  /** What these finishes cost, moved by so many days; a project without tasks is never late. */
  long lateness(int[] finish, long moved) {
    long total = 0;
    for (int project = 0; project < finish.length; project++) {
      if (due[project] != NEVER && finish[project] != UNTOUCHED) {
        total += weight[project] * Math.max(0, finish[project] + moved - due[project]);
      }
    }
    return total;
  }
}
