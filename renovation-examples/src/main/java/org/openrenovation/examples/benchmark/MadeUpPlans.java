package org.openrenovation.examples.benchmark;

import io.vavr.collection.Vector;
import java.util.Random;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.planning.MultiYearCandidate;
import org.openrenovation.core.planning.MultiYearRequest;
import org.openrenovation.core.planning.PlanCandidate;
import org.openrenovation.core.planning.PlanRequest;
import org.openrenovation.core.planning.PlanYear;
import org.openrenovation.core.scope.Inclusion;

/** Candidates and years made up out of a seed, for measuring how plans are made. */
final class MadeUpPlans {
  private static final int FIRST_YEAR = 2021;

  private final Random random;

  MadeUpPlans(long seed) {
    this.random = new Random(seed);
  }

  /** How the points and the needs of a year's candidates hang together. */
  enum Likeness {
    /** They do not: most candidates are clearly worth their money or not. */
    SPREAD,
    /** Who needs more has more points, but for a little: next to all are worth the same. */
    CORRELATED,
    /** Few different figures: many plans are equally good. */
    FEW
  }

  /** A year with 30 to 50 % of the money needed, every other time with a third of the places. */
  PlanRequest year(int size, Likeness likeness) {
    Vector<PlanCandidate> candidates =
        Vector.fill(size, () -> 1 + random.nextInt(3))
            .sorted()
            .zipWithIndex()
            .map(tier -> candidate("c" + tier._2, tier._1, likeness));
    Money all = Money.sum(candidates.map(one -> one.need().orElseThrow()));
    PlanRequest.Builder request =
        PlanRequest.builder()
            .year(FIRST_YEAR)
            .candidates(candidates)
            .budget(all.times(Fraction.of(30 + random.nextInt(21), 100)));
    return (random.nextBoolean() ? request.maxCount(size / 3L) : request).build();
  }

  private PlanCandidate candidate(String id, int tier, Likeness likeness) {
    int criteria = 160 + random.nextInt(241);
    Money need =
        switch (likeness) {
          case SPREAD -> Money.ofFen(10_000_000L + random.nextInt(490_000_000));
          case CORRELATED -> Money.ofFen(criteria * 1_000_000L + random.nextInt(1_000_000));
          case FEW -> Money.ofYuan(100_000L * (1 + random.nextInt(20)));
        };
    return PlanCandidate.builder()
        .id(id)
        .urgency(tier)
        .score(Fraction.of(likeness == Likeness.FEW ? criteria / 40 * 40 : criteria, 4))
        .need(need)
        .inclusion(Inclusion.Outcome.INCLUDED)
        .consent(true)
        .build();
  }

  /**
   * Several years.
   *
   * @param isTight whether money and places just hold all, to the fen; else the money is two thirds
   */
  MultiYearRequest years(int size, int years, boolean isTight) {
    long[] money = new long[years];
    long[] places = new long[years];
    Vector<MultiYearCandidate> candidates = Vector.empty();
    for (int i = 0; i < size; i++) {
      long need = 10_000_000L + random.nextInt(490_000_000);
      candidates = candidates.append(MultiYearCandidate.of("c" + i, Money.ofFen(need)));
      int year = random.nextInt(years);
      money[year] += need;
      places[year]++;
    }
    return MultiYearRequest.of(
        Vector.range(0, years)
            .map(
                year ->
                    PlanYear.of(FIRST_YEAR + year, places[year])
                        .with(Money.ofFen(isTight ? money[year] : money[year] * 2 / 3))),
        candidates);
  }
}
