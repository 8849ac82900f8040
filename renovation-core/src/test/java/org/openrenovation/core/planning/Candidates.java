package org.openrenovation.core.planning;

import io.vavr.collection.Vector;
import java.util.Random;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.scope.Inclusion;

/** Candidates of a year's plan for the tests. */
final class Candidates {
  private Candidates() {}

  /** One that nothing bars. */
  static PlanCandidate of(String id, int tier, long points, String need) {
    return PlanCandidate.builder()
        .id(id)
        .urgency(tier)
        .score(Fraction.of(points, 1))
        .need(Money.parse(need))
        .inclusion(Inclusion.Outcome.INCLUDED)
        .consent(true)
        .build();
  }

  /** Up to nine in rank order, few different figures, some of them barred. */
  static Vector<PlanCandidate> random(Random random) {
    return Vector.fill(random.nextInt(10), () -> 1 + random.nextInt(2))
        .sorted()
        .zipWithIndex()
        .map(
            tier -> {
              PlanCandidate.Builder candidate =
                  PlanCandidate.builder()
                      .id("c" + tier._2)
                      .urgency(tier._1)
                      .score(
                          Fraction.of(random.nextInt(6) * 100, 1 + random.nextInt(7))
                              .over(Fraction.of(5, 1)))
                      .inclusion(
                          random.nextInt(8) == 0
                              ? Inclusion.Outcome.EXCLUDED
                              : Inclusion.Outcome.INCLUDED);
              if (random.nextInt(8) > 0) {
                candidate.need(Money.ofYuan(random.nextInt(8)));
              }
              if (random.nextInt(10) > 0) {
                candidate.consent(random.nextInt(8) > 0);
              }
              return candidate.build();
            });
  }

  /** A request of these within this budget, limited to so many places where not below 0. */
  static PlanRequest request(Vector<PlanCandidate> candidates, long yuan, int places) {
    PlanRequest.Builder request =
        PlanRequest.builder().year(2024).candidates(candidates).budget(Money.ofYuan(yuan));
    return (places < 0 ? request : request.maxCount((long) places)).build();
  }
}
