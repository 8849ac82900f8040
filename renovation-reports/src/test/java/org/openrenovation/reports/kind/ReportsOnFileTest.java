package org.openrenovation.reports.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.json.Communities;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.reports.ReportDefinitions;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportDefinition;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The reports on what is on file of the communities: one community with a file, the rest without.
 */
class ReportsOnFileTest {
  private static final String FILES =
      """
      {
        "note": {"zh": "虚构", "en": "made up"},
        "specialPlans": {
          "works": [
            {
              "id": "W1", "community": "2024-01", "kind": "WATER", "underground": true,
              "window": {"from": "2024-09-10", "to": "2024-09-30"}, "fundedOn": "2024-09-01"
            }
          ],
          "communities": {
            "2024-01": {"window": {"from": "2024-06-01", "to": "2024-10-31"}, "pavedOn": "2024-09-01"}
          }
        },
        "budgets": [{"year": 2024, "amount": "500000.00"}],
        "ledger": {
          "accounts": [{"id": "专账", "opening": "100.00"}, {"id": "基本户", "special": false}],
          "entries": [
            {"id": "凭2", "date": "2024-06-02", "account": "专账", "kind": "PAYMENT", "amount": "120.00",
             "community": "2024-01", "item": "ROADS", "payee": "甲公司", "contract": "HT1"},
            {"id": "凭1", "date": "2024-06-01", "account": "专账", "kind": "TRANSFER", "amount": "10.00",
             "toAccount": "基本户"},
            {"id": "凭3", "date": "2024-07-01", "account": "专账", "kind": "RECEIPT", "amount": "50.00"}
          ],
          "contracts": [
            {"id": "HT1", "amount": "300.00", "progress": [{"date": "2024-06-01", "ratio": "1/3"}]}
          ]
        },
        "investments": [
          {
            "id": "T1", "name": {"zh": "充电设施", "en": "chargers"}, "firstYear": 2024,
            "communities": ["2024-01"],
            "figures": {
              "flows": ["-1000.00", "400.00", "400.00", "400.00"], "rate": "8%", "term": 2,
              "dscr": [{"ebitda": "200", "tax": "37.5", "principal": "40", "interest": "30"}],
              "coverage": {"income": "17684", "cost": "13301", "principal": "6000", "interest": "3600"}
            }
          }
        ],
        "files": [
          {
            "community": "2024-01",
            "neighbourhood": "甲社区",
            "consent": {"households": 32, "answers": {"agree": 25, "disagree": 4, "noOpinion": 1}},
            "satisfaction":
              {"households": 32, "answers": {"satisfied": 20, "basicallySatisfied": 5, "dissatisfied": 5}},
            "evidence": {
              "SURVEY": [{"date": "2024-01-12", "agree": 26, "households": 32}]
            },
            "budget": {
              "items": [
                {"code": "ROADS", "class": "BASIC", "amount": "400000.00"},
                {"code": "ELEVATOR", "class": "IMPROVEMENT", "amount": "300000.00"},
                {"code": "MEALS", "class": "ENHANCEMENT", "amount": "100000.00"}
              ],
              "contributions": {"utility": "50000"},
              "upper": {"central": "200000", "provincial": "100000", "city": "50000"}
            },
            "settlement": {"settlement": "780000.00", "owners": "100000.00", "upper": {"central": "200000"}},
            "bills": {
              "households": [
                {"id": "1-101", "floor": 1, "area": "80.50", "benefits": false},
                {"id": "1-301", "floor": 3, "area": "80.50", "benefits": true},
                {"id": "1-401", "floor": 4, "area": "100", "benefits": true},
                {"id": "2-101", "floor": 1, "area": "60", "benefits": true}
              ],
              "charges": [
                {"item": "ELEVATOR", "base": "FLOOR", "payers": ["1-101", "1-301", "1-401"]},
                {"item": "MEALS", "amount": "100.00", "base": "BENEFIT"},
                {"item": "ROADS", "amount": "0.10", "base": "EQUAL"},
                {"item": "ROADS", "amount": "10.00"}
              ]
            },
            "permitFacts": {"landTenureChanges": false, "newBuild": false, "structureChanges": true},
            "review": {
              "urgency": 1,
              "criteria":
                {"willingness": "0.9", "contribution": "0.5", "participation": "0.7", "demolition": "1"}
            }
          },
          {
            "community": "2021-01",
            "management": {"manager": {"mode": "SELF_MANAGED", "from": "2022-01-01"}}
          }
        ]
      }
      """;

  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

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
    String all = FILES.replace("\"agree\": 25, \"disagree\": 4", "\"agree\": 28, \"disagree\": 1");
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
  void theSourcesAddUpToTheCostToTheFen() {
    Table funding = table(new FundingTableReport(), training(), "communities");
    Row row = funding.rows().head();
    assertThat(cell(funding, row, "owners")).isEqualTo(money("100000.00"));
    assertThat(cell(funding, row, "county")).isEqualTo(money("240000.00"));
    Seq<Money> parts =
        funding
            .columns()
            .filter(column -> column.kind() == Column.Kind.MONEY && !column.key().equals("cost"))
            .map(column -> ((Cell.Amount) cell(funding, row, column.key())).value());
    assertThat(Money.sum(parts)).isEqualTo(Money.parse("800000.00"));
  }

  @Test
  void whatHangsOnAnUnsetShareStaysEmptyAndSaysSo() {
    Table funding = table(new FundingTableReport(), "communities");
    Row row = funding.rows().head();
    assertThat(cell(funding, row, "county")).isEqualTo(Cell.empty());
    assertThat(text(funding, row, "reasons")).contains("县财政承担比例");
  }

  @Test
  void everySourceOfACommunityHasItsAmountsAndItsClause() {
    Table sources = table(new CommunitySheetReport(), training(), "sources-1");
    Row county = row(sources, 0, "县级财政");
    assertThat(cell(sources, county, "budgeted")).isEqualTo(money("240000.00"));
    assertThat(cell(sources, county, "settled")).isEqualTo(money("384000.00"));
    assertThat(text(sources, county, "clauses")).contains("三（二）");
    assertThat(cell(sources, sources.rows().last(), "budgeted")).isEqualTo(money("800000.00"));
    assertThat(cell(sources, sources.rows().last(), "settled")).isEqualTo(money("780000.00"));
    Table works = table(new CommunitySheetReport(), training(), "works-1");
    assertThat(text(works, works.rows().get(1), "workClause")).isEqualTo("二（二）2");
    assertThat(text(works, works.rows().get(1), "ownersClause")).contains("二（二）");
    Table overview = table(new CommunitySheetReport(), training(), "overview");
    assertThat(overview.rows()).hasSize(2);
    assertThat(cell(overview, overview.rows().head(), "charged")).isEqualTo(money("60110.10"));
  }

  @Test
  void theBillsOfAllHouseholdsAddUpToTheFen() {
    Table bills = table(new HouseholdBillsReport(), training(), "bills-1");
    Row total = bills.rows().last();
    assertThat(cell(bills, total, "charge-1")).isEqualTo(money("60000.00"));
    assertThat(cell(bills, total, "charge-2")).isEqualTo(money("100.00"));
    assertThat(cell(bills, total, "charge-3")).isEqualTo(money("0.10"));
    assertThat(cell(bills, total, "charge-4")).isEqualTo(money("10.00"));
    assertThat(cell(bills, total, "billed")).isEqualTo(money("60110.10"));
    Row first = bills.rows().head();
    assertThat(cell(bills, first, "charge-1")).isEqualTo(money("0.00"));
    assertThat(cell(bills, first, "charge-3")).isEqualTo(money("0.03"));
    assertThat(cell(bills, row(bills, 0, "2-101"), "charge-1")).isEqualTo(Cell.empty());
    assertThat(bills.columns().map(Column::heading)).contains("加装电梯（按楼层系数）", "道路（专有部分面积）");
    Table charges = table(new HouseholdBillsReport(), training(), "charges");
    assertThat(cell(charges, charges.rows().head(), "payers")).isEqualTo(Cell.of(2));
    assertThat(cell(charges, charges.rows().last(), "parts")).isEqualTo(money("60110.10"));
  }

  @Test
  void aChargeThatHangsOnAnUnsetShareIsOpenAndNamesIt() {
    Table charges = table(new HouseholdBillsReport(), "charges");
    Row lift = charges.rows().head();
    assertThat(((Cell.State) cell(charges, lift, "outcome")).tone()).isEqualTo(Tone.UNKNOWN);
    assertThat(cell(charges, lift, "amount")).isEqualTo(Cell.empty());
    assertThat(text(charges, lift, "reasons")).contains("完善类业主出资比例");
    assertThat(cell(charges, charges.rows().last(), "amount")).isEqualTo(money("110.10"));
  }

  @Test
  void theAuditNamesEveryEntryThatShouldNotBeSo() {
    Table findings = table(new LedgerAuditReport(), "findings");
    assertThat(
            findings
                .rows()
                .map(
                    row ->
                        text(findings, row, "voucher")
                            + ((Cell.State) cell(findings, row, "fault")).label()))
        .containsExactly("凭1挪用", "凭2透支", "凭2超进度付款");
    Table accounts = table(new LedgerAuditReport(), "accounts");
    Row special = accounts.rows().head();
    assertThat(cell(accounts, special, "closing")).isEqualTo(money("-30.00"));
    assertThat(cell(accounts, special, "useRate")).isEqualTo(Cell.of(Fraction.of(6, 5)));
    assertThat(((Cell.State) cell(accounts, special, "standing")).tone()).isEqualTo(Tone.BAD);
    assertThat(((Cell.State) cell(accounts, accounts.rows().get(1), "standing")).tone())
        .isEqualTo(Tone.GOOD);
    Table entries = table(new LedgerAuditReport(), "entries");
    assertThat(entries.rows().map(row -> text(entries, row, "voucher")))
        .containsExactly("凭2", "凭1");
    assertThat(((Cell.State) cell(entries, entries.rows().head(), "fault")).label())
        .isEqualTo("透支、超进度付款");
  }

  @Test
  void theInvestmentSheetNamesTheNumeratorAndDrawsTheFlow() {
    Table summary = table(new InvestmentSheetReport(), "summary");
    Row row = summary.rows().head();
    assertThat(cell(summary, row, "npv")).isEqualTo(money("30.84"));
    assertThat(cell(summary, row, "gap")).isEqualTo(money("286.70"));
    assertThat(((Cell.State) cell(summary, row, "balance")).tone()).isEqualTo(Tone.BAD);
    assertThat(cell(summary, row, "gross")).isEqualTo(Cell.of(Fraction.of(17_684, 9_600)));
    assertThat(cell(summary, row, "net")).isEqualTo(Cell.of(Fraction.of(4_383, 9_600)));
    assertThat(cell(summary, row, "minDscr")).isEqualTo(Cell.of(Fraction.of(65, 28)));
    Table flows = table(new InvestmentSheetReport(), "flows-1");
    assertThat(flows.charts()).hasSize(1);
    assertThat(cell(flows, flows.rows().get(1), "year")).isEqualTo(Cell.of(2025));
    assertThat(cell(flows, flows.rows().get(1), "discounted")).isEqualTo(money("-629.63"));
    assertThat(
            table(new InvestmentSheetReport(), "reasons-1").rows().map(one -> one.cells().get(2)))
        .allMatch(clause -> ((Cell.Text) clause).value().startsWith("三（五）"));
  }

  @Test
  void withoutMoneyOnFileTheReportsOfItSaySo() {
    ReportRequest request = ReportRequest.of(programme().with(CaseBook.empty()), DAY, Locale.CHINA);
    assertThat(new LedgerAuditReport().build(request).get().notes()).contains("尚无资金台账。");
    assertThat(new HouseholdBillsReport().build(request).get().notes()).contains("尚无分户出资记录。");
    assertThat(new InvestmentSheetReport().build(request).get().notes()).contains("尚无投资方案。");
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

  @Test
  void theSumsBySourceAreThoseOfTheCommunities() {
    Table communities = table(new FundingTableReport(), training(), "communities");
    Table sources = table(new FundingTableReport(), training(), "sources-of-money");
    assertThat(cell(sources, sources.rows().last(), "amount")).isEqualTo(money("800000.00"));
    Row county =
        row(
            sources,
            0,
            communities.columns().find(one -> one.key().equals("county")).get().heading());
    assertThat(cell(sources, county, "amount"))
        .isEqualTo(cell(communities, communities.rows().last(), "county"));
  }

  private static Policy policy() {
    return Policy.of(Counties.policy("ruicheng"), 2025);
  }

  private static Programme programme() {
    Programme.Builder programme =
        Programme.builder()
            .policy(Counties.policy("ruicheng"))
            .register(Counties.communities("ruicheng"))
            .progress(Counties.progress("ruicheng"));
    return programme
        .files(Communities.readFiles(policy(), Counties.communities("ruicheng"), FILES).get())
        .build();
  }

  /** The same under values for training. */
  private static Programme training() {
    return programme()
        .with(Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example")));
  }

  private static Cell money(String yuan) {
    return Cell.of(Money.parse(yuan));
  }

  private static Report report(ReportDefinition kind, Locale locale) {
    return kind.build(ReportRequest.of(programme(), DAY, locale)).get();
  }

  private static Table table(ReportDefinition kind, String id) {
    return table(kind, programme(), id);
  }

  private static Table table(ReportDefinition kind, Programme programme, String id) {
    return table(kind.build(ReportRequest.of(programme, DAY, Locale.CHINA)).get(), id);
  }

  private static Table table(Report report, String id) {
    return report
        .sections()
        .flatMap(section -> section.blocks())
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .find(table -> table.id().equals(id))
        .get();
  }

  private static Row row(Table table, int column, String id) {
    Seq<Row> rows = table.rows();
    return rows.find(row -> row.cells().get(column).equals(Cell.of(id))).get();
  }

  private static Cell cell(Table table, Row row, String column) {
    return row.cells().get(table.columns().indexWhere(one -> one.key().equals(column)));
  }

  private static String text(Table table, Row row, String column) {
    return ((Cell.Text) cell(table, row, column)).value();
  }
}
