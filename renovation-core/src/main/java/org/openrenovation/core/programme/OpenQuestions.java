package org.openrenovation.core.programme;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.scope.Works;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Satisfaction;

/** Gathers what the rooms leave undetermined in a case, like to like. */
final class OpenQuestions {
  private OpenQuestions() {}

  static Validation<Seq<Problem>, Seq<OpenQuestion>> of(Programme programme) {
    Map<Integer, Validation<Seq<Problem>, Policy>> policies =
        programme.register().years().toLinkedMap(year -> year, programme::policyFor);
    return Validation.sequence(policies.values())
        .map(
            sound ->
                gathered(
                    programme
                        .register()
                        .communities()
                        .flatMap(
                            community ->
                                of(
                                    programme,
                                    community,
                                    policies.get(community.planYear()).get().get()))));
  }

  private static Seq<Asked> of(Programme programme, Community community, Policy policy) {
    CaseFile file = programme.files().of(community.id());
    return Vector.<Asked>empty()
        .appendAll(
            asked(community, Inclusion.under(policy), Optional.of(programme.factsOf(community))))
        .appendAll(asked(community, Consent.under(policy), file.consent()))
        .appendAll(asked(community, Works.under(policy), file.works()))
        .appendAll(asked(community, Permits.under(policy), file.permitFacts()))
        .appendAll(asked(community, FundingSplit.under(policy), file.budget()))
        .appendAll(
            asked(
                community,
                Ranking.under(policy),
                file.review()
                    .map(review -> CountyCandidates.review(programme, Vector.of(community)))))
        .appendAll(asked(community, Satisfaction.under(policy), file.satisfaction()));
  }

  private static <I> Seq<Asked> asked(Community community, Rule<I, ?> rule, Optional<I> input) {
    return input
        .map(some -> rule.findings(some))
        .orElse(Vector.empty())
        .filter(finding -> finding.step().state() == Truth.UNKNOWN)
        .map(finding -> new Asked(community.id(), rule.code(), finding));
  }

  /** What reads the same is one question. */
  private static Seq<OpenQuestion> gathered(Seq<Asked> all) {
    Map<Tuple2<String, String>, OpenQuestion> questions = LinkedHashMap.empty();
    for (Asked one : all) {
      Tuple2<String, String> key = Tuple.of(one.rule(), one.finding().message(Locale.CHINESE));
      Seq<String> before =
          questions.get(key).map(OpenQuestion::communities).getOrElse(Vector.empty());
      OpenQuestion question =
          new OpenQuestion(
              one.rule(),
              questions.get(key).map(OpenQuestion::finding).getOrElse(one.finding()),
              before.append(one.community()).distinct());
      questions = questions.put(key, question);
    }
    return questions
        .values()
        .toVector()
        .groupBy(OpenQuestion::rule)
        .values()
        .flatMap(one -> one)
        .toVector();
  }

  private record Asked(String community, String rule, Finding finding) {}
}
