package org.openrenovation.core.planning.search;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The choice of the highest total score within budget and places; of those with the same total the
 * cheapest, of these the one with the earliest rank in which they differ (最优总分).
 *
 * <p>Exact. A relaxation prices money and places; whoever is worth clearly more or less than his
 * price is settled by it, and only choices that depart from it at a small loss are looked at. The
 * loss allowed is raised until the best choice found is sure to be among those looked at. Where
 * candidates are so alike that there are too many to look at, the work is cut short at a fixed
 * number of them, and the answer says how much better the best could be.
 */
public final class BestValue {
  private static final int FIRST_OPEN = 4;
  private static final int WIDEST = 300_000;
  private static final long MOST_WORK = 20_000_000L;

  private final Choice choice;
  private final long budget;
  private final int places;
  private final Relaxation relaxation;
  private boolean[] found;
  private long work;
  private boolean isCut;

  private BestValue(Choice choice, long budget, int places) {
    this.choice = choice;
    this.budget = budget;
    this.places = places;
    this.relaxation = new Relaxation(choice, budget, places);
    int[] ranks = new int[choice.size()];
    Arrays.setAll(ranks, i -> i);
    int[] needs = sorted(Comparator.comparingLong(i -> choice.needs()[i]));
    boolean[] none = new boolean[choice.size()];
    this.found = filled(none, ranks);
    keepBetter(filled(none, needs));
    keepBetter(filled(relaxation.base(), ranks));
    keepBetter(filled(relaxation.base(), needs));
    keepBetter(filled(relaxation.base(), sorted(Comparator.comparingLong(relaxation::loss))));
  }

  /** The best of this choice. */
  public static Choice.Made of(Choice choice, long budget, long places) {
    int[] worthwhile = worthwhile(choice, budget);
    boolean[] chosen = new boolean[choice.size()];
    if (places == 0 || worthwhile.length == 0) {
      return new Choice.Made(chosen, Optional.empty());
    }
    long[] needs = new long[worthwhile.length];
    BigInteger[] scores = new BigInteger[worthwhile.length];
    for (int i = 0; i < worthwhile.length; i++) {
      needs[i] = choice.needs()[worthwhile[i]];
      scores[i] = choice.scores()[worthwhile[i]];
    }
    BestValue best =
        new BestValue(
            new Choice(needs, scores, choice.unit()),
            budget,
            (int) Math.min(places, worthwhile.length));
    Optional<BigInteger> bound = best.search();
    for (int i = 0; i < worthwhile.length; i++) {
      chosen[worthwhile[i]] = best.found[i];
    }
    return new Choice.Made(chosen, bound);
  }

  /** What no choice can exceed, in whole units. */
  public static BigInteger bound(Choice choice, long budget, long places) {
    Relaxation relaxation = new Relaxation(choice, budget, (int) Math.min(places, choice.size()));
    return relaxation.exact(relaxation.bound());
  }

  /** Who alone is within the budget, and gains points or costs nothing. */
  private static int[] worthwhile(Choice choice, long budget) {
    int[] places = new int[choice.size()];
    int size = 0;
    for (int i = 0; i < choice.size(); i++) {
      boolean gains = choice.scores()[i].signum() > 0 || choice.needs()[i] == 0;
      if (gains && choice.needs()[i] <= budget) {
        places[size++] = i;
      }
    }
    return Arrays.copyOf(places, size);
  }

  /** Empty where the choice found is proven to be the best, else a bound on the best score. */
  private Optional<BigInteger> search() {
    long[] sorted = new long[choice.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = relaxation.loss(i);
    }
    Arrays.sort(sorted);
    long done = -1;
    for (int open = FIRST_OPEN; ; open += open / 2) {
      long upTo = open < sorted.length ? Math.min(sorted[open], needed()) : needed();
      if (upTo > done) {
        look(upTo);
        if (isCut) {
          long most = Math.min(relaxation.bound(), relaxation.sum() - Math.max(0, done));
          return Optional.of(relaxation.exact(most));
        }
        done = upTo;
      }
      if (needed() <= done) {
        return Optional.empty();
      }
    }
  }

  /**
   * The greatest loss that a better choice than the one found may have: one of a higher score loses
   * a step less, one of the same score spends no more, and what it leaves unspent is lost too.
   */
  private long needed() {
    long loss = relaxation.sum() - relaxation.units(choice.score(found));
    return relaxation.isExact()
        ? loss - Math.min(relaxation.step(), relaxation.unspent(budget - choice.cost(found)))
        : loss;
  }

  /** Looks at every choice whose loss is not more than this. */
  private void look(long most) {
    Departure[] open = open(most);
    long cost = Math.addExact(budget, Arrays.stream(open).mapToLong(Departure::saving).sum());
    int count = places + Arrays.stream(open).mapToInt(Departure::freed).sum();
    int window = relaxation.isExact() ? 0 : open.length + 1;
    boolean isLimited = places < choice.size();
    boolean[] base = relaxation.base();
    Departures sets = new Departures();
    Frontier frontier =
        Frontier.of(window, isLimited ? places : 0, choice.cost(base), Choice.count(base));
    for (Departure departure : open) {
      cost -= departure.saving();
      count -= departure.freed();
      frontier = frontier.after(departure, new Frontier.Limits(most, cost, count), sets);
      work += frontier.size();
      if (frontier.size() > WIDEST || work > MOST_WORK) {
        frontier = frontier.thinned(WIDEST / 30);
        isCut = true;
      }
    }
    int best = frontier.best(budget, places);
    if (best >= 0) {
      keepBetter(sets.from(base, frontier.set(best)));
    }
  }

  private Departure[] open(long most) {
    Departure[] open = new Departure[choice.size()];
    int size = 0;
    for (int place = choice.size() - 1; place >= 0; place--) {
      if (relaxation.loss(place) <= most) {
        open[size++] = Departure.of(place, choice, relaxation);
      }
    }
    return Arrays.copyOf(open, size);
  }

  private int[] sorted(Comparator<Integer> order) {
    return IntStream.range(0, choice.size()).boxed().sorted(order).mapToInt(i -> i).toArray();
  }

  /** Who is chosen already, and in this order whoever still fits. */
  private boolean[] filled(boolean[] chosen, int[] order) {
    boolean[] filled = chosen.clone();
    long left = budget - choice.cost(filled);
    int free = places - Choice.count(filled);
    for (int i : order) {
      if (!filled[i] && free > 0 && choice.needs()[i] <= left) {
        filled[i] = true;
        left -= choice.needs()[i];
        free--;
      }
    }
    return filled;
  }

  private void keepBetter(boolean[] other) {
    if (isBetter(other, found)) {
      found = other;
    }
  }

  private boolean isBetter(boolean[] one, boolean[] other) {
    int score = choice.score(one).compareTo(choice.score(other));
    if (score != 0) {
      return score > 0;
    }
    int cost = Long.compare(choice.cost(one), choice.cost(other));
    return cost != 0 ? cost < 0 : isEarlier(one, other);
  }

  /** Whether the first has the earliest rank in which they differ. */
  public static boolean isEarlier(boolean[] one, boolean[] other) {
    int differs = Arrays.mismatch(one, other);
    return differs >= 0 && one[differs];
  }
}
