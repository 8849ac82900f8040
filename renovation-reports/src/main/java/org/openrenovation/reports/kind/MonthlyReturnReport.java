package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.oversight.MonthlyReturn;
import org.openrenovation.core.oversight.ReturnCounts;
import org.openrenovation.core.oversight.ReturnRow;
import org.openrenovation.core.oversight.StartRate;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CountyBoard;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The monthly return (进度月报, clause 5.3): by plan year how many communities and households are
 * planned and begun, how many complete, and how much of it this month; the rates come from the
 * counts.
 */
public final class MonthlyReturnReport extends BuiltInReport {
  /** The kind. */
  public MonthlyReturnReport() {
    super("monthly-return");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Programme programme = request.programme();
    return CountyBoard.of(programme, request.asOf())
        .flatMap(
            board ->
                programme
                    .policyFor(programme.policy().planYears().to())
                    .map(
                        policy ->
                            Frame.onFile(this, request)
                                .addSections(
                                    Section.of(
                                        "return",
                                        words.say("monthly-return.table"),
                                        table(policy, board.monthlyReturn(), words)),
                                    Section.of(
                                        "months",
                                        words.say("monthly-return.months"),
                                        months(board, words)))
                                .addNotes(words.say("monthly-return.note"))
                                .build()));
  }

  private static Table table(Policy policy, MonthlyReturn monthly, KindWords words) {
    StartRate.Result rates = StartRate.under(policy).outcome(monthly);
    Seq<Row> rows =
        monthly
            .rows()
            .map(row -> row(Row.Role.DATA, row.id(), rates.rows().get(row.id()).get(), of(row)));
    Seq<Long> none = Vector.of(0L, 0L, 0L);
    Seq<Long> month =
        monthly
            .rows()
            .map(MonthlyReturnReport::of)
            .foldLeft(none, (sum, one) -> sum.zipWith(one, Math::addExact));
    return Table.builder()
        .id("return")
        .caption(words.say("monthly-return.table"))
        .columns(
            Vector.of(
                words.column("planYear", Column.Kind.TEXT),
                words.column("planCommunities", Column.Kind.COUNT, "community"),
                words.column("startedCommunities", Column.Kind.COUNT, "community"),
                words.column("monthCommunities", Column.Kind.COUNT, "community"),
                rate("startRate", words),
                words.column("planHouseholds", Column.Kind.COUNT, "household"),
                words.column("startedHouseholds", Column.Kind.COUNT, "household"),
                words.column("monthHouseholds", Column.Kind.COUNT, "household"),
                rate("householdRate", words),
                words.column("completedCommunities", Column.Kind.COUNT, "community"),
                words.column("monthCompleted", Column.Kind.COUNT, "community")))
        .rows(rows.append(row(Row.Role.TOTAL, words.say("total"), rates.total(), month)))
        .build();
  }

  private static Table months(CountyBoard board, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("month", Column.Kind.TEXT),
            words.column("started", Column.Kind.COUNT, "community"),
            words.column("complete", Column.Kind.COUNT, "community"));
    Seq<Row> rows =
        board
            .monthsOfYear()
            .map(
                one ->
                    Row.of(
                        Cell.of(one.month().toString()),
                        Cell.of(one.started()),
                        Cell.of(one.completed())));
    return Table.builder()
        .id("months")
        .caption(words.say("monthly-return.months"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .addCharts(Chart.comparison("month", "started", "complete"))
        .build();
  }

  private static Column rate(String key, KindWords words) {
    return Column.builder()
        .key(key)
        .heading(words.say("column." + key))
        .kind(Column.Kind.PERCENT)
        .decimals(1)
        .build();
  }

  /** Of this month: communities begun, households begun, communities complete. */
  private static Seq<Long> of(ReturnRow row) {
    return Vector.of(
        row.current().flatMap(ReturnCounts::startedCommunities).orElse(0L),
        row.current().flatMap(ReturnCounts::startedHouseholds).orElse(0L),
        row.current().flatMap(ReturnCounts::completedCommunities).orElse(0L));
  }

  private static Row row(Row.Role role, String label, StartRate.Rates rates, Seq<Long> month) {
    return Row.of(
        role,
        Vector.of(
            Cell.of(label),
            Cell.of(rates.planCommunities()),
            Cell.of(rates.startedCommunities()),
            Cell.of(month.get(0)),
            rates.byCommunities().map(Cell::of).orElse(Cell.empty()),
            Cell.of(rates.planHouseholds()),
            Cell.of(rates.startedHouseholds()),
            Cell.of(month.get(1)),
            rates.byHouseholds().map(Cell::of).orElse(Cell.empty()),
            Cell.of(rates.completedCommunities()),
            Cell.of(month.get(2))));
  }
}
