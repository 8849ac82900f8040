package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.oversight.OpenWork;
import org.openrenovation.core.oversight.WorkLists;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CountyBoard;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The work list of every unit (责任单位任务清单; annexes 1 and 2, clause 2.7): what is open where, due
 * when, overdue by how much.
 */
public final class WorkListsReport extends BuiltInReport {
  /** The kind. */
  public WorkListsReport() {
    super("work-lists");
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
                    .map(policy -> report(board, policy, request, words)));
  }

  private Report report(CountyBoard board, Policy policy, ReportRequest request, KindWords words) {
    Decision<WorkLists.Result> lists = WorkLists.under(policy).decide(board.roster());
    return Frame.onFile(this, request, Cited.parameters(Vector.of(lists)))
        .addSections(
            Section.of("units", words.say("work-lists.units"), units(lists.value(), policy, words)),
            Section.of(
                "work",
                words.say("work-lists.work"),
                work(lists.value(), policy, request.programme(), words)))
        .addNotes(words.say("work-lists.note"))
        .build();
  }

  private static Table units(WorkLists.Result lists, Policy policy, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("unit", Column.Kind.TEXT),
            words.column("open", Column.Kind.COUNT, "task"),
            words.column("overdue", Column.Kind.COUNT, "task"));
    Seq<Row> rows =
        lists
            .work()
            .toVector()
            .map(
                unit ->
                    Row.of(
                        Cell.of(words.named(policy, unit._1)),
                        Cell.of(unit._2.size()),
                        Cell.of(unit._2.count(work -> work.overdueDays(lists.asOf()) > 0))));
    return Table.builder()
        .id("units")
        .caption(words.say("work-lists.units"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .build();
  }

  private static Table work(
      WorkLists.Result lists, Policy policy, Programme programme, KindWords words) {
    return Table.builder()
        .id("work")
        .caption(words.say("work-lists.work"))
        .columns(
            Vector.of(
                words.column("unit", Column.Kind.TEXT),
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("task", Column.Kind.TEXT),
                words.column("due", Column.Kind.DATE),
                words.column("overdueDays", Column.Kind.COUNT, "day"),
                words.column("standing", Column.Kind.STATE)))
        .rows(
            lists
                .work()
                .toVector()
                .flatMap(
                    unit ->
                        unit._2.map(
                            work ->
                                row(
                                    words.named(policy, unit._1),
                                    work,
                                    lists.asOf(),
                                    policy,
                                    programme,
                                    words))))
        .build();
  }

  private static Row row(
      String unit,
      OpenWork work,
      LocalDate asOf,
      Policy policy,
      Programme programme,
      KindWords words) {
    long days = work.overdueDays(asOf);
    return Row.of(
        Cell.of(unit),
        Cell.of(work.community()),
        Cell.of(programme.register().find(work.community()).orElseThrow().name()),
        Cell.of(words.named(policy, work.ref())),
        work.due().map(Cell::of).orElse(Cell.empty()),
        days > 0 ? Cell.of(days) : Cell.empty(),
        days > 0
            ? Cell.state(Tone.BAD, words.say("work-lists.overdue"))
            : Cell.state(Tone.NEUTRAL, words.say("work-lists.open")));
  }
}
