package org.openrenovation.core.planning.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.planning.County;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** Clause 2.3.2: works of other departments in a community under renovation. */
@Clause("2.3.2")
class CoordinationTest {
  private static final Coordination COORDINATION = Coordination.under(County.POLICY);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  private static SpecialWork water(int from, int to) {
    return work("WATER", true, from, to);
  }

  private static SpecialWork work(String kind, boolean underground, int from, int to) {
    return SpecialWork.builder()
        .id("供水管网")
        .community("A")
        .kind(kind)
        .underground(underground)
        .window(DateRange.of(MAY.plusDays(from), MAY.plusDays(to)))
        .fundedOn(MAY)
        .build();
  }

  private static SpecialPlans plans(SpecialWork work) {
    return SpecialPlans.builder()
        .addWorks(work)
        .putCommunities(
            "A",
            CommunityWindow.builder()
                .window(DateRange.of(MAY, MAY.plusDays(100)))
                .pavedOn(MAY.plusDays(60))
                .build())
        .build();
  }

  @Test
  void whoDigsAfterPavingReadsByHowManyDays() {
    Decision<Coordination.Outcome> decision = COORDINATION.decide(plans(water(30, 63)));
    assertThat(decision.value()).isEqualTo(Coordination.Outcome.TO_BE_COORDINATED);
    assertThat(decision.findings().map(finding -> finding.message(Locale.CHINESE)))
        .containsExactly("专项工程 供水管网 为地下工程，2024-07-03 才完工，晚于铺装开始日 2024-06-30，相差 3 天，将造成重复开挖");
  }

  @Test
  void inTheWindowBeforeThePavingAndPaidForItIsCoordinated() {
    Decision<Coordination.Outcome> decision = COORDINATION.decide(plans(water(0, 60)));
    assertThat(decision.value()).isEqualTo(Coordination.Outcome.COORDINATED);
    assertThat(decision.findings()).isEmpty();
    assertThat(decision.trace().parameters().map(use -> use.id()))
        .containsExactly("coordination.overlap");
  }

  @Test
  void anotherCountyMayAskForALongerOverlap() {
    SpecialPlans plans = plans(work("HEALTH", false, 95, 120));
    Coordination other =
        Coordination.under(County.with("coordination.overlap", new Value.Count(10)));
    assertThat(COORDINATION.outcome(plans)).isEqualTo(Coordination.Outcome.COORDINATED);
    assertThat(other.decide(plans).findings().map(Finding::code))
        .containsExactly("coord.not-synchronised");
  }

  @Test
  void aKindThatThePolicyDoesNotNameIsRefused() {
    assertThatThrownBy(() -> COORDINATION.decide(plans(work("OIL", true, 0, 1))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("works[0].kind");
  }

  /** Seen to fail when the common days were counted without the last one. */
  @Property
  void aWorkIsSynchronisedWhereSomeDayLiesInBothWindows(
      @ForAll @IntRange(min = -30, max = 130) int from,
      @ForAll @IntRange(min = 0, max = 40) int length) {
    SpecialPlans plans = plans(work("HEALTH", false, from, from + length));
    boolean common = false;
    for (int day = from; day <= from + length; day++) {
      common |= day >= 0 && day <= 100;
    }
    assertThat(
            COORDINATION
                .decide(plans)
                .findings()
                .exists(finding -> finding.code().equals("coord.not-synchronised")))
        .isEqualTo(!common);
  }
}
