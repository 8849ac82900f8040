package org.openrenovation.core.schedule.search;

/**
 * The links as one direction of time sees them: forwards a task waits for its predecessors,
 * backwards for its successors.
 *
 * @param before by task, what it waits for
 * @param lag by task, how many days after each of them has ended
 */
record Side(int[][] before, int[][] lag) {
  /** The same links seen from the other end of time. */
  Side reversed() {
    int[] links = new int[before.length];
    for (int[] waitsFor : before) {
      for (int other : waitsFor) {
        links[other]++;
      }
    }
    int[][] after = new int[before.length][];
    int[][] lagAfter = new int[before.length][];
    for (int task = 0; task < before.length; task++) {
      after[task] = new int[links[task]];
      lagAfter[task] = new int[links[task]];
    }
    for (int task = before.length - 1; task >= 0; task--) {
      for (int k = 0; k < before[task].length; k++) {
        int other = before[task][k];
        after[other][--links[other]] = task;
        lagAfter[other][links[other]] = lag[task][k];
      }
    }
    return new Side(after, lagAfter);
  }

  /** Whether the task waits for the other by a link of its own. */
  boolean waits(int task, int other) {
    for (int earlier : before[task]) {
      if (earlier == other) {
        return true;
      }
    }
    return false;
  }

  /** The first day that the ends of what it waits for leave to a task, at least {@code from}. */
  int ready(int task, int from, int[] start, int[] duration) {
    int ready = from;
    int[] others = before[task];
    int[] lags = lag[task];
    for (int k = 0; k < others.length; k++) {
      ready = Math.max(ready, start[others[k]] + duration[others[k]] + lags[k]);
    }
    return ready;
  }
}
