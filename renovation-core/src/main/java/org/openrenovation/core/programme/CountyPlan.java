package org.openrenovation.core.programme;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.oversight.Assessment;
import org.openrenovation.core.oversight.YearTarget;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.AnnualPlanning;
import org.openrenovation.core.planning.CompetitiveReview;
import org.openrenovation.core.planning.PlanCandidate;
import org.openrenovation.core.planning.PlanRequest;
import org.openrenovation.core.planning.Ranked;
import org.openrenovation.core.planning.Ranking;
import org.openrenovation.core.planning.RankingCandidate;
import org.openrenovation.core.planning.RankingOrder;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Outcome;

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
        Ranking.under(policy)
            .decide(
                CompetitiveReview.of(
                    communities.flatMap(one -> reviewed(one, programme.files().of(one.id())))));
    Optional<Decision<AnnualPlan>> plan =
        programme
            .files()
            .budget(year)
            .map(
                budget ->
                    AnnualPlanning.under(policy)
                        .decide(
                            request(programme, year, policy, ranking.value(), funding, budget)));
    return new CountyPlan(year, policy, funding, ranking, plan);
  }

  static Seq<RankingCandidate> reviewed(Community community, CaseFile file) {
    return Vector.ofAll(file.review().stream().toList())
        .map(
            review ->
                RankingCandidate.builder()
                    .id(community.id())
                    .urgency(review.urgency())
                    .builtYears(community.builtYears())
                    .criteria(review.criteria())
                    .build());
  }

  /** The public money that a community needs; absent where it is not known. */
  static Optional<Money> need(Programme programme, String id, Policy policy) {
    return programme
        .files()
        .of(id)
        .budget()
        .flatMap(budget -> FundingSplit.under(policy).outcome(budget).sources().government());
  }

  private static PlanRequest request(
      Programme programme,
      int year,
      Policy policy,
      RankingOrder order,
      Map<String, Decision<FundingPlan>> funding,
      Money budget) {
    Inclusion inclusion = Inclusion.under(policy);
    Consent consent = Consent.under(policy);
    PlanRequest.Builder request =
        PlanRequest.builder()
            .year(year)
            .budget(budget)
            .candidates(
                order
                    .order()
                    .map(ranked -> candidate(programme, ranked, inclusion, consent, funding)));
    Assessment.under(policy)
        .targets()
        .find(target -> target.year() == year)
        .map(YearTarget::count)
        .forEach(request::maxCount);
    return request.build();
  }

  private static PlanCandidate candidate(
      Programme programme,
      Ranked ranked,
      Inclusion inclusion,
      Consent consent,
      Map<String, Decision<FundingPlan>> funding) {
    Community community = programme.register().find(ranked.id()).orElseThrow();
    Optional<Consent.Tally> tally =
        programme.files().of(ranked.id()).consent().map(consent::outcome);
    return PlanCandidate.builder()
        .id(ranked.id())
        .urgency(ranked.urgency())
        .score(ranked.points())
        .need(
            funding
                .get(ranked.id())
                .toJavaOptional()
                .flatMap(one -> one.value().sources().government()))
        .inclusion(inclusion.outcome(programme.factsOf(community)).outcome())
        .consent(
            tally
                .map(Consent.Tally::outcome)
                .filter(outcome -> outcome != Outcome.UNDETERMINED)
                .map(outcome -> outcome == Outcome.MET))
        .consentShortfall(tally.flatMap(CountyPlan::shortfall))
        .build();
  }

  private static Optional<Long> shortfall(Consent.Tally tally) {
    return tally.agreement().shortfall().isPresent()
        ? Optional.of(tally.agreement().shortfall().getAsLong())
        : Optional.empty();
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
