package org.openrenovation.core.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether all of some needs can be met within the money and the places of some years, and how (装箱).
 *
 * <p>Exact. The year with the fewest ways to fill it is filled first, in every way that leaves the
 * other years enough: no year may leave more unspent than all of them together can spare. Of two
 * ways of which one only holds a larger need in the place of a smaller, the smaller is not looked
 * at, since leaving the smaller need to the others is never worse.
 */
final class Packing {
  /** More needs than this have no bit each. */
  private static final int MOST = 62;

  private final long[] needs;
  private final long[] money;
  private final int[] places;
  private final Effort effort;
  private final int[] years;
  private final Set<Left> failed = new HashSet<>();
  private boolean isCut;

  private Packing(long[] needs, long[] money, int[] places, Effort effort) {
    this.needs = needs;
    this.money = money;
    this.places = places;
    this.effort = effort;
    this.years = new int[needs.length];
  }

  /**
   * The year of each need.
   *
   * @param needs in any order
   * @param money of each year
   * @param places of each year
   */
  static Packed of(long[] needs, long[] money, int[] places, Effort effort) {
    if (Arrays.stream(places).asLongStream().sum() < needs.length) {
      return Packed.IMPOSSIBLE;
    }
    int[] order = largestFirst(needs);
    Packing packing = new Packing(paying(needs, order), money, places, effort);
    Optional<int[]> found = packing.pack();
    if (found.isEmpty()) {
      return packing.isCut ? Packed.UNKNOWN : Packed.IMPOSSIBLE;
    }
    return Packed.as(inOrder(found.get(), order, places));
  }

  /** Whether nothing shows at once that it cannot be done. */
  static boolean isThinkable(long[] needs, long[] money, int[] places) {
    return needs.length == 0
        || Arrays.stream(places).asLongStream().sum() >= needs.length
            && Rooms.of(paying(needs, largestFirst(needs)), money, places).isEnough();
  }

  /** The year of each need where they are quickly found. */
  static Optional<int[]> quick(long[] needs, long[] money, int[] places) {
    if (Arrays.stream(places).asLongStream().sum() < needs.length) {
      return Optional.empty();
    }
    int[] order = largestFirst(needs);
    return Filling.of(paying(needs, order), money, places)
        .map(found -> inOrder(found, order, places));
  }

  private static int[] largestFirst(long[] needs) {
    return IntStream.range(0, needs.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -needs[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  private static long[] paying(long[] needs, int[] order) {
    return Arrays.stream(order).mapToLong(i -> needs[i]).filter(need -> need > 0).toArray();
  }

  /** The years of all needs in their own order; what costs nothing takes any free place. */
  private static int[] inOrder(int[] paying, int[] order, int[] places) {
    int[] free = places.clone();
    int[] years = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      int year = i < paying.length ? paying[i] : 0;
      while (i >= paying.length && free[year] == 0) {
        year++;
      }
      free[year]--;
      years[order[i]] = year;
    }
    return years;
  }

  private Optional<int[]> pack() {
    if (needs.length == 0) {
      return Optional.of(years);
    }
    Rooms all = Rooms.of(needs, money, places);
    if (!all.isEnough()) {
      return Optional.empty();
    }
    Optional<int[]> greedy = Filling.of(needs, money, places);
    if (greedy.isPresent()) {
      return greedy;
    }
    if (needs.length > MOST || money.length > MOST) {
      isCut = true;
      return Optional.empty();
    }
    boolean found = search((1L << needs.length) - 1, (1L << money.length) - 1);
    return found ? Optional.of(years) : Optional.empty();
  }

  /** Whether the needs still open find room in the years still open. */
  private boolean search(long open, long openYears) {
    int[] items = bits(open);
    int[] bins = bits(openYears);
    Rooms rooms = Rooms.of(pick(needs, items), pick(money, bins), pick(places, bins));
    effort.spend(items.length);
    isCut |= effort.isSpent();
    if (isCut || !rooms.isEnough()) {
      return false;
    }
    if (items.length == 0 || bins.length == 1) {
      assign(open, bins[0]);
      return true;
    }
    Left left = new Left(open, openYears);
    if (failed.contains(left)) {
      return false;
    }
    boolean found = fill(items, bins, rooms);
    if (!found && !isCut) {
      failed.add(left);
    }
    return found;
  }

  private boolean fill(int[] items, int[] bins, Rooms rooms) {
    // years that are all alike may be told apart by who has the largest need
    int forced = isAlike(bins) ? 1 : 0;
    long given = forced == 0 ? 0 : needs[items[0]];
    long givenSet = forced == 0 ? 0 : 1L << items[0];
    long[] figures = pick(needs, Arrays.copyOfRange(items, forced, items.length));
    long[] sets = Arrays.stream(items).skip(forced).mapToLong(i -> 1L << i).toArray();
    SubsetSums subsets = SubsetSums.of(figures, sets, rooms.places() - forced, effort);
    if (subsets.isTooLarge()) {
      isCut = true;
      return false;
    }
    subsets.make();
    for (int count = rooms.places(); count >= forced; count--) {
      if (rooms.least(count) <= rooms.money()
          && subsets.any(
              count - forced,
              rooms.least(count) - given,
              rooms.money() - given,
              set -> take(set | givenSet, items, bins, rooms))) {
        return true;
      }
    }
    isCut |= effort.isSpent();
    return false;
  }

  /** Whether the first year may take these, and the others the rest. */
  private boolean take(long set, int[] items, int[] bins, Rooms rooms) {
    effort.spend(items.length);
    if (isOutdone(items, set, rooms.money(), rooms.places())) {
      return false;
    }
    int first = bins[rooms.first()];
    if (!search(set(items) & ~set, set(bins) & ~(1L << first))) {
      return false;
    }
    assign(set, first);
    return true;
  }

  private boolean isAlike(int[] bins) {
    for (int bin : bins) {
      if (money[bin] != money[bins[0]] || places[bin] != places[bins[0]]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one more need, or a larger one for a smaller, would fit as well. Of alike needs the
   * first are in the set, so none left out before one in it is alike.
   */
  private boolean isOutdone(int[] items, long set, long room, int most) {
    long left = room;
    int count = 0;
    for (int item : items) {
      if ((set >> item & 1) == 1) {
        left -= needs[item];
        count++;
      }
    }
    long larger = Long.MAX_VALUE;
    for (int item : items) {
      if ((set >> item & 1) == 0) {
        larger = needs[item];
      } else if (larger - needs[item] <= left) {
        return true;
      }
    }
    return count < most && larger <= left;
  }

  private static long set(int[] bits) {
    long set = 0;
    for (int bit : bits) {
      set |= 1L << bit;
    }
    return set;
  }

  private void assign(long set, int bin) {
    for (int item : bits(set)) {
      years[item] = bin;
    }
  }

  private static int[] bits(long set) {
    int[] bits = new int[Long.bitCount(set)];
    long left = set;
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Long.numberOfTrailingZeros(left);
      left &= left - 1;
    }
    return bits;
  }

  private static long[] pick(long[] figures, int[] places) {
    long[] picked = new long[places.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = figures[places[i]];
    }
    return picked;
  }

  private static int[] pick(int[] figures, int[] places) {
    int[] picked = new int[places.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = figures[places[i]];
    }
    return picked;
  }

  /** What a search that failed was left with. */
  private record Left(long needs, long years) {}
}
