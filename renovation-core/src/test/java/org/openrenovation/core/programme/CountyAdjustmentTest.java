package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Finding;

/** Clause 2.3.1, 动态调整: the plan of a year against what is on file now. */
class CountyAdjustmentTest {
  private static final SmallCounty.One GOOD = new SmallCounty.One("2024-A", 90, 40, 10);
  private static final SmallCounty.One REFUSED = new SmallCounty.One("2024-B", 80, 60, 5);
  private static final SmallCounty.One NEXT = new SmallCounty.One("2025-C", 70, 70, 10);
  private static final SmallCounty.One AFTER = new SmallCounty.One("2025-D", 60, 50, 10);

  private static CountyAdjustment adjusted(Programme programme) {
    return CountyAdjustment.of(programme, 2024).get().orElseThrow();
  }

  @Test
  void whoMayNotBePlannedLeavesAndWhoFitsMayTakeThePlace() {
    CountyAdjustment adjustment = adjusted(SmallCounty.of(100, GOOD, REFUSED, NEXT, AFTER));
    assertThat(adjustment.isValid()).isFalse();
    assertThat(adjustment.adjusted().value().removed()).containsExactly("2024-B");
    assertThat(adjustment.adjusted().value().added()).isEmpty();
    assertThat(adjustment.filled().value().added()).containsExactly("2025-D");
    assertThat(adjustment.filled().value().cost()).isEqualTo(Money.ofYuan(90));
    assertThat(adjustment.adjusted().findings().map(Finding::code)).contains("plan.consent");
    assertThat(
            adjustment
                .adjusted()
                .findings()
                .map(finding -> finding.message(Locale.ENGLISH))
                .mkString())
        .contains("3 more");
  }

  @Test
  void aPlanThatHoldsStandsAsItIs() {
    CountyAdjustment adjustment = adjusted(SmallCounty.of(100, GOOD, NEXT));
    assertThat(adjustment.isValid()).isTrue();
    assertThat(adjustment.filled().value().chosen()).containsExactly("2024-A");
  }

  @Test
  void lessMoneySendsOutTheLaterRank() {
    SmallCounty.One second = new SmallCounty.One("2024-B", 80, 60, 10);
    CountyAdjustment adjustment = adjusted(SmallCounty.of(80, GOOD, second, AFTER));
    assertThat(adjustment.adjusted().value().removed()).containsExactly("2024-B");
    assertThat(adjustment.filled().value().added()).isEmpty();
  }

  @Test
  void whoHasNoReviewIsToldApart() {
    Programme programme = SmallCounty.of(100, GOOD, REFUSED);
    Programme without =
        programme.with(
            CaseBook.builder()
                .files(Vector.of(GOOD.file()))
                .budgets(programme.files().budgets())
                .build());
    assertThat(adjusted(without).open()).containsExactly("2024-B");
    assertThat(adjusted(without).isValid()).isTrue();
  }

  @Test
  void withoutTheYearsMoneyThereIsNone() {
    Programme programme = SmallCounty.of(100, GOOD);
    assertThat(CountyAdjustment.of(programme, 2025).get()).isEmpty();
    assertThat(CountyAdjustment.of(programme, 2026).isInvalid()).isTrue();
  }
}
