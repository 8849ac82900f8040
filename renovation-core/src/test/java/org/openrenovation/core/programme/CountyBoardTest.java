package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.oversight.DutyRoster;
import org.openrenovation.core.oversight.MonthlyReturn;
import org.openrenovation.core.oversight.OpenWork;
import org.openrenovation.core.oversight.ReturnRow;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.project.Evidence;
import org.openrenovation.core.project.ManagedCommunity;
import org.openrenovation.core.testing.Clause;

/** Where the communities of a county stand: by their evidence, and by what is recorded of them. */
@Clause({"2.3.3", "5.3"})
class CountyBoardTest {
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 10);
  private static final LocalDate AS_OF = LocalDate.of(2024, 4, 20);
  private static final SmallCounty.One FIRST = new SmallCounty.One("2024-A", 90, 100, 10);
  private static final SmallCounty.One SECOND = new SmallCounty.One("2024-B", 60, 50, 10);
  private static final SmallCounty.One LATER = new SmallCounty.One("2025-C", 60, 50, 10);
  private static final Programme COUNTY = SmallCounty.of(100, FIRST, SECOND, LATER);

  private static CommunityProgress.Builder progress(String id) {
    return CommunityProgress.builder().id(id).planYear(Integer.parseInt(id.substring(0, 4)));
  }

  private static Programme with(CommunityProgress... records) {
    return COUNTY.with(ProgressBook.builder().addProgress(records).build());
  }

  private static CountyBoard board(Programme programme) {
    return CountyBoard.of(programme, AS_OF).get();
  }

  @Test
  void theReturnTellsWhatStoodAtTheEndOfLastMonthAndWhatCameSince() {
    MonthlyReturn monthly =
        board(
                with(
                    progress("2024-A").startedOn(MARCH).completedOn(AS_OF).build(),
                    progress("2024-B").startedOn(LocalDate.of(2024, 4, 1)).build(),
                    progress("2025-C").startedOn(AS_OF.plusDays(1)).build()))
            .monthlyReturn();
    assertThat(monthly.rows().map(ReturnRow::id)).containsExactly("2024", "2025");
    ReturnRow row = monthly.rows().head();
    assertThat(row.planCommunities()).isEqualTo(2);
    assertThat(row.planHouseholds()).isEqualTo(20);
    assertThat(row.startedCommunities()).isEqualTo(2);
    assertThat(row.startedHouseholds()).isEqualTo(20);
    assertThat(row.completedCommunities()).isEqualTo(1);
    assertThat(row.previous().orElseThrow().startedCommunities()).contains(1L);
    assertThat(row.previous().orElseThrow().startedHouseholds()).contains(10L);
    assertThat(row.previous().orElseThrow().completedCommunities()).contains(0L);
    assertThat(row.current().orElseThrow().startedCommunities()).contains(1L);
    assertThat(row.current().orElseThrow().startedHouseholds()).contains(10L);
    assertThat(row.current().orElseThrow().completedCommunities()).contains(1L);
    assertThat(monthly.rows().last().startedCommunities()).isZero();
  }

  @Test
  void theMonthsOfTheYearCountWhatHasComeByTheDay() {
    Seq<CountyBoard.MonthOfWorks> months =
        board(
                with(
                    progress("2024-A").startedOn(MARCH).completedOn(AS_OF).build(),
                    progress("2024-B").startedOn(AS_OF.plusDays(1)).build(),
                    progress("2025-C").startedOn(MARCH.minusYears(1)).build()))
            .monthsOfYear();
    assertThat(months)
        .containsExactly(
            new CountyBoard.MonthOfWorks(YearMonth.of(2024, 1), 0, 0),
            new CountyBoard.MonthOfWorks(YearMonth.of(2024, 2), 0, 0),
            new CountyBoard.MonthOfWorks(YearMonth.of(2024, 3), 1, 0),
            new CountyBoard.MonthOfWorks(YearMonth.of(2024, 4), 0, 1));
  }

  @Test
  void whatIsRecordedComesBeforeTheEvidenceAndAForecastAloneLeavesItToTheEvidence() {
    CommunityProgress.Builder forecast = progress("2024-B").forecast(AS_OF.plusDays(30));
    Seq<CommunityProgress> all =
        board(with(progress("2024-A").startedOn(MARCH).build(), forecast.build())).progress();
    assertThat(all.head().startedOn()).contains(MARCH);
    assertThat(all.head().completedOn()).isEmpty();
    assertThat(all.head().households()).contains(10L);
    assertThat(all.get(1).forecast()).contains(AS_OF.plusDays(30));
    assertThat(all.get(1).startedOn()).isEmpty();
    assertThat(all.get(2).forecast()).isEmpty();
  }

  @Test
  void aCommunityIsManagedAsItsFileSaysSinceItIsComplete() {
    ManagedCommunity.Manager manager =
        new ManagedCommunity.Manager(ManagedCommunity.Mode.PROFESSIONAL, AS_OF);
    CaseFile file =
        CaseFile.builder()
            .community("2024-A")
            .management(
                ManagementFile.builder()
                    .manager(manager)
                    .votePassed(true)
                    .services(Vector.of("CLEANING"))
                    .build())
            .build();
    CountyBoard board =
        board(
            with(progress("2024-A").completedOn(MARCH).build())
                .with(CaseBook.builder().addFiles(file).build()));
    ManagedCommunity managed = board.managed(board.standings().head());
    assertThat(managed)
        .isEqualTo(
            ManagedCommunity.builder()
                .id("2024-A")
                .completedOn(MARCH)
                .manager(manager)
                .votePassed(true)
                .services(Vector.of("CLEANING"))
                .build());
    assertThat(board.managed(board.standings().last()))
        .isEqualTo(ManagedCommunity.builder().id("2025-C").build());
  }

  @Test
  void theRosterHasEveryUnitAndAllOpenWork() {
    CountyBoard board = board(COUNTY);
    DutyRoster roster = board.roster();
    assertThat(roster.asOf()).isEqualTo(AS_OF).isEqualTo(board.asOf());
    assertThat(roster.units()).contains("HOUSING", "FINANCE");
    assertThat(roster.open().map(OpenWork::community)).contains("2024-A", "2024-B", "2025-C");
    assertThat(roster.open()).isEqualTo(board.openWork());
    assertThat(roster.duties()).isNotEmpty();
  }

  @Test
  void gatesCountInTheAssessmentWhereThereAreFilesToJudgeThemBy() {
    assertThat(board(COUNTY).assessment().value().units()).isNotEmpty();
    assertThat(board(COUNTY).gatesDue()).hasSize(18);
    assertThat(board(COUNTY.with(CaseBook.empty())).assessment().value().units()).isEmpty();
  }

  @Test
  void everyProblemOfEveryCommunityIsToldTogether() {
    CaseFile wrong =
        CaseFile.builder()
            .community("2024-A")
            .evidence(LinkedHashMap.of("SAUNA", Vector.of(Evidence.NONE.with("date", MARCH))))
            .build();
    Programme beyond =
        SmallCounty.of(100, FIRST, new SmallCounty.One("2026-Z", 60, 50, 10))
            .with(CaseBook.builder().addFiles(wrong).build());
    assertThat(
            CountyBoard.of(beyond, AS_OF)
                .getError()
                .map(problem -> problem.path() + " " + problem.code()))
        .containsExactlyInAnyOrder(
            "files.2024-A.evidence.SAUNA field.unknown", "planYear policy.none-in-force");
  }

  @Test
  void theGatesThatMeanStartAndCompletionAreGatesOfThePlan() {
    Policy policy = Policy.of(SmallCounty.POLICY, 2024);
    CountyBoard.check(policy);
    Policy other = policy.with(Overlay.of(CountyBoard.COMPLETION.id(), new Value.Word("FINISHED")));
    assertThatThrownBy(() -> CountyBoard.check(other))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(Problem::path))
                    .containsExactly("parameters.return.completion-gate"));
  }

  @Test
  void theFiveYearsPlaceThoseWhoseNeedIsKnown() {
    CaseBook files = COUNTY.files();
    CaseFile without =
        CaseFile.builder().community("2024-B").review(files.of("2024-B").review()).build();
    Programme open =
        COUNTY.with(
            CaseBook.builder()
                .files(Vector.of(files.of("2024-A"), without, files.of("2025-C")))
                .budgets(files.budgets())
                .build());
    FiveYears years = FiveYears.of(open).get();
    assertThat(years.open()).containsExactly("2024-B");
    assertThat(years.needs().keySet()).containsExactlyInAnyOrder("2024-A", "2025-C");
    assertThat(years.plan().value().placed()).isEqualTo(2);
    assertThat(Optional.of(years.needs().get("2024-A").get().toString())).contains("100.00");
  }

  @Test
  void theMoneyOfEveryCommunityIsSplitWhereItsNeedIsKnown() {
    Seq<CommunityMoney> all = CommunityMoney.all(COUNTY).get();
    assertThat(all.map(money -> money.community().id()))
        .containsExactly("2024-A", "2024-B", "2025-C");
    assertThat(all.head().funding()).isPresent();
    assertThat(all.head().settlement()).isEmpty();
    assertThat(all.head().bills()).isEmpty();
    assertThat(all.head().billed("1")).isEqualTo(org.openrenovation.core.base.Money.ZERO);
    Programme beyond = SmallCounty.of(100, new SmallCounty.One("2026-Z", 60, 50, 10));
    assertThat(CommunityMoney.all(beyond).getError().map(Problem::code))
        .containsExactly("policy.none-in-force");
  }
}
