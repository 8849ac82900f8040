package org.openrenovation.core.planning.search;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What a place and a fen are worth in points (拉格朗日松弛), and what it costs to depart from what these
 * prices say: the bound by which the search for the best value leaves out what cannot be best.
 *
 * <p>Prices are chosen so that the bound is least. Every figure is rounded to the safe side, losses
 * down and points up, so that nothing is left out by rounding; the bound itself goes down where
 * points are whole, since so are all totals.
 */
final class Relaxation {
  private static final int BITS = 58;

  /** More than any bound: departing is out of the question. */
  private static final BigInteger BEYOND = BigInteger.ONE.shiftLeft(BITS + 2);

  private final Choice choice;
  private final int places;

  /**
   * How many bits of the scores are cut off to make them fit, rounded up; below 0 where there is
   * room for so many bits more, so that losses of less than a whole score tell apart who is nearly
   * worth as much as another.
   */
  private final int cut;

  private final long[] points;
  private final int scale;
  private final boolean[] base;
  private final long[] losses;
  private BigInteger price = BigInteger.ZERO;
  private long sum;
  private long bound;

  Relaxation(Choice choice, long budget, int places) {
    this.choice = choice;
    this.places = places;
    BigInteger all = BigInteger.ZERO;
    for (BigInteger score : choice.scores()) {
      all = all.add(score);
    }
    this.cut = all.bitLength() - BITS;
    this.points = new long[choice.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = up(choice.scores()[i], cut).longValueExact();
    }
    this.scale = BigInteger.valueOf(budget).bitLength() + 1;
    this.base = new boolean[choice.size()];
    this.losses = new long[choice.size()];
    price(budget);
  }

  /** Whether points are exact; else each is less than one unit too many. */
  boolean isExact() {
    return cut <= 0;
  }

  /** Points of a candidate, in units. */
  long points(int candidate) {
    return points[candidate];
  }

  /** What the prices alone would choose: within the budget and the places. */
  boolean[] base() {
    return base;
  }

  /** The points that departing from the base in this candidate loses at least, in units. */
  long loss(int candidate) {
    return losses[candidate];
  }

  /** No choice has more points than this, in units. */
  long bound() {
    return bound;
  }

  /** What the prices make of budget and places, in units: at least the bound. */
  long sum() {
    return sum;
  }

  /** The least by which two different scores differ, in units. */
  long step() {
    return 1L << -cut;
  }

  /** What money that is left would have been worth at least, in units. */
  long unspent(long left) {
    return price.multiply(BigInteger.valueOf(left)).shiftRight(scale).longValueExact();
  }

  /** So many units as an exact score, rounded down. */
  BigInteger exact(long units) {
    return BigInteger.valueOf(units).shiftLeft(cut);
  }

  /** An exact score in units, rounded down. */
  long units(BigInteger score) {
    return score.shiftRight(cut).longValueExact();
  }

  /** The least price of a fen at which the budget suffices, by halving. */
  private void price(long budget) {
    BigInteger low = BigInteger.ONE.negate();
    BigInteger high = BigInteger.ZERO;
    while (costAt(high) > budget) {
      low = high;
      high = high.signum() == 0 ? BigInteger.ONE : high.shiftLeft(1);
    }
    while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = high.add(low).shiftRight(1);
      if (costAt(middle) > budget) {
        low = middle;
      } else {
        high = middle;
      }
    }
    settle(high, budget);
  }

  private void settle(BigInteger fen, long budget) {
    price = fen;
    BigInteger[] worth = worth(fen);
    BigInteger place = place(worth);
    BigInteger all =
        fen.multiply(BigInteger.valueOf(budget)).add(place.multiply(BigInteger.valueOf(places)));
    for (int i = 0; i < worth.length; i++) {
      BigInteger gain = worth[i].subtract(place);
      base[i] = gain.signum() > 0;
      losses[i] = gain.abs().shiftRight(scale).min(BEYOND).longValueExact();
      all = all.add(gain.max(BigInteger.ZERO));
    }
    sum = up(all, scale).longValueExact();
    bound = isExact() ? all.shiftRight(scale - cut).shiftLeft(-cut).longValueExact() : sum;
  }

  private long costAt(BigInteger fen) {
    BigInteger[] worth = worth(fen);
    BigInteger place = place(worth);
    long cost = 0;
    for (int i = 0; i < worth.length; i++) {
      cost = worth[i].compareTo(place) > 0 ? Math.addExact(cost, choice.needs()[i]) : cost;
    }
    return cost;
  }

  private BigInteger[] worth(BigInteger fen) {
    BigInteger[] worth = new BigInteger[points.length];
    for (int i = 0; i < worth.length; i++) {
      worth[i] =
          BigInteger.valueOf(points[i])
              .shiftLeft(scale)
              .subtract(fen.multiply(BigInteger.valueOf(choice.needs()[i])));
    }
    return worth;
  }

  /** The price of a place: what the first who finds none is worth. */
  private BigInteger place(BigInteger[] worth) {
    if (places >= worth.length) {
      return BigInteger.ZERO;
    }
    BigInteger[] sorted = worth.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length - 1 - places].max(BigInteger.ZERO);
  }

  private static BigInteger up(BigInteger figure, int bits) {
    return figure.negate().shiftRight(bits).negate();
  }
}
