package org.openrenovation.core.programme;

import io.vavr.Tuple;
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
import org.openrenovation.core.planning.MultiYear;
import org.openrenovation.core.planning.MultiYearCandidate;
import org.openrenovation.core.planning.MultiYearPlan;
import org.openrenovation.core.planning.MultiYearRequest;
import org.openrenovation.core.planning.PlanYear;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.policy.Policy;

/**
 * A county's communities over all plan years (分年改造计划, clauses 1 and 2.3.1): ranked together, each
 * in the year in which the targets and the public money of the years let it come as early as its
 * rank asks for.
 *
 * @param needs the public money that each ranked community needs, by its id
 * @param plan who comes when, with the reasons
 * @param open communities that are not ranked, or whose need is not known
 */
public record FiveYears(Map<String, Money> needs, Decision<MultiYearPlan> plan, Seq<String> open)
    implements Serializable {
  /** The plan, or why there is none: no policy in force in the last plan year. */
  public static Validation<Seq<Problem>, FiveYears> of(Programme programme) {
    return programme
        .policyFor(programme.policy().planYears().to())
        .map(policy -> of(programme, policy));
  }

  private static FiveYears of(Programme programme, Policy policy) {
    Seq<String> order =
        Ranking.under(policy)
            .outcome(CountyCandidates.review(programme, programme.register().communities()))
            .order()
            .map(ranked -> ranked.id());
    Map<String, Money> needs =
        order
            .flatMap(
                id ->
                    Vector.ofAll(CountyCandidates.need(programme, id, policy).stream().toList())
                        .map(need -> Tuple.of(id, need)))
            .toLinkedMap(one -> one);
    MultiYear rule = MultiYear.under(policy);
    Decision<MultiYearPlan> plan =
        rule.decide(
            MultiYearRequest.of(
                rule.years().map(year -> funded(year, programme)),
                order
                    .filter(needs::containsKey)
                    .map(id -> MultiYearCandidate.of(id, needs.get(id).get()))));
    return new FiveYears(
        needs,
        plan,
        programme.register().communities().map(Community::id).reject(needs::containsKey));
  }

  private static PlanYear funded(PlanYear year, Programme programme) {
    Optional<Money> budget = programme.files().budget(year.year());
    return budget.map(year::with).orElse(year);
  }
}
