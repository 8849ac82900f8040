package org.openrenovation.core.planning.search;

import java.util.Arrays;

/**
 * What years can hold of some needs at most, and so what the year that is filled first has to take
 * at least (界限).
 *
 * <p>A year that holds so many of them spends no more than its money, and no more than the largest
 * so many cost. What the other years can spend at most on the number left to them is what the first
 * need not take.
 */
final class Rooms {
  private static final long OUT_OF_REACH = Long.MIN_VALUE / 2;

  private final long[] needs;

  /** What the largest so many cost. */
  private final long[] largest;

  private final long[] money;
  private final int[] places;
  private final int first;
  private final long[] others;

  private Rooms(long[] needs, long[] money, int[] places) {
    this.needs = needs;
    this.money = money;
    this.places = places;
    this.largest = new long[needs.length + 1];
    for (int i = 0; i < needs.length; i++) {
      largest[i + 1] = largest[i] + needs[i];
    }
    clip();
    this.first = tightest();
    this.others = others();
  }

  /**
   * The rooms of these years; at least one.
   *
   * @param needs descending
   */
  static Rooms of(long[] needs, long[] money, int[] places) {
    return new Rooms(needs, money.clone(), places.clone());
  }

  /** What the needs have in common is what money is spent in. */
  private void clip() {
    long divisor = 0;
    for (long need : needs) {
      divisor = gcd(divisor, need);
    }
    for (int year = 0; year < money.length; year++) {
      places[year] = holds(needs.length, money[year], places[year]);
      money[year] = Math.min(money[year], largest[places[year]]);
      money[year] -= divisor == 0 ? 0 : money[year] % divisor;
    }
  }

  /** There are the fewest ways to fill it, as far as its places tell. */
  private int tightest() {
    int tightest = 0;
    for (int year = 1; year < money.length; year++) {
      boolean isTighter =
          places[year] != places[tightest]
              ? places[year] < places[tightest]
              : money[year] < money[tightest];
      tightest = isTighter ? year : tightest;
    }
    return tightest;
  }

  /** What all years but the first can spend on so many needs at most. */
  private long[] others() {
    long[] best = new long[needs.length + 1];
    Arrays.fill(best, 1, best.length, OUT_OF_REACH);
    for (int year = 0; year < money.length; year++) {
      for (int all = year == first ? 0 : needs.length; all > 0; all--) {
        for (int count = 1; count <= Math.min(all, places[year]); count++) {
          best[all] = Math.max(best[all], best[all - count] + spends(year, count));
        }
      }
    }
    return best;
  }

  private long spends(int year, int count) {
    return Math.min(money[year], largest[count]);
  }

  /** Whether nothing shows that they are not enough. */
  boolean isEnough() {
    boolean isEnough = false;
    for (int count = 0; count <= places(); count++) {
      isEnough |= least(count) <= spends(first, count);
    }
    for (int large = 1; isEnough && large < needs.length; large++) {
      isEnough = needs[large] == needs[large - 1] || isEnoughFor(large);
    }
    return isEnough;
  }

  /** Whether the largest so many, each year holding the most of them that it can, find room. */
  private boolean isEnoughFor(int large) {
    int held = 0;
    for (int year = 0; year < money.length && held < large; year++) {
      held += holds(large, money[year], places[year]);
    }
    return held >= large;
  }

  /** How many of the largest so many a year holds at most: the smallest of them. */
  private int holds(int large, long room, int most) {
    int held = 0;
    long left = room;
    while (held < most && held < large && needs[large - 1 - held] <= left) {
      left -= needs[large - 1 - held++];
    }
    return held;
  }

  /** The year to be filled first. */
  int first() {
    return first;
  }

  /** The money that it can spend at most. */
  long money() {
    return money[first];
  }

  /** The places that it can fill at most. */
  int places() {
    return places[first];
  }

  /** What it has to spend at least where it takes so many; beyond its money if it cannot. */
  long least(int count) {
    long others = this.others[needs.length - count];
    return others < 0 ? Long.MAX_VALUE : largest[needs.length] - others;
  }

  private static long gcd(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }
}
