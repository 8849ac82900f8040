package org.openrenovation.core.programme;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.PlanAdjustment;
import org.openrenovation.core.planning.PlanCandidate;
import org.openrenovation.core.planning.PlanRequest;
import org.openrenovation.core.planning.StandingPlan;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.planning.pool.RankingOrder;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/**
 * The plan of a year held against what is on file now (年度计划动态调整, clause 2.3.1): who of those that
 * the register has in the year must leave, and who of those of later years may take the freed
 * places, by rank and within what budget and places leave.
 *
 * <p>A plan of ¥100 with communities of ¥60 and ¥40, of which the first has too few residents
 * agreeing by now: the first must leave; a community of the next year that needs ¥50 may come in
 * for it, one that needs ¥70 may not.
 *
 * @param request the year's money and places, and who of this and later years is ranked
 * @param adjusted the plan after the least change, as the policy has it
 * @param filled the plan with the freed places filled, whether or not the policy fills them
 * @param open who stands in the plan and could not be looked at, since no review of it is on file
 */
public record CountyAdjustment(
    PlanRequest request,
    Decision<AnnualPlan> adjusted,
    Decision<AnnualPlan> filled,
    Seq<String> open)
    implements Serializable {
  /**
   * The adjustment of this year's plan; empty where the year's public money is not known, and
   * problems where no policy is in force.
   */
  public static Validation<Seq<Problem>, Optional<CountyAdjustment>> of(
      Programme programme, int year) {
    return programme
        .policyFor(year)
        .map(
            policy ->
                programme.files().budget(year).map(budget -> of(programme, year, policy, budget)));
  }

  private static CountyAdjustment of(Programme programme, int year, Policy policy, Money budget) {
    Seq<Community> communities =
        programme.register().communities().filter(one -> one.planYear() >= year);
    RankingOrder order =
        Ranking.under(policy).outcome(CountyCandidates.review(programme, communities));
    Seq<PlanCandidate> candidates =
        CountyCandidates.of(
            programme, policy, order, id -> CountyCandidates.need(programme, id, policy));
    PlanRequest request = CountyCandidates.request(year, policy, candidates, budget);
    Set<String> ranked = HashSet.ofAll(candidates.map(PlanCandidate::id));
    Seq<String> planned = ids(programme.register().of(year));
    StandingPlan standing = StandingPlan.of(request, planned.filter(ranked::contains));
    Policy filling = policy.with(Overlay.of(PlanAdjustment.REFILL.id(), new Value.Flag(true)));
    return new CountyAdjustment(
        request,
        PlanAdjustment.under(policy).decide(standing),
        PlanAdjustment.under(filling).decide(standing),
        planned.reject(ranked::contains));
  }

  private static Seq<String> ids(Register register) {
    return register.communities().map(Community::id);
  }

  /** The plan year. */
  public int year() {
    return request.year();
  }

  /** Whether the plan still stands as it is, as far as it could be looked at. */
  public boolean isValid() {
    return adjusted.value().removed().isEmpty();
  }
}
