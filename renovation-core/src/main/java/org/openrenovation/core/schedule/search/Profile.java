package org.openrenovation.core.schedule.search;

import java.util.Arrays;

/**
 * The crews that are still free, by day. Made once and cleared for each schedule; it grows with the
 * days that schedules reach.
 */
final class Profile {
  private final Crews crews;
  private final long[] guard;
  private final long[][] free;
  private int days;
  private int used;
  private boolean isForward = true;
  private int end;

  Profile(Crews crews) {
    this.crews = crews;
    this.guard = crews.guard();
    this.free = new long[crews.words()][0];
  }

  /** All crews free again, days counted forwards. */
  void clear() {
    clear(true, 0);
  }

  /** All crews free again, days counted backwards from this one. */
  void clearBackwards(int from) {
    clear(false, from);
  }

  private void clear(boolean forwards, int from) {
    boolean isSame = crews.areSteady() || (forwards && isForward);
    isForward = forwards;
    end = from;
    fill(0, isSame ? used : days);
    used = 0;
  }

  /** Takes the crews of a task for its days, as early from this day on as they are free. */
  int place(int task, int duration, int from) {
    int begin = from;
    int end = from + duration;
    int checked = from;
    reach(end);
    int day = end - 1;
    while (day >= checked) {
      if (hasFree(task, day)) {
        day--;
      } else {
        begin = day + 1;
        checked = end;
        end = begin + duration;
        reach(end);
        day = end - 1;
      }
    }
    take(task, begin, end);
    return begin;
  }

  private boolean hasFree(int task, int day) {
    for (int word = 0; word < free.length; word++) {
      if ((free[word][day] - crews.need()[word][task] & guard[word]) != guard[word]) {
        return false;
      }
    }
    return true;
  }

  private void take(int task, int begin, int end) {
    for (int word = 0; word < free.length; word++) {
      long need = crews.need()[word][task];
      for (int day = begin; day < end; day++) {
        free[word][day] -= need;
      }
    }
    used = Math.max(used, end);
  }

  private void reach(int end) {
    if (end > days) {
      int before = days;
      days = Math.max(end, 2 * days);
      for (int word = 0; word < free.length; word++) {
        free[word] = Arrays.copyOf(free[word], days);
      }
      fill(before, days);
    }
  }

  private void fill(int from, int to) {
    for (int word = 0; word < free.length; word++) {
      if (isForward) {
        crews.fill(word, free[word], from, to);
      } else {
        crews.fillBackwards(word, free[word], from, to, end);
      }
    }
  }
}
