package org.openrenovation.core.planning.search;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Choices that depart from a base in the candidates looked at so far and that no other beats
 * (非支配方案), by ascending cost, then descending score, then order.
 *
 * <p>Candidates are looked at from the last rank to the first. So of two choices of equal score and
 * cost the one that has the candidate looked at last comes first, and where both have it or neither
 * has, the order of what they were before still stands: one whole number each keeps that order.
 *
 * <p>A choice is beaten where another costs no more, takes no more places, and has a higher score,
 * or the same score at a lower cost, or the same of both and comes first: whatever is added to the
 * one can be added to the other.
 */
final class Frontier {
  /** Nobody is better yet. */
  private static final int NOBODY = -1;

  private final int window;
  private final int places;
  private int size;
  private long[] costs;
  private int[] counts;
  private long[] gains;
  private BigInteger[] exactGains;
  private long[] losses;
  private int[] orders;
  private int[] sets;

  /**
   * @param window within which gains in units do not tell which score is higher; 0 where they are
   *     exact
   * @param places how many there are; 0 where they are not limited and need not be counted
   */
  private Frontier(int window, int places, int capacity) {
    this.window = window;
    this.places = places;
    costs = new long[capacity];
    counts = new int[places == 0 ? 0 : capacity];
    gains = new long[capacity];
    exactGains = new BigInteger[window == 0 ? 0 : capacity];
    losses = new long[capacity];
    orders = new int[capacity];
    sets = new int[capacity];
  }

  /** The base itself, of this cost and this many places. */
  static Frontier of(int window, int places, long cost, int count) {
    Frontier base = new Frontier(window, places, 1);
    base.size = 1;
    base.costs[0] = cost;
    base.sets[0] = Departures.NONE;
    if (places > 0) {
      base.counts[0] = count;
    }
    if (window > 0) {
      base.exactGains[0] = BigInteger.ZERO;
    }
    return base;
  }

  int size() {
    return size;
  }

  /**
   * One candidate further: each choice as it is, and departing in the candidate.
   *
   * @param limits beyond which a choice cannot come back
   */
  Frontier after(Departure departure, Limits limits, Departures all) {
    Frontier next = new Frontier(window, places, 2 * size);
    int[] best = new int[places == 0 ? 1 : limits.count() + 1];
    Arrays.fill(best, NOBODY);
    int stay = 0;
    int go = 0;
    while (stay < size || go < size) {
      boolean departs = stay == size || (go < size && goesFirst(stay, go, departure));
      int from = departs ? go++ : stay++;
      if (next.put(this, from, departs, departure, limits) && next.isUnbeaten(best)) {
        next.sets[next.size] = departs ? all.add(sets[from], departure.place()) : sets[from];
        next.size++;
      }
    }
    next.number(2 * size);
    return next;
  }

  /** The best of all that are within budget and places, or {@code −1}. */
  int best(long budget, int count) {
    int best = NOBODY;
    for (int i = 0; i < size; i++) {
      boolean fits = costs[i] <= budget && (places == 0 || counts[i] <= count);
      if (fits && (best == NOBODY || comesBefore(i, best))) {
        best = i;
      }
    }
    return best;
  }

  int set(int state) {
    return sets[state];
  }

  /** Keeps so many of those with the least losses; the others may have been the best. */
  Frontier thinned(int most) {
    if (size <= most) {
      return this;
    }
    long[] sorted = Arrays.copyOf(losses, size);
    Arrays.sort(sorted);
    long limit = sorted[most];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (losses[i] < limit || (losses[i] == limit && kept < most)) {
        copy(i, kept++);
      }
    }
    int before = size;
    size = kept;
    number(before);
    return this;
  }

  private void copy(int from, int to) {
    costs[to] = costs[from];
    gains[to] = gains[from];
    losses[to] = losses[from];
    orders[to] = orders[from];
    sets[to] = sets[from];
    if (places > 0) {
      counts[to] = counts[from];
    }
    if (window > 0) {
      exactGains[to] = exactGains[from];
    }
  }

  /** Writes a choice after the last one, where it is within the limits. */
  private boolean put(
      Frontier from, int state, boolean departs, Departure departure, Limits limits) {
    costs[size] = from.costs[state] + (departs ? departure.cost() : 0);
    losses[size] = from.losses[state] + (departs ? departure.loss() : 0);
    gains[size] = from.gains[state] + (departs ? departure.gain() : 0);
    boolean has = departs != departure.isInBase();
    orders[size] = from.orders[state] + (has ? 0 : from.size);
    if (places > 0) {
      counts[size] = from.counts[state] + (departs ? departure.count() : 0);
    }
    if (window > 0) {
      exactGains[size] =
          departs ? from.exactGains[state].add(departure.exactGain()) : from.exactGains[state];
    }
    return losses[size] <= limits.loss()
        && costs[size] <= limits.cost()
        && (places == 0 || counts[size] <= limits.count());
  }

  private boolean goesFirst(int stay, int go, Departure departure) {
    long cost = costs[go] + departure.cost();
    if (cost != costs[stay]) {
      return cost < costs[stay];
    }
    int score = Long.compare(gains[go] + departure.gain(), gains[stay]);
    if (window > 0 && Math.abs(gains[go] + departure.gain() - gains[stay]) <= window) {
      score = exactGains[go].add(departure.exactGain()).compareTo(exactGains[stay]);
    }
    return score != 0 ? score > 0 : !departure.isInBase();
  }

  /**
   * Whether nobody before the last one written has as high a score with as few places; all before
   * it cost no more. A tree of the best by number of places (Fenwick).
   */
  private boolean isUnbeaten(int[] best) {
    int count = places == 0 ? 0 : counts[size];
    for (int at = count; at >= 0; at = (at & (at + 1)) - 1) {
      if (best[at] != NOBODY && compareScores(best[at], size) >= 0) {
        return false;
      }
    }
    for (int at = count; at < best.length; at |= at + 1) {
      if (best[at] == NOBODY || compareScores(size, best[at]) > 0) {
        best[at] = size;
      }
    }
    return true;
  }

  private boolean comesBefore(int one, int other) {
    int score = compareScores(one, other);
    if (score != 0) {
      return score > 0;
    }
    return costs[one] != costs[other] ? costs[one] < costs[other] : orders[one] < orders[other];
  }

  private int compareScores(int one, int other) {
    return window > 0 && Math.abs(gains[one] - gains[other]) <= window
        ? exactGains[one].compareTo(exactGains[other])
        : Long.compare(gains[one], gains[other]);
  }

  /** Orders are numbered anew from 0, so that they stay small. */
  private void number(int above) {
    int[] numbers = new int[above];
    for (int i = 0; i < size; i++) {
      numbers[orders[i]] = 1;
    }
    int next = 0;
    for (int i = 0; i < above; i++) {
      numbers[i] = numbers[i] == 1 ? next++ : 0;
    }
    for (int i = 0; i < size; i++) {
      orders[i] = numbers[orders[i]];
    }
  }

  /**
   * Beyond which a choice cannot come back.
   *
   * @param loss the greatest loss
   * @param cost the budget and all that can still be saved
   * @param count the places and all that can still be freed
   */
  record Limits(long loss, long cost, int count) {}
}
