package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.AnnualPlanning;
import org.openrenovation.core.planning.PlanComparison;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Value;

/**
 * The plans of a county's case beside those of another (计划方案对比): the same county under another
 * policy, with other money or other facts. Year by year and over all years: who enters, who leaves,
 * who moves, and why.
 *
 * @param years the plans of each year of which both cases have one
 * @param together the plans over all years
 */
public record CountyComparison(Seq<Compared> years, PlanComparison together)
    implements Serializable {
  /** The plans of these two cases, or why one of them has none. */
  public static Validation<Seq<Problem>, CountyComparison> between(
      Programme before, Programme after) {
    Seq<Integer> years =
        before.register().years().appendAll(after.register().years()).distinct().sorted();
    Validation<Seq<Problem>, Seq<Compared>> compared =
        Validation.sequence(years.map(year -> compared(year, before, after)))
            .map(some -> some.flatMap(one -> Vector.ofAll(one.stream().toList())));
    return Validation.combine(compared, FiveYears.of(before), FiveYears.of(after))
        .ap(
            (some, first, second) ->
                new CountyComparison(some, PlanComparison.between(first.plan(), second.plan())))
        .mapError(problems -> problems.flatMap(some -> some).distinct());
  }

  /**
   * The plans as the policy chooses beside those by the other strategy: what the strict order of
   * rank costs against the best value (按名次与按总分最优).
   */
  public static Validation<Seq<Problem>, CountyComparison> ofStrategies(Programme programme) {
    return programme
        .policyFor(programme.policy().planYears().to())
        .flatMap(
            policy -> {
              AnnualPlanning.Strategy other =
                  AnnualPlanning.under(policy).strategy() == AnnualPlanning.Strategy.BY_RANK
                      ? AnnualPlanning.Strategy.BEST_VALUE
                      : AnnualPlanning.Strategy.BY_RANK;
              return between(programme, programme.with(choosing(programme.policy(), other)));
            });
  }

  private static PolicyDocument choosing(
      PolicyDocument document, AnnualPlanning.Strategy strategy) {
    return document.with(Overlay.of(AnnualPlanning.STRATEGY.id(), new Value.Word(strategy.name())));
  }

  private static Validation<Seq<Problem>, Optional<Compared>> compared(
      int year, Programme before, Programme after) {
    return Validation.combine(CountyPlan.of(before, year), CountyPlan.of(after, year))
        .ap(
            (first, second) ->
                first
                    .plan()
                    .flatMap(one -> second.plan().map(other -> new Compared(year, one, other))))
        .mapError(problems -> problems.flatMap(some -> some).distinct());
  }

  /** Whether no plan differs. */
  public boolean isEmpty() {
    return together.isEmpty() && years.forAll(one -> one.comparison().isEmpty());
  }

  /**
   * The plans of one year.
   *
   * @param year the year
   * @param before its plan in the first case
   * @param after its plan in the second
   */
  public record Compared(int year, Decision<AnnualPlan> before, Decision<AnnualPlan> after)
      implements Serializable {
    /** What differs. */
    public PlanComparison comparison() {
      return PlanComparison.between(before, after);
    }
  }
}
