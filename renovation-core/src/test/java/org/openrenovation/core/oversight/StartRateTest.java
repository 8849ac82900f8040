package org.openrenovation.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.testing.Clause;

/** Clause 5.3: the monthly return and its start rates. */
@Clause("5.3")
class StartRateTest {
  private static final StartRate RATE =
      StartRate.under(Policy.of(Counties.policy("ruicheng"), 2023));

  private static ReturnRow.Builder row(String id, long plan, long started) {
    return ReturnRow.builder()
        .id(id)
        .planCommunities(plan)
        .startedCommunities(started)
        .planHouseholds(plan * 20)
        .startedHouseholds(started * 20)
        .completedCommunities(0);
  }

  @Test
  void threeOfTheSixOf2023AreFiftyPercentAndTheTotalComesFromTheCounts() {
    Decision<StartRate.Result> decision =
        RATE.decide(
            new MonthlyReturn(Vector.of(row("2022", 7, 7).build(), row("2023", 6, 3).build())));
    StartRate.Rates of2023 = decision.value().rows().get("2023").get();
    assertThat(of2023.percent(of2023.byCommunities())).contains("50.0%");
    assertThat(decision.value().total().byCommunities()).contains(Fraction.of(10, 13));
    assertThat(decision.findings()).isEmpty();
    assertThat(decision.trace().render(Locale.CHINA)).contains("计划 13 个小区，已开工 10 个，开工率 76.9%");
    assertThat(HashSet.ofAll(decision.trace().parameters().map(ParameterUse::id)))
        .isEqualTo(HashSet.of("return.percent-decimals"));
    assertThat(decision.trace().clauses().map(clause -> clause.id())).containsExactly("5.3");
  }

  @Test
  void cumulativeFiguresThatAreNotPreviousAndCurrentTogetherAreRefusedEach() {
    ReturnCounts three =
        ReturnCounts.builder().startedCommunities(3L).startedHouseholds(60L).build();
    assertThatThrownBy(
            () ->
                new MonthlyReturn(
                    Vector.of(
                        row("a", 7, 5).previous(three).current(three).build(),
                        row("a", 7, 5).build())))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(problem -> problem.path() + " " + problem.code()))
                    .containsExactly(
                        "rows[1].id id.duplicate",
                        "rows[0].startedCommunities value.mismatch",
                        "rows[0].startedHouseholds value.mismatch"));
  }

  @Test
  void whatStoodBeforeAndWhatCameIsWhatStandsNow() {
    ReturnCounts before =
        ReturnCounts.builder()
            .startedCommunities(2L)
            .startedHouseholds(40L)
            .completedCommunities(1L)
            .build();
    ReturnCounts now =
        ReturnCounts.builder()
            .startedCommunities(3L)
            .startedHouseholds(60L)
            .completedCommunities(0L)
            .build();
    assertThat(row("a", 7, 5).previous(before).build().mismatches()).isEmpty();
    assertThat(row("a", 7, 5).current(now).build().mismatches()).isEmpty();
    assertThat(
            row("a", 7, 5)
                .previous(before)
                .current(now)
                .build()
                .mismatches()
                .map(problem -> problem.message(Locale.ENGLISH)))
        .containsExactly("completedCommunities: 0 and 1 + 0 must agree.");
  }

  @Test
  void whereNothingIsPlannedThereIsNoRate() {
    Decision<StartRate.Result> decision =
        RATE.decide(new MonthlyReturn(Vector.of(row("2024", 0, 0).build())));
    StartRate.Rates rates = decision.value().rows().get("2024").get();
    assertThat(rates.byCommunities()).isEmpty();
    assertThat(rates.byHouseholds()).isEmpty();
    assertThat(decision.trace().root().test()).isEqualTo("startRate");
    assertThat(decision.trace().root().parts().single().message(Locale.ENGLISH))
        .isEqualTo("2024: 0 of 0 communities started (not planned), not planned of the households");
  }

  @Test
  void completedCommunitiesAreAddedUpToo() {
    ReturnRow one = row("a", 7, 5).build();
    ReturnRow done =
        ReturnRow.builder()
            .id("b")
            .planCommunities(2)
            .startedCommunities(2)
            .planHouseholds(40)
            .startedHouseholds(40)
            .completedCommunities(2)
            .build();
    StartRate.Result result = RATE.outcome(new MonthlyReturn(Vector.of(one, done)));
    assertThat(result.total().completedCommunities()).isEqualTo(2);
    assertThat(result.total().byHouseholds()).contains(Fraction.of(140, 180));
  }

  /** Seen to fail where the total added up communities for households. */
  @Property
  void splittingARowLeavesTheTotalAsItIs(@ForAll("rows") Seq<ReturnRow> rows) {
    StartRate.Rates together = RATE.outcome(new MonthlyReturn(rows)).total();
    ReturnRow all =
        ReturnRow.builder()
            .id("all")
            .completedCommunities(0)
            .planCommunities(together.planCommunities())
            .startedCommunities(together.startedCommunities())
            .planHouseholds(together.planHouseholds())
            .startedHouseholds(together.startedHouseholds())
            .build();
    StartRate.Rates one = RATE.outcome(new MonthlyReturn(Vector.of(all))).rows().get("all").get();
    assertThat(one.byCommunities()).isEqualTo(together.byCommunities());
    assertThat(one.byHouseholds()).isEqualTo(together.byHouseholds());
    assertThat(together.planCommunities())
        .isEqualTo(rows.map(ReturnRow::planCommunities).sum().longValue());
    assertThat(together.planHouseholds())
        .isEqualTo(rows.map(ReturnRow::planHouseholds).sum().longValue());
  }

  @Provide
  Arbitrary<Seq<ReturnRow>> rows() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(0, 40);
    return Combinators.combine(counts, counts)
        .as((plan, started) -> new long[] {plan, started})
        .list()
        .ofMaxSize(8)
        .map(
            all ->
                Vector.ofAll(all)
                    .zipWithIndex()
                    .map(place -> row("r" + place._2, place._1[0], place._1[1]).build()));
  }
}
