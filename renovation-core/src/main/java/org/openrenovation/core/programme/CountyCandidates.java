package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.oversight.Assessment;
import org.openrenovation.core.oversight.YearTarget;
import org.openrenovation.core.planning.PlanCandidate;
import org.openrenovation.core.planning.PlanRequest;
import org.openrenovation.core.planning.pool.CompetitiveReview;
import org.openrenovation.core.planning.pool.Ranked;
import org.openrenovation.core.planning.pool.RankingCandidate;
import org.openrenovation.core.planning.pool.RankingOrder;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Outcome;

/** What is on file of communities, as those who rank and plan ask for it. */
final class CountyCandidates {
  private CountyCandidates() {}

  /** The review of those of whom one is on file. */
  static CompetitiveReview review(Programme programme, Seq<Community> communities) {
    return CompetitiveReview.of(
        communities.flatMap(one -> reviewed(one, programme.files().of(one.id()))));
  }

  private static Seq<RankingCandidate> reviewed(Community community, CaseFile file) {
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

  /** Those ranked, as candidates of a plan. */
  static Seq<PlanCandidate> of(
      Programme programme,
      Policy policy,
      RankingOrder order,
      Function<String, Optional<Money>> need) {
    Inclusion inclusion = Inclusion.under(policy);
    Consent consent = Consent.under(policy);
    return order
        .order()
        .map(ranked -> candidate(programme, ranked, inclusion, consent, need.apply(ranked.id())));
  }

  private static PlanCandidate candidate(
      Programme programme,
      Ranked ranked,
      Inclusion inclusion,
      Consent consent,
      Optional<Money> need) {
    Community community = programme.register().find(ranked.id()).orElseThrow();
    Optional<Consent.Tally> tally =
        programme.files().of(ranked.id()).consent().map(consent::outcome);
    return PlanCandidate.builder()
        .id(ranked.id())
        .urgency(ranked.urgency())
        .score(ranked.points())
        .need(need)
        .inclusion(inclusion.outcome(programme.factsOf(community)).outcome())
        .consent(
            tally
                .map(Consent.Tally::outcome)
                .filter(outcome -> outcome != Outcome.UNDETERMINED)
                .map(outcome -> outcome == Outcome.MET))
        .consentShortfall(tally.flatMap(CountyCandidates::shortfall))
        .build();
  }

  private static Optional<Long> shortfall(Consent.Tally tally) {
    return tally.agreement().shortfall().isPresent()
        ? Optional.of(tally.agreement().shortfall().getAsLong())
        : Optional.empty();
  }

  /** These candidates for this money, and as many places as the year's target says. */
  static PlanRequest request(int year, Policy policy, Seq<PlanCandidate> candidates, Money budget) {
    PlanRequest.Builder request =
        PlanRequest.builder().year(year).budget(budget).candidates(candidates);
    Assessment.under(policy)
        .targets()
        .find(target -> target.year() == year)
        .map(YearTarget::count)
        .forEach(request::maxCount);
    return request.build();
  }
}
