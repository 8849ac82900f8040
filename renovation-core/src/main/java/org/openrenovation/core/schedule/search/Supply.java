package org.openrenovation.core.schedule.search;

/**
 * How much work one crew can do by when.
 *
 * @param changes the days from which other numbers hold, ascending from 0
 * @param there by change, how many there are; one or more after the last
 */
record Supply(int[] changes, int[] there) {
  /** The day at whose beginning so much work can be done, all of it begun on this day or later. */
  long doneBy(long from, long work) {
    long day = from;
    long left = work;
    for (int change = 0; change < changes.length && left > 0; change++) {
      boolean isLast = change + 1 == changes.length;
      if (isLast) {
        return Math.max(day, changes[change]) + ceiling(left, there[change]);
      }
      long days = Math.max(0, changes[change + 1] - Math.max(day, changes[change]));
      if (there[change] > 0 && days >= ceiling(left, there[change])) {
        return Math.max(day, changes[change]) + ceiling(left, there[change]);
      }
      left -= days * there[change];
    }
    return day;
  }

  private static long ceiling(long work, long each) {
    return Math.floorDiv(work + each - 1, each);
  }
}
