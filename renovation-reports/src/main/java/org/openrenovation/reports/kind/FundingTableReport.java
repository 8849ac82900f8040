package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.ItemFunding;
import org.openrenovation.core.funding.PublicFunding;
import org.openrenovation.core.programme.CountyPlan;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * Who pays what (资金筹措情况, clauses 2.2, 3.2 and 3.3): communities by sources, exact to the fen, and
 * what stays open because the policy leaves a share unset.
 */
public final class FundingTableReport extends BuiltInReport {
  private static final String COST = "cost";

  /** The kind. */
  public FundingTableReport() {
    super("funding-table");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return CountyPlans.all(request.programme())
        .map(
            plans -> {
              Table communities = communities(plans, request.programme(), words);
              return Frame.onFile(
                      this,
                      request,
                      Cited.parameters(plans.flatMap(plan -> plan.funding().values())))
                  .addSections(
                      Section.of(
                          "communities", words.say("funding-table.communities"), communities),
                      Section.of(
                          "by-source",
                          words.say("funding-table.sources"),
                          sources(communities, words)),
                      Section.of(
                          "items",
                          words.say("funding-table.items"),
                          items(plans, request.programme(), words)))
                  .addNotes(words.say("funding-table.note"))
                  .build();
            });
  }

  /** The last line of the table above, stood upright: what comes from where. */
  private static Table sources(Table communities, KindWords words) {
    Row total = communities.rows().last();
    Seq<Column> columns =
        Vector.of(
            words.column("source", Column.Kind.TEXT), money("amount", words.say("column.amount")));
    Seq<Row> rows =
        communities
            .columns()
            .zip(total.cells())
            .filter(one -> one._1.kind() == Column.Kind.MONEY && !one._1.key().equals(COST))
            .map(one -> Row.of(Cell.of(one._1.heading()), one._2));
    return Table.builder()
        .id("sources-of-money")
        .caption(words.say("funding-table.sources"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .addCharts(Chart.comparison("source", "amount"))
        .build();
  }

  private static Table communities(Seq<CountyPlan> plans, Programme programme, KindWords words) {
    Seq<String> contributors =
        plans.headOption().toVector().flatMap(plan -> split(plan).contributors());
    Seq<String> levels = plans.headOption().toVector().flatMap(plan -> split(plan).levels());
    Seq<Column> columns =
        Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                money(COST, words.say("column.cost")),
                money("owners", words.say("column.owners")))
            .appendAll(contributors.map(who -> source(who, plans, words)))
            .appendAll(levels.map(who -> source(who, plans, words)))
            .appendAll(
                Vector.of(
                    money("county", words.say("column.county")),
                    money("otherLocal", words.say("column.otherLocal")),
                    words.column("outcome", Column.Kind.STATE),
                    words.column("reasons", Column.Kind.TEXT)));
    Seq<Row> rows =
        plans.flatMap(
            plan -> plan.funding().toVector().map(one -> row(one._1, one._2, programme, words)));
    return Table.builder()
        .id("communities")
        .caption(words.say("funding-table.communities"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .build();
  }

  private static FundingSplit split(CountyPlan plan) {
    return FundingSplit.under(plan.policy());
  }

  private static Column source(String who, Seq<CountyPlan> plans, KindWords words) {
    return money(who, words.named(plans.head().policy(), who));
  }

  private static Column money(String key, String heading) {
    return Column.builder()
        .key(key)
        .heading(heading)
        .kind(Column.Kind.MONEY)
        .inTenThousandYuan(true)
        .build();
  }

  private static Row row(
      String id, Decision<FundingPlan> decision, Programme programme, KindWords words) {
    FundingPlan plan = decision.value();
    PublicFunding sources = plan.sources();
    boolean isKnown = plan.outcome() == Determination.DETERMINED;
    return Row.of(
            Row.Role.DATA,
            Vector.of(
                    Cell.of(id),
                    Cell.of(programme.register().find(id).orElseThrow().name()),
                    Cell.of(plan.total()),
                    cell(plan.owners()))
                .appendAll(sources.contributionsUsed().map(use -> cell(use.used())))
                .appendAll(sources.upperUsed().map(use -> cell(use.used())))
                .appendAll(
                    Vector.of(
                        cell(sources.county()),
                        cell(sources.otherLocal()),
                        Cell.state(isKnown ? Tone.GOOD : Tone.UNKNOWN, words.word(plan.outcome())),
                        Cell.of(words.findings(decision)))))
        .because(words.why(decision));
  }

  private static Cell cell(Optional<Money> amount) {
    return amount.map(Cell::of).orElse(Cell.empty());
  }

  private static Table items(Seq<CountyPlan> plans, Programme programme, KindWords words) {
    return Table.builder()
        .id("items")
        .caption(words.say("funding-table.items"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("work", Column.Kind.TEXT),
                words.column("class", Column.Kind.TEXT),
                words.column("cost", Column.Kind.MONEY),
                words.column("owners", Column.Kind.MONEY)))
        .rows(
            plans.flatMap(
                plan ->
                    plan.funding()
                        .toVector()
                        .flatMap(
                            one ->
                                one._2
                                    .value()
                                    .items()
                                    .map(item -> item(one._1, item, plan, programme, words)))))
        .build();
  }

  private static Row item(
      String id, ItemFunding item, CountyPlan plan, Programme programme, KindWords words) {
    return Row.of(
        Cell.of(id),
        Cell.of(programme.register().find(id).orElseThrow().name()),
        Cell.of(words.named(plan.policy(), item.item().code())),
        Cell.of(words.word(item.item().workClass())),
        Cell.of(item.item().amount()),
        cell(item.owners()));
  }
}
