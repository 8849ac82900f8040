package org.openrenovation.core.schedule.search;

import java.util.Arrays;

/**
 * A schedule with what it is worth. One made backwards counts its days back from {@code end}; it is
 * worth what it would be after being moved as a whole to where it may begin.
 */
final class Candidate {
  /** By task, the day on which it begins in the direction in which the schedule was made. */
  final int[] start;

  /** The tasks as the other direction meets them: the one that ends last comes first. */
  final int[] list;

  /** By project, the day on which it ends, counted forwards and before it is moved. */
  final int[] finish;

  long lateness = Long.MAX_VALUE;
  long makespan = Long.MAX_VALUE;

  /** The day on which the last task ends in the direction in which the schedule was made. */
  int length;

  boolean isBackward;

  /** Backwards, the forward day before which day 0 lies. */
  int end;

  /** Backwards, by how many days it is to be moved. */
  long moved;

  Candidate(Instance instance) {
    start = new int[instance.size()];
    list = new int[instance.size()];
    finish = new int[instance.projects().size()];
  }

  /** Less lateness; with the same, the shorter makespan. */
  boolean isBetterThan(Candidate other) {
    return lateness == other.lateness ? makespan < other.makespan : lateness < other.lateness;
  }

  /** The day on which a task begins, counted forwards and after the whole is moved. */
  long begins(int task, int duration) {
    return isBackward ? end - start[task] - duration + moved : start[task];
  }

  /** How far a task lies from the end of the schedule, so that lists are in its order. */
  int met(int task, int duration) {
    return length - start[task] - duration;
  }

  void copyFrom(Candidate other) {
    System.arraycopy(other.start, 0, start, 0, start.length);
    System.arraycopy(other.list, 0, list, 0, list.length);
    System.arraycopy(other.finish, 0, finish, 0, finish.length);
    lateness = other.lateness;
    makespan = other.makespan;
    length = other.length;
    isBackward = other.isBackward;
    end = other.end;
    moved = other.moved;
  }

  /** Tells schedules apart, as far as the search needs to. */
  long fingerprint() {
    return 31 * makespan + Arrays.hashCode(start);
  }
}
