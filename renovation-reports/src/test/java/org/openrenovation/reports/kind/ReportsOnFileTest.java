package org.openrenovation.reports.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrenovation.reports.kind.OnFile.DAY;
import static org.openrenovation.reports.kind.OnFile.cell;
import static org.openrenovation.reports.kind.OnFile.policy;
import static org.openrenovation.reports.kind.OnFile.programme;
import static org.openrenovation.reports.kind.OnFile.report;
import static org.openrenovation.reports.kind.OnFile.row;
import static org.openrenovation.reports.kind.OnFile.table;
import static org.openrenovation.reports.kind.OnFile.text;
import static org.openrenovation.reports.kind.OnFile.training;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.json.Communities;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.reports.ReportDefinitions;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/** The reports on what is on file of the communities. */
class ReportsOnFileTest {
  @Test
  void theBoardHasARowForEveryCommunityAndAColumnForEveryGate() {
    Table board = table(new GateBoardReport(), "board");
    assertThat(board.rows()).hasSize(30);
    assertThat(board.columns().map(column -> column.key())).contains("gate-survey");
    Row row = row(board, 1, "2024-01");
    assertThat(cell(board, row, "gate-survey")).isEqualTo(Cell.state(Tone.GOOD, "2024-01-12"));
    assertThat(((Cell.State) cell(board, row, "gate-planned")).label()).isEqualTo("办理中");
    assertThat(((Cell.State) cell(board, row, "gate-started")).tone()).isEqualTo(Tone.CAUTION);
  }

  @Test
  void whatIsOpenNamesWhatIsMissingAndWhoMustAct() {
    Table open = table(new GateBoardReport(), "open");
    Row row = row(open, 0, "2024-01");
    assertThat(text(open, row, "gate")).isEqualTo("纳入年度改造计划");
    assertThat(text(open, row, "missing")).contains("列入计划日期");
    assertThat(text(open, row, "unit")).isEqualTo("县住房和城乡建设管理局");
    assertThat(text(open, row, "clauses")).isNotEmpty();
  }

  @Test
  void everyOpenGateIsInOneWorkListAndTheTotalsAgree() {
    Table work = table(new WorkListsReport(), "work");
    Table units = table(new WorkListsReport(), "units");
    assertThat(cell(units, units.rows().last(), "open")).isEqualTo(Cell.of(work.rows().size()));
    assertThat(work.rows()).isNotEmpty();
  }

  @Test
  void theReturnAddsCountsAndTakesRatesFromThem() {
    Table monthly = table(new MonthlyReturnReport(), "return");
    Row total = monthly.rows().last();
    assertThat(cell(monthly, total, "planCommunities")).isEqualTo(Cell.of(30));
    assertThat(cell(monthly, total, "planHouseholds")).isEqualTo(Cell.of(863));
    assertThat(cell(monthly, total, "completedCommunities")).isEqualTo(Cell.of(2));
    assertThat(cell(monthly, total, "monthCompleted")).isEqualTo(Cell.of(0));
  }

  @Test
  void theAssessmentComparesFourMeasuresAndCountsTheUnitsGates() {
    Table measures = table(new AssessmentReport(), "planned-complete");
    Row total = measures.rows().last();
    assertThat(cell(measures, total, "households-planned")).isEqualTo(Cell.of(863));
    assertThat(cell(measures, total, "buildings-complete")).isEqualTo(Cell.of(3));
    assertThat(cell(measures, total, "area-complete")).isEqualTo(Cell.of(Area.parse("8804.27")));
    Table units = table(new AssessmentReport(), "units");
    assertThat(units.rows().map(row -> text(units, row, "unit"))).contains("县社区服务中心", "合计");
    assertThat(
            new AssessmentReport()
                .build(ReportRequest.of(programme().with(CaseBook.empty()), DAY, Locale.CHINA))
                .get()
                .sections()
                .map(section -> section.id()))
        .doesNotContain("units");
  }

  @Test
  void theAdjustmentSaysWhoMustLeaveAndWhoMayComeIn() {
    Table standing = table(new DynamicAdjustmentReport(), training(), "y2024");
    Row row = row(standing, 0, "2024-01");
    assertThat(((Cell.State) cell(standing, row, "result")).label()).isEqualTo("应当调出");
    assertThat(text(standing, row, "reasons")).contains("尚需 1 户同意");
    assertThat(((Cell.State) cell(standing, row(standing, 0, "2024-02"), "result")).tone())
        .isEqualTo(Tone.UNKNOWN);
    assertThat(table(new DynamicAdjustmentReport(), training(), "in2024").rows()).isEmpty();
  }

  @Test
  void anotherCaseIsHeldAgainstTheFirst() {
    String all =
        OnFile.FILES.replace("\"agree\": 25, \"disagree\": 4", "\"agree\": 28, \"disagree\": 1");
    Programme agreed =
        training()
            .with(Communities.readFiles(policy(), Counties.communities("ruicheng"), all).get());
    ReportRequest request =
        ReportRequest.builder()
            .programme(training())
            .against(agreed)
            .asOf(DAY)
            .locale(Locale.CHINA)
            .build();
    Table changes = table(new PlanComparisonReport().build(request).get(), "years");
    assertThat(cell(changes, changes.rows().last(), "chosenAfter")).isEqualTo(Cell.of(0));
    assertThat(new PlanComparisonReport().build(request).get().notes().mkString())
        .contains("方案二为用于对比的方案");
  }

  /** A kind that is added later is a chapter by itself, or is left out by name. */
  @Test
  void theWholeProgrammeHoldsEveryKindAndWhatIsOpen() {
    Report whole = report(new ProgrammeReport(), Locale.CHINA);
    assertThat(whole.sections().map(section -> section.id()))
        .containsSubsequence("overview", "open", "plan-table", "assessment")
        .containsAll(ReportDefinitions.builtIn().ids().removeAll(ProgrammeReport.LEFT_OUT));
    Table open = table(whole, "open");
    Row fact = open.rows().head();
    assertThat(text(open, fact, "question")).contains("缺少事实");
    assertThat(cell(open, fact, "communities")).isEqualTo(Cell.of(30));
    assertThat(text(open, fact, "concerned")).isEqualTo("全部");
    assertThat(open.rows().map(row -> text(open, row, "judgement"))).contains("资金筹措", "竞争性评审");
    Table figures = table(whole, "overview");
    assertThat(
            figures
                .rows()
                .find(row -> text(figures, row, "item").equals("所需财政资金合计"))
                .map(row -> text(figures, row, "value")))
        .contains("不详");
  }

  @Test
  void theTallyTellsWhatIsLacking() {
    Table consent = table(new TallyReport(), "consent");
    assertThat(consent.rows()).hasSize(1);
    Row row = consent.rows().head();
    assertThat(cell(consent, row, "silent")).isEqualTo(Cell.of(2));
    assertThat(cell(consent, row, "least")).isEqualTo(Cell.of(26));
    assertThat(cell(consent, row, "short")).isEqualTo(Cell.of(1));
    assertThat(((Cell.State) cell(consent, row, "outcome")).tone()).isEqualTo(Tone.BAD);
    Table satisfaction = table(new TallyReport(), "satisfaction");
    assertThat(cell(satisfaction, satisfaction.rows().head(), "least")).isEqualTo(Cell.of(24));
  }

  @Test
  void onlyCompleteCommunitiesAreLookedAtForTheirManager() {
    Table managed = table(new PropertyServiceReport(), "managed");
    assertThat(managed.rows().map(row -> cell(managed, row, "id")))
        .containsExactly(Cell.of("2021-01"), Cell.of("2021-02"));
    assertThat(text(managed, managed.rows().head(), "mode")).isEqualTo("业主自管");
    assertThat(((Cell.State) cell(managed, managed.rows().last(), "managed")).tone())
        .isEqualTo(Tone.BAD);
  }

  @Test
  void thePoolCountsEveryEntryOnce() {
    Table pool = table(new ReservePoolReport(), "neighbourhoods");
    assertThat(cell(pool, pool.rows().last(), "poolTotal")).isEqualTo(Cell.of(30));
    assertThat(pool.rows().map(row -> text(pool, row, "neighbourhood"))).contains("甲社区", "所属社区不详");
  }

  @Test
  void theScopeListKnowsEveryItemOfTheCatalogue() {
    Table items = table(new ScopeListReport(), "items");
    assertThat(items.rows().size()).isEqualTo(policy().section(Catalogue.class).items().size());
    assertThat(table(new ScopeListReport(), "communities").rows()).isEmpty();
  }

  @Test
  void theReviewGivesPointsAndThePlanItsReason() {
    Table ranking = table(new RankingSheetReport(), training(), "y2024");
    assertThat(ranking.rows().map(row -> cell(ranking, row, "points")))
        .containsExactly(Cell.of(Fraction.of(155, 2)));
    Table plan = table(new AnnualPlanReport(), training(), "y2024");
    assertThat(((Cell.State) cell(plan, plan.rows().head(), "result")).label()).isEqualTo("未列入");
    assertThat(text(plan, plan.rows().head(), "reasons")).contains("1 户");
  }

  @Test
  void aMainLaidAfterThePavingIsToBeFitted() {
    Table works = table(new CoordinationReport(), "works");
    assertThat(((Cell.State) cell(works, works.rows().head(), "outcome")).tone())
        .isEqualTo(Tone.BAD);
    assertThat(text(works, works.rows().head(), "reasons")).isNotEmpty();
  }

  @Test
  void thePermitListSaysWhatFallsAwayWhatIsNeededAndWhatCannotBeTold() {
    Table permits = table(new PermitListReport(), "permits");
    Row landUse = permits.rows().head();
    assertThat(text(permits, landUse, "permit")).isEqualTo("用地手续");
    assertThat(((Cell.State) cell(permits, landUse, "outcome")).tone()).isEqualTo(Tone.GOOD);
    assertThat(text(permits, landUse, "unit")).contains("自然资源");
    assertThat(permits.rows().map(row -> ((Cell.State) cell(permits, row, "outcome")).tone()))
        .contains(Tone.CAUTION, Tone.UNKNOWN);
  }

  @Test
  void whereTheFilesComeFromIsSaidInBothLanguages() {
    assertThat(report(new TallyReport(), Locale.CHINA).notes()).contains("虚构");
    assertThat(report(new TallyReport(), Locale.ENGLISH).notes()).contains("made up");
    assertThat(
            new TallyReport()
                .build(ReportRequest.of(programme().with(CaseBook.empty()), DAY, Locale.CHINA))
                .get()
                .notes())
        .contains("尚无小区档案，下列情况均为未知。");
  }

  @Test
  void theMonthsOfTheYearShowWhatWasBegunAndCompleteByThen() {
    Report december =
        new MonthlyReturnReport()
            .build(ReportRequest.of(programme(), LocalDate.of(2021, 12, 31), Locale.CHINA))
            .get();
    Table months = december.tables().find(table -> table.id().equals("months")).get();
    assertThat(months.rows()).hasSize(13);
    assertThat(cell(months, row(months, 0, "2021-12"), "complete")).isEqualTo(Cell.of(2));
    assertThat(cell(months, row(months, 0, "2021-11"), "complete")).isEqualTo(Cell.of(0));
    assertThat(cell(months, months.rows().last(), "complete")).isEqualTo(Cell.of(2));

    Report before =
        new MonthlyReturnReport()
            .build(ReportRequest.of(programme(), LocalDate.of(2021, 12, 30), Locale.CHINA))
            .get();
    Table soFar = before.tables().find(table -> table.id().equals("months")).get();
    assertThat(cell(soFar, soFar.rows().last(), "complete")).isEqualTo(Cell.of(0));
  }
}
