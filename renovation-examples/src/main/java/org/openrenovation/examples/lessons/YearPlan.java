package org.openrenovation.examples.lessons;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.PlanCandidate;
import org.openrenovation.core.planning.PlanRequest;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.Renovation;
import org.openrenovation.core.scope.Inclusion;

/** Who is in this year's plan, and what would let the others in? (2.3.1 年度改造计划) */
public final class YearPlan {
  private YearPlan() {}

  /** Prints the plan down the ranking, and of everybody else the reason. */
  public static void main(String[] args) {
    Renovation renovation = Renovation.under(Policy.of(Counties.policy("ruicheng"), 2024));
    PlanRequest request =
        PlanRequest.builder()
            .year(2024)
            .budget(Money.ofYuan(1_000_000))
            .maxCount(7)
            .candidates(
                Vector.of(
                    candidate("甲", 90, 500_000).consent(true).build(),
                    candidate("乙", 80, 300_000).consent(false).consentShortfall(11).build(),
                    candidate("丙", 70, 538_200).consent(true).build(),
                    candidate("丁", 60, 400_000).consent(true).build(),
                    candidate("戊", 50, 100_000).build()))
            .build();

    Decision<AnnualPlan> decision = renovation.plan(request);
    for (Step step : decision.trace().root().parts()) {
      System.out.println(step.message(Locale.CHINA));
    }
  }

  private static PlanCandidate.Builder candidate(String id, int points, long yuan) {
    return PlanCandidate.builder()
        .id(id)
        .urgency(2)
        .score(Fraction.of(points, 1))
        .need(Money.ofYuan(yuan))
        .inclusion(Inclusion.Outcome.INCLUDED);
  }
}
