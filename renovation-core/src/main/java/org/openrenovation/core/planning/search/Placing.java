package org.openrenovation.core.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who is renovated in which year (分年安排): the greatest number that the years can hold; among such
 * ways the first in rank as early as possible, then the second, and so on; not at all is later than
 * every year.
 *
 * <p>Exact, as long as the effort lasts. Whether the rest can still be placed asks always for the
 * smallest needs of it: what holds a larger one holds a smaller in its place. A way to do it is
 * kept and changed as rank after rank is settled, so that only what it does not show has to be
 * sought.
 */
public final class Placing {
  /** The year of one that is in none. */
  public static final int NONE = -1;

  /** What forty communities and five years have not been seen to need half of. */
  private static final long MOST_EFFORT = 800_000_000L;

  private final long[] needs;
  private final Integer[] cheapestFirst;
  private final Effort effort;

  /** The money and the places that those settled leave in each year. */
  private final long[] left;

  private final int[] free;

  /** The way that is known: those settled as they are, the rest as it may be. */
  private final int[] years;

  private int settled;

  /** How many of those not settled are to be placed. */
  private int open;

  private int bound;
  private int proven;

  private Placing(long[] needs, long[] money, long[] places, Effort effort) {
    this.needs = needs;
    long all = Arrays.stream(needs).reduce(0, Math::addExact);
    this.left = Arrays.stream(money).map(most -> Math.min(most, all)).toArray();
    this.free =
        Arrays.stream(places).mapToInt(most -> (int) Math.min(most, needs.length)).toArray();
    this.cheapestFirst =
        IntStream.range(0, needs.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> needs[i]))
            .toArray(Integer[]::new);
    this.effort = effort;
    this.years = new int[needs.length];
    this.proven = needs.length;
  }

  /**
   * The placing of these.
   *
   * @param needs in rank order, in fen
   * @param money of each year, the earliest first
   * @param places of each year
   */
  public static Made of(long[] needs, long[] money, long[] places) {
    return of(needs, money, places, new Effort(MOST_EFFORT));
  }

  static Made of(long[] needs, long[] money, long[] places, Effort effort) {
    Placing placing = new Placing(needs, money, places, effort);
    placing.placeMost();
    placing.settleAll();
    placing.fillUp();
    return new Made(placing.years, placing.bound, placing.proven);
  }

  /** The greatest number: from what is quickly found upwards, until one more is impossible. */
  private void placeMost() {
    int most = needs.length;
    while (!Packing.isThinkable(cheapest(most), left, free)) {
      most--;
    }
    Arrays.fill(years, NONE);
    for (open = most; open > 0; open--) {
      Optional<int[]> quick = Packing.quick(cheapest(open), left, free);
      if (quick.isPresent()) {
        keep(quick.get());
        break;
      }
    }
    for (bound = most; open < most; open++) {
      Packed more = seek(open + 1, 2);
      if (!more.isFound()) {
        bound = more.isSure() ? open : most;
        return;
      }
      keep(more.years());
    }
  }

  private void settleAll() {
    while (settled < needs.length) {
      int rank = settled++;
      years[rank] = earliest(rank);
      settle(rank, years[rank], 1);
    }
  }

  /** Where the effort was spent before the greatest number was found, some may fit as it is. */
  private void fillUp() {
    for (int rank = 0; rank < needs.length; rank++) {
      for (int year = 0; year < left.length && years[rank] == NONE; year++) {
        if (free[year] > 0 && needs[rank] <= left[year]) {
          years[rank] = year;
          settle(rank, year, 1);
        }
      }
    }
  }

  private void settle(int rank, int year, int sign) {
    if (year != NONE) {
      left[year] -= sign * needs[rank];
      free[year] -= sign;
      open -= sign;
    }
  }

  /** The earliest year in which this one can be, so that of the rest as many as before can. */
  private int earliest(int rank) {
    for (int year = 0; year < left.length && year != years[rank]; year++) {
      boolean fits = open > 0 && free[year] > 0 && needs[rank] <= left[year];
      if (fits && (isShown(rank, year) || isPossible(rank, year))) {
        return year;
      }
    }
    return years[rank];
  }

  private boolean isPossible(int rank, int year) {
    settle(rank, year, 1);
    Packed rest = seek(open, 4);
    if (rest.isFound()) {
      keep(rest.years());
    } else if (!rest.isSure()) {
      proven = Math.min(proven, rank);
    }
    settle(rank, year, -1);
    return rest.isFound();
  }

  /**
   * Whether the way that is known shows it: there is room in the year, or there is when this one
   * and a later rank in it change places.
   */
  private boolean isShown(int rank, int year) {
    int from = years[rank];
    long money = unspent(year);
    if (from != NONE && free[year] > count(year) && needs[rank] <= money) {
      return true;
    }
    long fromMoney = from == NONE ? Long.MAX_VALUE : unspent(from);
    for (int other = needs.length - 1; other > rank; other--) {
      boolean fits =
          years[other] == year && needs[rank] - needs[other] <= money && needs[other] <= fromMoney;
      if (fits) {
        years[other] = from;
        return true;
      }
    }
    return false;
  }

  /** What the known way leaves unspent of a year, whoever is being settled aside. */
  private long unspent(int year) {
    return left[year]
        - IntStream.range(settled, needs.length)
            .filter(i -> years[i] == year)
            .mapToLong(i -> needs[i])
            .sum();
  }

  private long count(int year) {
    return IntStream.range(settled, needs.length).filter(i -> years[i] == year).count();
  }

  /** Seeks years for so many of those not settled, with at most this part of the effort left. */
  private Packed seek(int count, int part) {
    Effort some = effort.part(part);
    Packed packed = Packing.of(cheapest(count), left, free, some);
    effort.spend(some.spent());
    return packed;
  }

  private long[] cheapest(int count) {
    return Arrays.stream(cheapestFirst)
        .filter(i -> i >= settled)
        .limit(count)
        .mapToLong(i -> needs[i])
        .toArray();
  }

  private void keep(int[] packed) {
    Arrays.fill(years, settled, needs.length, NONE);
    int next = 0;
    for (int i : cheapestFirst) {
      if (i >= settled && next < packed.length) {
        years[i] = packed[next++];
      }
    }
  }

  /**
   * What was placed.
   *
   * @param years the place of each one's year, or {@link #NONE}
   * @param bound on the number placed
   * @param proven how many of the first ranks are proven to be as early as they can be, given the
   *     number placed
   */
  public record Made(int[] years, int bound, int proven) {
    int placed() {
      return (int) Arrays.stream(years).filter(year -> year != NONE).count();
    }

    /** Whether the whole is proven to be what was asked for. */
    public boolean isProven() {
      return bound == placed() && proven == years.length;
    }
  }
}
