package org.openrenovation.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.planning.search.BestValue;
import org.openrenovation.core.planning.search.Choice;
import org.openrenovation.core.planning.search.FewestRemovals;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** Clause 2.3.1: the least change that makes a standing plan valid again. */
@Clause("2.3.1")
class PlanAdjustmentTest {
  private static final PlanAdjustment ADJUSTMENT = PlanAdjustment.under(County.POLICY);
  private static final PlanAdjustment REFILLING =
      PlanAdjustment.under(County.with("plan.refill", new Value.Flag(true)));

  @Test
  void theFewestGoAndWhoComesInIsTold() {
    PlanRequest request =
        Candidates.request(
            Vector.of(
                Candidates.of("A", 2, 90, "90"),
                Candidates.of("B", 2, 80, "50"),
                Candidates.of("C", 2, 70, "50"),
                Candidates.of("D", 2, 60, "10")),
            110,
            -1);
    Decision<AnnualPlan> decision =
        REFILLING.decide(StandingPlan.of(request, Vector.of("A", "B", "C")));
    assertThat(decision.value().removed()).containsExactly("A");
    assertThat(decision.value().added()).containsExactly("D");
    assertThat(decision.findings().map(finding -> finding.message(Locale.CHINESE)))
        .containsExactly("A：需要 90.00 元，可用 10.00 元，未列入计划；超出 80.00 元");
    assertThat(decision.trace().render(Locale.CHINESE))
        .contains("D：递补列入 2024 年计划", "调出 1 个，递补 1 个");
    assertThat(ADJUSTMENT.outcome(StandingPlan.of(request, Vector.of("A", "B", "C"))).added())
        .isEmpty();
  }

  /** Seen to fail when a place freed by a smaller number of places was filled again. */
  @Property
  void adjustingTwiceChangesNothingMore(@ForAll long seed) {
    Random random = new Random(seed);
    Vector<PlanCandidate> candidates = Candidates.random(random);
    PlanRequest request = Candidates.request(candidates, random.nextInt(30), random.nextInt(8) - 1);
    PlanAdjustment adjustment = random.nextBoolean() ? ADJUSTMENT : REFILLING;
    AnnualPlan once =
        adjustment.outcome(
            StandingPlan.of(
                request,
                candidates.map(PlanCandidate::id).filter(id -> random.nextInt(3) > 0).shuffle()));
    AnnualPlan twice = adjustment.outcome(StandingPlan.of(request, once.chosen()));
    assertThat(twice.chosen()).isEqualTo(once.chosen());
    assertThat(twice.removed()).isEmpty();
    assertThat(once.cost()).isLessThanOrEqualTo(request.budget());
    assertThat((long) once.chosen().size())
        .isLessThanOrEqualTo(request.maxCount().orElse(Long.MAX_VALUE));
    assertThat(once.added().size()).isLessThanOrEqualTo(once.removed().size());
  }

  /** Seen to fail when the last ranks went one by one until the money sufficed. */
  @Property
  void nobodyKeepsMoreOrEarlierRanks(@ForAll @IntRange(max = 9) int size, @ForAll long seed) {
    Random random = new Random(seed);
    long[] needs = random.longs(size, 0, 8).toArray();
    long budget = random.nextInt(4 * size + 1);
    int places = random.nextInt(size + 2);
    boolean[] best = new boolean[size];
    for (int set = 0; set < 1 << size; set++) {
      boolean[] kept = new boolean[size];
      long cost = 0;
      for (int i = 0; i < size; i++) {
        kept[i] = (set >> i & 1) == 1;
        cost += kept[i] ? needs[i] : 0;
      }
      int more = Choice.count(kept) - Choice.count(best);
      boolean fits = cost <= budget && Choice.count(kept) <= places;
      if (fits && (more > 0 || (more == 0 && BestValue.isEarlier(kept, best)))) {
        best = kept;
      }
    }
    assertThat(FewestRemovals.kept(needs, budget, places)).isEqualTo(best);
  }
}
