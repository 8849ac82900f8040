package org.openrenovation.core.planning;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.util.Comparator;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.explain.Wording;

/** How a plan over several years tells of its targets and of each candidate. */
final class MultiYearTelling {
  private final Clause clause;
  private final YearlyPlaces places;

  /** The years with places left, the one with the most money left first. */
  private final Seq<PlanYear> open;

  MultiYearTelling(Clause clause, YearlyPlaces places) {
    this.clause = clause;
    this.places = places;
    this.open =
        places
            .years()
            .filter(year -> places.free(year) > 0)
            .sorted(Comparator.comparing(year -> places.left(year).orElse(Money.ZERO).negated()));
  }

  void tell(MultiYearPlan plan, int bound, Steps steps) {
    places.years().forEach(year -> steps.tell(target(year)));
    places.placed().forEach(one -> steps.tell(placed(one)));
    places.unplaced().forEach(candidate -> steps.tell(unplaced(candidate)));
    if (!plan.isProven()) {
      steps.tell(
          Step.builder("years.proven", "years.not-proven", clause, Truth.TRUE)
              .figure("bound", bound)
              .isNote(true)
              .build());
    }
  }

  private Step target(PlanYear year) {
    long lacking = places.free(year);
    Step.Builder step =
        Step.builder("years.target", code(lacking), clause, Truth.of(lacking == 0))
            .subject(Integer.toString(year.year()))
            .figure("actual", year.count() - lacking)
            .figure("required", year.count())
            .figure("shortfall", lacking)
            .figure("cost", places.cost(year))
            .figure(
                "budget",
                year.budget()
                    .map(budget -> Wording.of("years.budget", "budget", budget))
                    .orElse(Messages.both("years.no-budget")));
    return lacking > 0 && !places.unplaced().isEmpty()
        ? step.figure("change", change(year)).build()
        : step.build();
  }

  private String code(long lacking) {
    if (lacking == 0) {
      return "years.met";
    }
    return places.unplaced().isEmpty() ? "years.short-of-candidates" : "years.short-of-money";
  }

  /** What would be enough to take one more in that year: the cheapest that is in none. */
  private Text change(PlanYear year) {
    MultiYearCandidate cheapest = places.unplaced().minBy(MultiYearCandidate::need).get();
    return Wording.of("years.change", "over", over(cheapest, year), "candidate", cheapest.id());
  }

  private Money over(MultiYearCandidate candidate, PlanYear year) {
    return candidate.need().minus(places.left(year).orElseThrow());
  }

  private Step placed(Tuple2<MultiYearCandidate, PlanYear> one) {
    boolean isFirst = one._2.equals(places.years().head());
    return step(one._1, isFirst ? "years.placed" : "years.placed-later", Truth.TRUE)
        .figure("year", one._2.year())
        .build();
  }

  private Step unplaced(MultiYearCandidate candidate) {
    if (open.isEmpty()) {
      return step(candidate, "years.no-place", Truth.FALSE).build();
    }
    PlanYear year = open.head();
    return step(candidate, "years.no-money", Truth.FALSE)
        .figure("year", year.year())
        .figure("left", places.left(year).orElseThrow())
        .figure("over", over(candidate, year))
        .build();
  }

  private Step.Builder step(MultiYearCandidate candidate, String code, Truth state) {
    return Step.builder(PlanTelling.CANDIDATE, code, clause, state)
        .subject(candidate.id())
        .figure("need", candidate.need());
  }
}
