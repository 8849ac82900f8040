package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.planning.PlanChange;

/** Clause 2.3.1: the plans of two cases of a county. */
class CountyComparisonTest {
  private static final SmallCounty.One FIRST = new SmallCounty.One("2024-A", 90, 100, 10);
  private static final SmallCounty.One SECOND = new SmallCounty.One("2024-B", 60, 50, 10);
  private static final SmallCounty.One THIRD = new SmallCounty.One("2024-C", 55, 50, 10);
  private static final SmallCounty.One LATER = new SmallCounty.One("2025-D", 50, 60, 10);

  private static final Programme CASE = SmallCounty.of(100, FIRST, SECOND, THIRD, LATER);

  @Test
  void aCaseBesideItselfGivesNothing() {
    assertThat(CountyComparison.between(CASE, CASE).get().isEmpty()).isTrue();
  }

  @Test
  void theStrictRankIsHeldAgainstTheBestValue() {
    CountyComparison comparison = CountyComparison.ofStrategies(CASE).get();
    CountyComparison.Compared year = comparison.years().head();
    assertThat(year.year()).isEqualTo(2024);
    assertThat(year.comparison().of(PlanChange.Kind.LEAVES).map(PlanChange::community))
        .containsExactly("2024-A");
    assertThat(year.comparison().of(PlanChange.Kind.ENTERS)).hasSize(2);
    assertThat(year.before().findings().map(one -> one.message(Locale.ENGLISH)).mkString())
        .contains("25.00");
    assertThat(comparison.years().last().comparison().changes()).isEmpty();
    assertThat(comparison.together().changes()).isEmpty();
  }

  @Test
  void moreMoneyLetsCommunitiesComeEarlier() {
    Programme richer = SmallCounty.of(150, FIRST, SECOND, THIRD, LATER);
    CountyComparison comparison = CountyComparison.between(CASE, richer).get();
    assertThat(comparison.years().head().comparison().changes().map(PlanChange::community))
        .containsExactly("2024-B");
    assertThat(comparison.together().isEmpty()).isFalse();
  }

  @Test
  void whereNoPolicyIsInForceItIsSaidSo() {
    Programme beyond = SmallCounty.of(100, new SmallCounty.One("2026-A", 90, 100, 10));
    assertThat(CountyComparison.between(CASE, beyond).getError().map(one -> one.code()))
        .contains("policy.none-in-force");
  }
}
