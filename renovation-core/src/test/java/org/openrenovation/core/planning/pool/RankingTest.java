package org.openrenovation.core.planning.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.planning.County;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** Clause 2.3.1: who goes before whom. */
@Clause("2.3.1")
class RankingTest {
  private static final Policy WEIGHTED =
      County.with(
          "ranking.weights",
          new Value.Shares(
              LinkedHashMap.of(
                  "willingness", Fraction.of(2, 5),
                  "contribution", Fraction.of(3, 10),
                  "participation", Fraction.of(1, 5),
                  "demolition", Fraction.of(1, 10))));
  private static final Ranking RANKING = Ranking.under(WEIGHTED);

  private static RankingCandidate.Builder candidate(String id, int tier, String... shares) {
    RankingCandidate.Builder candidate =
        RankingCandidate.builder().id(id).urgency(tier).addBuiltYears(1998);
    for (int i = 0; i < shares.length; i++) {
      candidate.putCriteria(RANKING.criteria().get(i), Fraction.parse(shares[i]));
    }
    return candidate;
  }

  private static CompetitiveReview review(RankingCandidate.Builder... candidates) {
    return CompetitiveReview.of(Vector.of(candidates).map(RankingCandidate.Builder::build));
  }

  @Test
  void theMoreUrgentGoesFirstWhateverItsScore() {
    RankingOrder order =
        RANKING.outcome(
            review(candidate("A", 2, "1", "1", "1", "1"), candidate("B", 1, "0.8", "0", "0", "0")));
    assertThat(order.order().map(Ranked::id)).containsExactly("B", "A");
    assertThat(order.order().head().shownPoints()).isEqualTo("32.00");
  }

  @Test
  void whoeverAsksReadsWhatPutHimBehindTheOneBefore() {
    Decision<RankingOrder> decision =
        RANKING.decide(
            review(
                candidate("甲", 1, "0.8", "0.5", "0.5", "0.5"),
                candidate("乙", 1, "0.5", "0.9", "0.5", "0.5")));
    assertThat(decision.trace().root().parts().map(step -> step.message(Locale.CHINESE)))
        .containsExactly(
            "第 1 名：甲，第 1 等，62.00 分（与前一名的区别：首位）", "第 2 名：乙，第 1 等，62.00 分（与前一名的区别：改造意愿）");
  }

  @Test
  void aMissingCriterionIsNamedAndItsCandidateNotRanked() {
    Decision<RankingOrder> decision =
        RANKING.decide(
            review(candidate("A", 1, "1", "1", "1"), candidate("B", 3, "0", "0", "0", "0")));
    assertThat(decision.value().unranked()).containsExactly("A");
    assertThat(decision.findings().map(finding -> finding.subject().orElseThrow()))
        .containsExactly("A.demolition");
  }

  @Test
  void withoutWeightsNobodyIsRankedAndTheParameterIsNamed() {
    Decision<RankingOrder> decision =
        Ranking.under(County.POLICY).decide(review(candidate("A", 1, "1", "1", "1", "1")));
    assertThat(decision.value().order()).isEmpty();
    assertThat(decision.findings().map(Finding::code)).containsExactly("policy.unset");
    assertThat(decision.findings().head().subject()).contains("ranking.weights");
  }

  @Test
  void weightsOfOtherCriteriaThanThoseOfTheTieOrderAreRefused() {
    Policy other =
        County.with("ranking.weights", new Value.Shares(LinkedHashMap.of("age", Fraction.ONE)));
    assertThatThrownBy(() -> Ranking.under(other)).isInstanceOf(RefusedException.class);
  }

  @Test
  void aTierThatThePolicyDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> RANKING.outcome(review(candidate("A", 4, "1", "1", "1", "1"))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("candidates[0].urgency");
  }

  /** Seen to fail when the id was left out of the tie order: equals then stood as they came. */
  @Property
  void theOrderInWhichCandidatesAreHandedInChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    Vector<RankingCandidate> some =
        Vector.range(0, random.nextInt(8))
            .map(
                i ->
                    candidate(
                            "c" + i,
                            1 + random.nextInt(2),
                            Integer.toString(random.nextInt(2)),
                            Integer.toString(random.nextInt(2)),
                            "1/2",
                            "1")
                        .build());
    RankingOrder order = RANKING.outcome(CompetitiveReview.of(some));
    RankingOrder shuffled = RANKING.outcome(CompetitiveReview.of(some.shuffle()));
    assertThat(shuffled).isEqualTo(order);
  }

  /** Seen to fail when a criterion that breaks a tie was compared the wrong way round. */
  @Property
  void aCandidateWhoGainsInACriterionNeverFallsBehindWhomItWasBefore(@ForAll long seed) {
    Random random = new Random(seed);
    String[] one = shares(random);
    String[] other = shares(random);
    String[] better = one.clone();
    int gained = random.nextInt(one.length);
    better[gained] = Fraction.parse(one[gained]).plus(Fraction.of(1, 100_000)).toString();
    CompetitiveReview before = review(candidate("A", 1, one), candidate("B", 1, other));
    CompetitiveReview after = review(candidate("A", 1, better), candidate("B", 1, other));
    if (RANKING.outcome(before).order().head().id().equals("A")) {
      assertThat(RANKING.outcome(after).order().head().id()).isEqualTo("A");
    }
    CompetitiveReview equal = review(candidate("B", 1, one), candidate("C", 1, better));
    assertThat(RANKING.outcome(equal).order().head().id()).isEqualTo("C");
  }

  private static String[] shares(Random random) {
    return Vector.fill(4, () -> random.nextInt(9) + "/10").toJavaArray(String[]::new);
  }
}
