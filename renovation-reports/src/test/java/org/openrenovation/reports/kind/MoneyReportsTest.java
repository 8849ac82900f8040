package org.openrenovation.reports.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrenovation.reports.kind.OnFile.DAY;
import static org.openrenovation.reports.kind.OnFile.cell;
import static org.openrenovation.reports.kind.OnFile.money;
import static org.openrenovation.reports.kind.OnFile.programme;
import static org.openrenovation.reports.kind.OnFile.row;
import static org.openrenovation.reports.kind.OnFile.table;
import static org.openrenovation.reports.kind.OnFile.text;
import static org.openrenovation.reports.kind.OnFile.training;

import io.vavr.collection.Seq;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/** The reports on the money that is on file of the communities. */
class MoneyReportsTest {
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
}
