package org.openrenovation.core.programme;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.AnnualPlanning;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.planning.pool.RankingOrder;
import org.openrenovation.core.policy.Policy;

/**
 * A county's plan for a year out of what is on file (年度计划编制, clause 2.3.1): who pays what of each
 * community's works, the ranking of those under review, and which of them the year's public money
 * renovates. A community needs what the owners and others do not pay; as many are chosen at most as
 * the year's target says.
 */
public final class CountyPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int year;
  private final Policy policy;
  private final Map<String, Decision<FundingPlan>> funding;
  private final Decision<RankingOrder> ranking;
  private final Optional<Decision<AnnualPlan>> plan;

  private CountyPlan(
      int year,
      Policy policy,
      Map<String, Decision<FundingPlan>> funding,
      Decision<RankingOrder> ranking,
      Optional<Decision<AnnualPlan>> plan) {
    this.year = year;
    this.policy = policy;
    this.funding = funding;
    this.ranking = ranking;
    this.plan = plan;
  }

  /**
   * The plan for this year among the communities of the register that stand in it, or why there is
   * none: no policy in force, a tier or a source of money that the policy does not know.
   */
  public static Validation<Seq<Problem>, CountyPlan> of(Programme programme, int year) {
    return programme.policyFor(year).map(policy -> of(programme, year, policy));
  }

  private static CountyPlan of(Programme programme, int year, Policy policy) {
    Seq<Community> communities = programme.register().of(year).communities();
    FundingSplit split = FundingSplit.under(policy);
    Map<String, Decision<FundingPlan>> funding =
        communities
            .filter(one -> programme.files().of(one.id()).budget().isPresent())
            .toLinkedMap(
                Community::id,
                one -> split.decide(programme.files().of(one.id()).budget().orElseThrow()));
    Decision<RankingOrder> ranking =
        Ranking.under(policy).decide(CountyCandidates.review(programme, communities));
    Optional<Decision<AnnualPlan>> plan =
        programme
            .files()
            .budget(year)
            .map(
                budget ->
                    AnnualPlanning.under(policy)
                        .decide(
                            CountyCandidates.request(
                                year,
                                policy,
                                CountyCandidates.of(
                                    programme,
                                    policy,
                                    ranking.value(),
                                    id ->
                                        funding
                                            .get(id)
                                            .toJavaOptional()
                                            .flatMap(one -> one.value().sources().government())),
                                budget)));
    return new CountyPlan(year, policy, funding, ranking, plan);
  }

  /** The year. */
  public int year() {
    return year;
  }

  /** The policy of the year. */
  public Policy policy() {
    return policy;
  }

  /** Who pays what, by community; absent where no budget is on file. */
  public Map<String, Decision<FundingPlan>> funding() {
    return funding;
  }

  /** The ranking of those of whom a review is on file. */
  public Decision<RankingOrder> ranking() {
    return ranking;
  }

  /** The plan; absent where the year's public money is not known. */
  public Optional<Decision<AnnualPlan>> plan() {
    return plan;
  }
}
