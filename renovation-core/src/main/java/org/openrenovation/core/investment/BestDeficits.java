package org.openrenovation.core.investment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deficits that a surplus can carry with the most households, then the most communities, then
 * at the least cost (组合优选).
 *
 * <p>Exact up to 40 deficits, and far beyond as a rule: of each half only the choices are kept that
 * no cheaper one equals, and the two halves are matched. Where even these are too many, every
 * second one is let go and the answer is no longer proven.
 */
final class BestDeficits {
  private static final int MOST = 1 << 20;

  private static final Comparator<Choice> VALUE =
      Comparator.comparingLong(Choice::households).thenComparingInt(Choice::count);

  private boolean isProven = true;
  private final long budget;

  private BestDeficits(long budget) {
    this.budget = budget;
  }

  /** The best of these deficits that this many fen can carry. */
  static Chosen of(Seq<BundleMember> deficits, long budget) {
    BestDeficits search = new BestDeficits(budget);
    Vector<BundleMember> sorted = deficits.toVector().sortBy(BundleMember::id);
    int half = sorted.size() / 2;
    List<Choice> one = search.frontier(sorted.take(half));
    List<Choice> other = search.frontier(sorted.drop(half));
    Choice best = one.get(0);
    Choice with = other.get(0);
    int last = other.size() - 1;
    for (Choice choice : one) {
      while (other.get(last).cost() > budget - choice.cost()) {
        last--;
      }
      Choice match = other.get(last);
      if (isBetter(choice, match, best, with)) {
        best = choice;
        with = match;
      }
    }
    return new Chosen(best.members().appendAll(with.members()), search.isProven);
  }

  private static boolean isBetter(Choice one, Choice match, Choice best, Choice with) {
    long households = Math.addExact(one.households(), match.households());
    long known = Math.addExact(best.households(), with.households());
    if (households != known) {
      return households > known;
    }
    int count = one.count() + match.count() - best.count() - with.count();
    return count != 0 ? count > 0 : one.cost() + match.cost() < best.cost() + with.cost();
  }

  /** The choices within the budget, by rising cost, each worth more than every cheaper one. */
  private List<Choice> frontier(Seq<BundleMember> members) {
    List<Choice> frontier = List.of(Choice.NONE);
    for (BundleMember member : members) {
      frontier = merged(frontier, member);
      if (frontier.size() > MOST) {
        frontier = thinned(frontier);
        isProven = false;
      }
    }
    return frontier;
  }

  private List<Choice> merged(List<Choice> without, BundleMember member) {
    long cost = Math.negateExact(member.npv().fen());
    List<Choice> merged = new ArrayList<>(2 * without.size());
    int next = 0;
    for (Choice choice : without) {
      if (cost > budget - choice.cost()) {
        break;
      }
      Choice with = choice.with(member, choice.cost() + cost);
      while (next < without.size() && without.get(next).cost() <= with.cost()) {
        keep(merged, without.get(next++));
      }
      keep(merged, with);
    }
    while (next < without.size()) {
      keep(merged, without.get(next++));
    }
    return merged;
  }

  /** Choices come by rising cost: of those of one cost the best is kept. */
  private static void keep(List<Choice> kept, Choice choice) {
    if (!kept.isEmpty()) {
      Choice last = kept.get(kept.size() - 1);
      if (VALUE.compare(choice, last) <= 0) {
        return;
      }
      if (last.cost() == choice.cost()) {
        kept.remove(kept.size() - 1);
      }
    }
    kept.add(choice);
  }

  private static List<Choice> thinned(List<Choice> frontier) {
    List<Choice> thinned = new ArrayList<>(frontier.size() / 2 + 1);
    for (int i = 0; i < frontier.size(); i += 2) {
      thinned.add(frontier.get(i));
    }
    return thinned;
  }

  /**
   * Who is carried.
   *
   * @param members the deficits
   * @param isProven whether no better choice exists
   */
  record Chosen(Seq<BundleMember> members, boolean isProven) {}

  /** A choice: a member more than another choice. */
  private record Choice(
      long cost,
      long households,
      int count,
      @Nullable BundleMember member,
      @Nullable Choice before) {
    static final Choice NONE = new Choice(0, 0, 0, null, null);

    Choice with(BundleMember more, long total) {
      return new Choice(total, Math.addExact(households, more.households()), count + 1, more, this);
    }

    Vector<BundleMember> members() {
      List<BundleMember> members = new ArrayList<>();
      for (Choice choice = this; choice != null; choice = choice.before) {
        if (choice.member != null) {
          members.add(choice.member);
        }
      }
      return Vector.ofAll(members);
    }
  }
}
