package org.openrenovation.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.project.GateBoard;
import org.openrenovation.core.project.GateStanding;
import org.openrenovation.core.project.GateState;
import org.openrenovation.core.project.Timeliness;
import org.openrenovation.core.testing.Clause;

/** Clause 5.3: which gates are overdue or were late, and by whom. */
@Clause("5.3")
class GatesInChargeTest {
  private static final Assessment ASSESSMENT =
      Assessment.under(Policy.of(Counties.policy("ruicheng"), 2025));
  private static final LocalDate DUE = LocalDate.of(2024, 3, 31);

  private static GateDue.Builder gate(String community, String unit) {
    return GateDue.builder().community(community).gate("APPROVED").unit(unit).due(DUE);
  }

  private static Decision<Assessment.Result> assessed(LocalDate asOf, GateDue... gates) {
    Seq<CommunityProgress> communities =
        Vector.of(gates)
            .map(gate -> CommunityProgress.builder().id(gate.community()).planYear(2024).build());
    return ASSESSMENT.decide(
        ProgressRecord.builder()
            .asOf(asOf)
            .targets(ASSESSMENT.targets())
            .communities(communities)
            .gates(Vector.of(gates))
            .build());
  }

  private static Seq<String> overdue(LocalDate asOf, GateDue... gates) {
    return assessed(asOf, gates)
        .findings()
        .filter(finding -> finding.code().equals("assessment.gate-overdue"))
        .map(finding -> finding.message(Locale.ENGLISH));
  }

  @Test
  void aGateIsOverdueFromTheDayAfterItsDueDateUntilItIsPassed() {
    GateDue open = gate("A", "REFORM").build();
    assertThat(overdue(DUE, open)).isEmpty();
    assertThat(overdue(DUE.plusDays(10), open)).hasSize(1);
    assertThat(overdue(DUE.plusDays(10), open).head())
        .contains("due on 2024-03-31, 10 days overdue");
    GateDue passed = gate("A", "REFORM").passedOn(DUE.plusDays(10)).build();
    assertThat(overdue(DUE.plusDays(9), passed)).hasSize(1);
    assertThat(overdue(DUE.plusDays(10), passed)).isEmpty();
  }

  @Test
  void eachUnitHasItsOwnRecordOfOpenOverdueAndLate() {
    LocalDate asOf = DUE.plusDays(20);
    Assessment.Result result =
        assessed(
                asOf,
                gate("A", "REFORM").build(),
                gate("B", "REFORM").passedOn(DUE.plusDays(1)).build(),
                gate("C", "REFORM").passedOn(DUE).build(),
                gate("D", "HOUSING").passedOn(asOf.plusDays(1)).build(),
                GateDue.builder().community("E").gate("STARTED").unit("HOUSING").due(asOf).build())
            .value();
    assertThat(result.units().keySet()).containsExactly("HOUSING", "REFORM");
    assertThat(result.units().get("REFORM")).contains(new UnitRecord(1, 1, 1, 20));
    assertThat(result.units().get("HOUSING")).contains(new UnitRecord(2, 1, 0, 20));
  }

  @Test
  void theCutOffDayItselfIsInTimeAndTheNextIsNot() {
    LocalDate cutOff = LocalDate.of(2021, 11, 30);
    assertThat(year(cutOff, null).standing()).isEqualTo(Assessment.Standing.ON_COURSE);
    assertThat(year(cutOff, null).attainment().forecastMet()).isEqualTo(Truth.FALSE);
    assertThat(year(cutOff.minusDays(1), null).attainment().forecastMet()).isEqualTo(Truth.UNKNOWN);
    assertThat(year(cutOff.plusDays(1), null).standing()).isEqualTo(Assessment.Standing.BEHIND);
    assertThat(year(cutOff.minusDays(1), cutOff).attainment().forecastMet()).isEqualTo(Truth.TRUE);
    assertThat(year(cutOff.minusDays(1), cutOff.plusDays(1)).attainment().forecastMet())
        .isEqualTo(Truth.FALSE);
    assertThat(year(cutOff, cutOff).attainment().forecastMet()).isEqualTo(Truth.FALSE);
  }

  /** The year 2021 with its two communities, expected on this day. */
  private static Assessment.YearResult year(LocalDate asOf, LocalDate forecast) {
    Seq<CommunityProgress> two =
        Vector.of("A", "B")
            .map(
                id ->
                    CommunityProgress.builder()
                        .id(id)
                        .planYear(2021)
                        .forecast(java.util.Optional.ofNullable(forecast))
                        .build());
    return ASSESSMENT
        .outcome(
            ProgressRecord.builder()
                .asOf(asOf)
                .targets(Vector.of(new YearTarget(2021, 2)))
                .communities(two)
                .build())
        .years()
        .single();
  }

  @Test
  void theWholeIsCompleteWhereEveryYearIsAndOnlyYearsThatHaveBegunCountTogether() {
    Seq<YearTarget> targets = Vector.of(new YearTarget(2022, 1), new YearTarget(2021, 0));
    ProgressRecord.Builder record =
        ProgressRecord.builder().asOf(LocalDate.of(2021, 6, 1)).targets(targets);
    Decision<Assessment.Result> open = ASSESSMENT.decide(record.build());
    assertThat(open.trace().root().test()).isEqualTo("assessment");
    assertThat(open.value().outcome()).isEqualTo(Assessment.Standing.ON_COURSE);
    assertThat(open.value().years().map(Assessment.YearResult::year)).containsExactly(2021, 2022);
    assertThat(open.value().cumulative().target()).isZero();
    assertThat(open.value().cumulative().rate()).isEmpty();
    assertThat(open.value().programme().target()).isEqualTo(1);
    assertThat(open.value().programme().forecastMet()).isEqualTo(Truth.FALSE);
    Assessment.Result done =
        ASSESSMENT.outcome(
            record
                .communities(
                    Vector.of(
                        CommunityProgress.builder()
                            .id("A")
                            .planYear(2022)
                            .completedOn(LocalDate.of(2021, 6, 1))
                            .build()))
                .build());
    assertThat(done.outcome()).isEqualTo(Assessment.Standing.COMPLETE);
    assertThat(done.programme().started()).isEqualTo(1);
  }

  @Test
  void openAndFailedGatesAreWorkAndThoseThatWaitAreNot() {
    GateBoard board =
        new GateBoard(
            DUE,
            LinkedHashMap.ofEntries(
                Vector.of(GateState.values())
                    .map(
                        state ->
                            io.vavr.Tuple.of(
                                state.name(),
                                GateStanding.builder()
                                    .gate(state.name())
                                    .name(Text.same(state.name()))
                                    .state(state)
                                    .standing(Timeliness.NONE)
                                    .build()))));
    assertThat(OpenWork.of("A", board).map(OpenWork::ref))
        .containsExactlyInAnyOrder("OPEN", "FAILED");
  }

  @Test
  void whatIsStartedOrCompleteIsSoFromItsDayOn() {
    CommunityProgress one =
        CommunityProgress.builder()
            .id("A")
            .planYear(2024)
            .startedOn(DUE)
            .completedOn(DUE.plusDays(9))
            .build();
    assertThat(one.isStartedOn(DUE.minusDays(1))).isFalse();
    assertThat(one.isStartedOn(DUE)).isTrue();
    assertThat(one.isCompleteOn(DUE.plusDays(8))).isFalse();
    assertThat(one.isCompleteOn(DUE.plusDays(9))).isTrue();
    CommunityProgress complete =
        CommunityProgress.builder().id("B").planYear(2024).completedOn(DUE).build();
    assertThat(complete.isStartedOn(DUE)).isTrue();
  }
}
