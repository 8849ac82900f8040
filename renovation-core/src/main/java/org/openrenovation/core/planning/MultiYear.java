package org.openrenovation.core.planning;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Who is renovated in which of several years (分年改造计划, clauses 1 and 2.3.1).
 *
 * <p>Each year has a target, which is its limit too, and may have a budget; what it leaves does not
 * carry over. First the greatest number is placed, so that all targets are met if they can be; of
 * the ways to do so the first in rank comes as early as possible, then the second, and so on. With
 * ¥100 and two places in 2024, ¥80 and one in 2025, communities that need ¥80, ¥60 and ¥40 are all
 * placed only if the first waits for 2025. A target that falls short is named with its reason.
 */
public final class MultiYear implements Rule<MultiYearRequest, MultiYearPlan> {
  /** The communities to be renovated in each year. */
  public static final ParameterId<Value.Counts> TARGETS =
      ParameterId.of("plan.targets", Value.Counts.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(TARGETS);

  private static final long serialVersionUID = 1L;

  private final Clause clause;
  private final Setting<Value.Counts> targets;

  private MultiYear(Clause clause, Setting<Value.Counts> targets) {
    this.clause = clause;
    this.targets = targets;
  }

  /** The making of such a plan as this policy has it, citing the clause of the annual plan. */
  public static MultiYear under(Policy policy) {
    return new MultiYear(policy.get(AnnualPlanning.STRATEGY).use().clause(), policy.get(TARGETS));
  }

  /** The policy's own years and targets, money no object, the earliest first. */
  public Seq<PlanYear> years() {
    return targets
        .required()
        .counts()
        .toVector()
        .map(target -> PlanYear.of(Integer.parseInt(target._1), target._2))
        .sortBy(PlanYear::year);
  }

  @Override
  public String code() {
    return "multiYear";
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public MultiYearPlan judge(MultiYearRequest request, Steps steps) {
    YearlyPlaces places = YearlyPlaces.of(request);
    MultiYearPlan plan =
        MultiYearPlan.builder()
            .years(
                LinkedHashMap.ofEntries(
                    places.placed().map(one -> Tuple.of(one._1.id(), one._2.year()))))
            .unplaced(places.unplaced().map(MultiYearCandidate::id))
            .shortfalls(places.years().flatMap(year -> shortfall(year, places)))
            .isProven(request.placing().isProven())
            .build();
    if (steps.isListening()) {
      new MultiYearTelling(clause, places).tell(plan, request.placing().bound(), steps);
    }
    return plan;
  }

  private static Seq<MultiYearPlan.Shortfall> shortfall(PlanYear year, YearlyPlaces places) {
    long lacking = places.free(year);
    MultiYearPlan.Reason reason =
        places.unplaced().isEmpty() ? MultiYearPlan.Reason.CANDIDATES : MultiYearPlan.Reason.BUDGET;
    return lacking == 0
        ? Vector.empty()
        : Vector.of(new MultiYearPlan.Shortfall(year.year(), lacking, reason));
  }
}
