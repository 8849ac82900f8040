package org.openrenovation.examples.lessons;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.planning.pool.CompetitiveReview;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.planning.pool.RankingCandidate;
import org.openrenovation.core.planning.pool.RankingOrder;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;

/** Who goes first in the competitive review? (2.3.1 竞争性评审) */
public final class WhoGoesFirst {
  private WhoGoesFirst() {}

  /** Prints the ranking with the training weights; the text sets none. */
  public static void main(String[] args) {
    PolicyDocument text = Counties.policy("ruicheng");
    PolicyDocument training = text.with(Counties.overlay("ruicheng", "example"));
    Ranking ranking = Ranking.under(Policy.of(training, 2023));

    Decision<RankingOrder> decision =
        ranking.decide(
            CompetitiveReview.of(
                Vector.of(
                    candidate("甲", 1, "9/10", "1/2", "1/2", "1/2"),
                    candidate("乙", 1, "1/2", "19/20", "1/2", "1/2"),
                    candidate("丙", 2, "1", "1", "1", "1"))));
    for (Step step : decision.trace().root().parts()) {
      System.out.println(step.message(Locale.CHINA));
    }
  }

  private static RankingCandidate candidate(String id, int urgency, String... shares) {
    Vector<String> criteria =
        Vector.of("willingness", "contribution", "participation", "demolition");
    return RankingCandidate.builder()
        .id(id)
        .urgency(urgency)
        .addBuiltYears(1998)
        .criteria(LinkedHashMap.ofEntries(criteria.zip(Vector.of(shares).map(Fraction::parse))))
        .build();
  }
}
