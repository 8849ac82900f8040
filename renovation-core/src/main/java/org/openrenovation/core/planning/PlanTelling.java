package org.openrenovation.core.planning;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.explain.Wording;
import org.openrenovation.core.scope.Inclusion;

/** How a plan tells of each candidate: in, or why not and what would change it. */
final class PlanTelling {
  /** The test by which every plan tells of a candidate. */
  static final String CANDIDATE = "plan.candidate";

  /** What a step says that is the candidate's own, whatever plan it is in. */
  static final Seq<String> OWN_FIGURES = Vector.of("tier", "points", "need");

  private final Clause clause;

  PlanTelling(Clause clause) {
    this.clause = clause;
  }

  /** What money and places there are. */
  Step conditions(PlanRequest request) {
    return Step.builder("plan.conditions", "plan.conditions", clause, Truth.TRUE)
        .figure("year", request.year())
        .figure("budget", request.budget())
        .figure(
            "places",
            request
                .maxCount()
                .map(most -> Wording.of("plan.places", "count", most))
                .orElse(Messages.both("plan.any-places")))
        .build();
  }

  /** It is in: chosen, kept or added, as the code says. */
  Step in(String code, PlanCandidate candidate, int year, Money left) {
    return step(candidate, code, Truth.TRUE)
        .figure("year", year)
        .figure("need", candidate.need().orElseThrow())
        .figure("left", left)
        .build();
  }

  /** It is not, since it may not be. */
  Step barred(PlanCandidate candidate, NotPlanned reason) {
    Truth state = reason == NotPlanned.UNDETERMINED ? Truth.UNKNOWN : Truth.FALSE;
    return step(candidate, reason.code(), state)
        .figure("change", change(candidate, reason))
        .build();
  }

  /**
   * It is not, since money or places do not reach.
   *
   * @param left the money that was there for it
   * @param places how many more it would take; 0 where they do not stand in the way
   */
  Step turnedAway(PlanCandidate candidate, NotPlanned reason, Money left, long places) {
    Money need = candidate.need().orElseThrow();
    Money over = need.minus(left).max(Money.ZERO);
    Text change;
    if (places > 0 && !over.isZero()) {
      change = Wording.of("plan.change.both", "places", places, "over", over);
    } else if (places > 0) {
      change = Wording.of("plan.change.count", "places", places);
    } else if (over.isZero()) {
      change = Messages.both("plan.change.score");
    } else {
      change = Wording.of("plan.change.budget", "over", over);
    }
    return step(candidate, reason.code(), Truth.FALSE)
        .figure("need", need)
        .figure("left", left)
        .figure("over", over)
        .figure("places", places)
        .figure("change", change)
        .build();
  }

  /** The two totals beside each other: what the strict ranking costs. */
  Step price(Fraction byRank, Fraction bestValue, ParameterUse... uses) {
    Fraction difference = bestValue.minus(byRank);
    return Step.builder("plan.price", "plan.price", clause, Truth.TRUE)
        .figure("byRank", AnnualPlan.shownPoints(byRank))
        .figure("bestValue", AnnualPlan.shownPoints(bestValue))
        .figure("difference", AnnualPlan.shownPoints(difference))
        .addUses(uses)
        .isNote(true)
        .build();
  }

  /** Whether freed places were to be filled, and how many were. */
  Step refill(int added, int removed, ParameterUse use) {
    return Step.builder("plan.refill", "plan.refill", clause, Truth.TRUE)
        .figure("added", added)
        .figure("removed", removed)
        .addUses(use)
        .build();
  }

  /** The best value is bounded only. */
  Step notProven(Fraction bound) {
    return Step.builder("plan.proven", "plan.not-proven", clause, Truth.TRUE)
        .figure("bound", AnnualPlan.shownPoints(bound))
        .isNote(true)
        .build();
  }

  private Step.Builder step(PlanCandidate candidate, String code, Truth state) {
    return Step.builder(CANDIDATE, code, clause, state)
        .subject(candidate.id())
        .figure("tier", candidate.urgency())
        .figure("points", AnnualPlan.shownPoints(candidate.score()));
  }

  private static Text change(PlanCandidate candidate, NotPlanned reason) {
    return switch (reason) {
      case NOT_INCLUDED -> Messages.both("plan.change.not-included");
      case CONSENT ->
          candidate
              .consentShortfall()
              .map(households -> Wording.of("plan.change.households", "households", households))
              .orElse(Messages.both("plan.change.consent"));
      default -> Wording.of("plan.change.facts", "facts", missing(candidate));
    };
  }

  private static Text missing(PlanCandidate candidate) {
    Vector<Text> names = Vector.empty();
    if (candidate.inclusion() == Inclusion.Outcome.UNDETERMINED) {
      names = names.append(Messages.both("fact.inclusion"));
    }
    if (candidate.consent().isEmpty()) {
      names = names.append(Messages.both("fact.consentMet"));
    }
    if (candidate.need().isEmpty()) {
      names = names.append(Messages.both("fact.need"));
    }
    return new Text(names.map(Text::zh).mkString("、"), names.map(Text::en).mkString(", "));
  }
}
