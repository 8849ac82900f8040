package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.oversight.Lint;
import org.openrenovation.core.oversight.PlanRows;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The plan table (计划表, annex 3): the communities by year with subtotals, the totals by year, and
 * what looks wrong in the figures.
 *
 * <p>Ruicheng's adds up to 30 communities, 40 buildings, 863 households and 91 991.89 m².
 */
public final class PlanTableReport extends BuiltInReport {
  /** The kind. */
  public PlanTableReport() {
    super("plan-table");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Programme programme = request.programme();
    Policy policy = Policy.of(programme.policy(), programme.policy().planYears().to());
    Decision<?> lint = Lint.under(policy).decide(PlanRows.of(programme.register()));
    return Validation.valid(
        Frame.of(this, request, lint.trace().parameters())
            .addSections(
                Section.of("totals", words.say("plan.totals"), totals(programme.register(), words)),
                Section.of(
                    "communities",
                    words.say("plan.communities"),
                    communities(programme.register(), words)),
                Section.of(
                    "warnings", words.say("plan.warnings"), warnings(lint.findings(), words)))
            .addNotes(words.say("plan.note"))
            .build());
  }

  private static Table totals(Register register, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("year", Column.Kind.ORDINAL),
            words.column("communities", Column.Kind.COUNT, "community"),
            words.column("buildings", Column.Kind.COUNT, "building"),
            words.column("households", Column.Kind.COUNT, "household"),
            words.column("area", Column.Kind.AREA));
    Seq<Row> years =
        register
            .years()
            .map(
                year -> {
                  Register planned = register.of(year);
                  return Row.of(
                      Cell.of(year),
                      Cell.of(planned.size()),
                      Cell.of(planned.buildings()),
                      Cell.of(planned.households()),
                      Cell.of(planned.area()));
                });
    return Table.builder()
        .id("totals")
        .caption(words.say("plan.totals"))
        .columns(columns)
        .rows(years.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, years)))
        .build();
  }

  private static Table communities(Register register, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("year", Column.Kind.ORDINAL),
            words.column("id", Column.Kind.TEXT),
            words.column("name", Column.Kind.TEXT),
            words.column("location", Column.Kind.TEXT),
            words.column("built", Column.Kind.TEXT),
            words.column("buildings", Column.Kind.COUNT, "building"),
            words.column("households", Column.Kind.COUNT, "household"),
            words.column("area", Column.Kind.AREA));
    Seq<Row> rows = Vector.empty();
    for (int year : register.years()) {
      Seq<Row> planned = register.of(year).communities().map(community -> row(community, words));
      String label = words.say("subtotal", HashMap.of("year", Integer.toString(year)));
      rows = rows.appendAll(planned).append(Row.sum(Row.Role.SUBTOTAL, label, columns, planned));
    }
    return Table.builder()
        .id("communities")
        .caption(words.say("plan.communities"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .build();
  }

  private static Row row(Community community, KindWords words) {
    return Row.of(
        Cell.of(community.planYear()),
        Cell.of(community.id()),
        Cell.of(community.name()),
        community.location().map(Cell::of).orElse(Cell.empty()),
        Cell.of(words.list(community.builtYears().map(Object::toString))),
        community.buildings().map(Cell::of).orElse(Cell.empty()),
        community.households().map(Cell::of).orElse(Cell.empty()),
        community.area().map((Area area) -> Cell.of(area)).orElse(Cell.empty()));
  }

  private static Table warnings(Seq<Finding> findings, KindWords words) {
    return Table.builder()
        .id("warnings")
        .caption(words.say("plan.warnings"))
        .columns(
            Vector.of(
                words.column("subject", Column.Kind.TEXT),
                words.column("finding", Column.Kind.TEXT),
                words.column("clause", Column.Kind.TEXT)))
        .rows(
            findings.map(
                finding ->
                    Row.of(
                        Cell.of(finding.subject().orElse("")),
                        Cell.of(finding.message(words.locale())),
                        Cell.of(words.clause(finding.clause())))))
        .build();
  }
}
