package org.openrenovation.examples.lessons;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.AnnualPlanning;
import org.openrenovation.core.planning.PlanCandidate;
import org.openrenovation.core.planning.PlanComparison;
import org.openrenovation.core.planning.PlanRequest;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Inclusion;

/** What if there were more money, or the best value counted and not the rank? (2.3.1 年度改造计划) */
public final class WhatIfPlan {
  private WhatIfPlan() {}

  /** Prints what becomes of whom under each assumption. */
  public static void main(String[] args) {
    Policy text = Policy.of(Counties.policy("ruicheng"), 2024);
    Policy byValue = text.with(Overlay.of("plan.strategy", new Value.Word("BEST_VALUE")));

    Decision<AnnualPlan> plan = AnnualPlanning.under(text).decide(request(1_000_000));
    Decision<AnnualPlan> richer = AnnualPlanning.under(text).decide(request(1_300_000));
    Decision<AnnualPlan> best = AnnualPlanning.under(byValue).decide(request(1_000_000));

    System.out.print(PlanComparison.between(plan, richer).render(Locale.CHINA));
    System.out.println();
    System.out.print(PlanComparison.between(plan, best).render(Locale.CHINA));
  }

  private static PlanRequest request(long yuan) {
    return PlanRequest.builder()
        .year(2024)
        .budget(Money.ofYuan(yuan))
        .candidates(
            Vector.of(
                candidate("甲", 90, 1_000_000),
                candidate("乙", 60, 500_000),
                candidate("丙", 50, 500_000),
                candidate("丁", 40, 300_000)))
        .build();
  }

  private static PlanCandidate candidate(String id, int points, long yuan) {
    return PlanCandidate.builder()
        .id(id)
        .urgency(2)
        .score(Fraction.of(points, 1))
        .need(Money.ofYuan(yuan))
        .inclusion(Inclusion.Outcome.INCLUDED)
        .consent(true)
        .build();
  }
}
