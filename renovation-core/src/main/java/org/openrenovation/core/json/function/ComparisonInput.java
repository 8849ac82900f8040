package org.openrenovation.core.json.function;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.planning.MultiYear;
import org.openrenovation.core.planning.MultiYearRequest;
import org.openrenovation.core.planning.PlanComparison;
import org.openrenovation.core.planning.PlannedYears;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.policy.Policy;

/** Two plans to be compared, each as it is asked for: of one year, or of several. */
final class ComparisonInput {
  private Asked before = new Asked();
  private Asked after = new Asked();

  private ComparisonInput() {}

  /** The shape with the tiers of this ranking. */
  static Shape<ComparisonInput> shape(Ranking ranking) {
    Shape<Asked> asked =
        ObjectShape.of(Asked.class, Asked::new)
            .optional(
                "annualPlan",
                PlanInput.shape(ranking),
                one -> one.annual,
                (one, plan) -> one.annual = Optional.of(plan))
            .optional(
                "multiYear",
                PlanningInputs.MULTI_YEAR,
                one -> one.years,
                (one, plan) -> one.years = Optional.of(plan))
            .missing(Alternatives.oneOf("annualPlan", "multiYear"))
            .build(Asked::checked);
    return ObjectShape.of(ComparisonInput.class, ComparisonInput::new)
        .required("before", asked, in -> in.before, (in, plan) -> in.before = plan)
        .required("after", asked, in -> in.after, (in, plan) -> in.after = plan)
        .build(in -> in);
  }

  /** What differs under this policy. */
  PlanComparison compare(Policy policy) {
    return PlanComparison.between(before.decide(policy), after.decide(policy));
  }

  private static final class Asked {
    private Optional<PlanInput> annual = Optional.empty();
    private Optional<MultiYearRequest> years = Optional.empty();

    private Asked checked() {
      return Alternatives.without(
          years.isPresent() && annual.isPresent() ? Vector.of("multiYear") : Vector.empty(),
          "annualPlan",
          () -> this);
    }

    private Decision<? extends PlannedYears> decide(Policy policy) {
      return annual
          .<Decision<? extends PlannedYears>>map(plan -> plan.decide(policy))
          .orElseGet(() -> MultiYear.under(policy).decide(years.orElseThrow()));
    }
  }
}
