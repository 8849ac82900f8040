package org.openrenovation.core.planning;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.planning.search.BestValue;
import org.openrenovation.core.planning.search.ByRank;
import org.openrenovation.core.planning.search.Choice;
import org.openrenovation.core.planning.search.Selection;

/** Those of a year's candidates that nothing bars, and the two ways to select among them. */
record Eligible(Choice choice, int urgent, long budget, long places) {
  /**
   * Those of this request.
   *
   * @param firstTier the most urgent tier, which is served alone and first
   */
  static Eligible of(PlanRequest request, int firstTier) {
    Vector<PlanCandidate> eligible =
        request.candidates().filter(candidate -> candidate.bar().isEmpty()).toVector();
    long[] needs =
        eligible.toJavaStream().mapToLong(one -> one.need().orElseThrow().fen()).toArray();
    Fraction[] scores = eligible.map(PlanCandidate::score).toJavaArray(Fraction[]::new);
    return new Eligible(
        Choice.of(needs, scores),
        eligible.takeWhile(one -> one.urgency() <= firstTier).size(),
        request.budget().fen(),
        request.maxCount().orElse(Long.MAX_VALUE));
  }

  /** Down the ranking. */
  Selection byRank() {
    return ByRank.of(choice.needs(), budget, places);
  }

  /** The best total of the most urgent tier, then of the others within what it leaves. */
  Selection bestValue() {
    Choice first = part(0, urgent);
    Choice.Made most = BestValue.of(first, budget, places);
    long left = budget - first.cost(most.chosen());
    long free = places - Choice.count(most.chosen());
    Choice others = part(urgent, choice.size());
    Choice.Made rest = BestValue.of(others, left, free);
    boolean[] chosen = Arrays.copyOf(most.chosen(), choice.size());
    System.arraycopy(rest.chosen(), 0, chosen, urgent, rest.chosen().length);
    long[] lefts = new long[choice.size()];
    Arrays.fill(lefts, 0, urgent, left);
    Arrays.fill(lefts, urgent, lefts.length, left - others.cost(rest.chosen()));
    long[] lacking = new long[choice.size()];
    Arrays.fill(lacking, Choice.count(chosen) >= places ? 1 : 0);
    return new Selection(chosen, lefts, lacking, bound(first, most, others, rest));
  }

  /** The total of a selection, in points. */
  Fraction total(Selection selection) {
    return choice.points(choice.score(selection.chosen()));
  }

  /** Where even the urgent tier is bounded only, what it leaves the others is not known either. */
  private Optional<Fraction> bound(
      Choice first, Choice.Made most, Choice others, Choice.Made rest) {
    if (most.bound().isEmpty() && rest.bound().isEmpty()) {
      return Optional.empty();
    }
    BigInteger bound =
        most.bound().isPresent()
            ? BestValue.bound(choice, budget, places)
            : first.score(most.chosen()).add(rest.bound().orElseThrow());
    return Optional.of(choice.points(bound));
  }

  private Choice part(int from, int to) {
    return new Choice(
        Arrays.copyOfRange(choice.needs(), from, to),
        Arrays.copyOfRange(choice.scores(), from, to),
        choice.unit());
  }
}
