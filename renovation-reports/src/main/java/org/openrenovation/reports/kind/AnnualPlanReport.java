package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.NotPlanned;
import org.openrenovation.core.programme.CountyPlan;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The plan of each year to come (年度改造计划, clause 2.3.1): who is in, what it costs, and of everybody
 * else the reason and what would change it.
 */
public final class AnnualPlanReport extends BuiltInReport {
  /** The kind. */
  public AnnualPlanReport() {
    super("annual-plan");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return CountyPlans.all(request.programme())
        .map(
            plans ->
                Frame.onFile(
                        this,
                        request,
                        Cited.parameters(plans.flatMap(plan -> Option.ofOptional(plan.plan()))))
                    .addAllSections(
                        plans
                            .filter(plan -> plan.year() >= request.asOf().getYear())
                            .map(plan -> section(plan, request.programme(), words)))
                    .addNotes(words.say("annual-plan.note"))
                    .build());
  }

  private static Section section(CountyPlan plan, Programme programme, KindWords words) {
    String heading = words.say("annual-plan.year", "year", Integer.toString(plan.year()));
    if (plan.plan().isEmpty()) {
      return Section.of(
          "s" + plan.year(), heading, Paragraph.of(words.say("annual-plan.no-budget")));
    }
    Decision<AnnualPlan> decision = plan.plan().get();
    Seq<Column> columns =
        Vector.of(
            words.column("id", Column.Kind.TEXT),
            words.column("name", Column.Kind.TEXT),
            words.column("result", Column.Kind.STATE),
            words.column("need", Column.Kind.MONEY),
            words.column("reasons", Column.Kind.TEXT));
    Seq<Row> rows =
        plan.ranking()
            .value()
            .order()
            .map(ranked -> row(ranked.id(), plan, decision, programme, words));
    Table table =
        Table.builder()
            .id("y" + plan.year())
            .caption(heading)
            .columns(columns)
            .rows(rows.append(total(decision.value(), words)))
            .addNotes(
                words.say(
                    "annual-plan.budget",
                    "amount",
                    programme.files().budget(plan.year()).orElseThrow().toString()))
            .addAllNotes(
                decision
                    .findings()
                    .filter(finding -> finding.step().subject().isEmpty())
                    .map(finding -> finding.message(words.locale())))
            .build();
    return Section.of("s" + plan.year(), heading, table);
  }

  private static Row total(AnnualPlan plan, KindWords words) {
    return Row.of(
        Row.Role.TOTAL,
        Vector.of(
            Cell.of(words.say("annual-plan.total")),
            Cell.of(
                words.say("annual-plan.chosen", "count", Integer.toString(plan.chosen().size()))),
            Cell.empty(),
            Cell.of(plan.cost()),
            Cell.empty()));
  }

  private static Row row(
      String id,
      CountyPlan plan,
      Decision<AnnualPlan> decision,
      Programme programme,
      KindWords words) {
    boolean isChosen = decision.value().chosen().contains(id);
    return Row.of(
            Cell.of(id),
            Cell.of(programme.register().find(id).orElseThrow().name()),
            isChosen
                ? Cell.state(Tone.GOOD, words.say("annual-plan.in"))
                : Cell.state(
                    decision.value().notChosen().get(id).get() == NotPlanned.UNDETERMINED
                        ? Tone.UNKNOWN
                        : Tone.CAUTION,
                    words.say("annual-plan.out")),
            plan.funding()
                .get(id)
                .toJavaOptional()
                .flatMap(one -> one.value().sources().government())
                .map(Cell::of)
                .orElse(Cell.empty()),
            Cell.of(
                decision
                    .findings()
                    .filter(finding -> finding.step().subject().equals(Optional.of(id)))
                    .map(finding -> words.told(finding.step(), programme.register()))
                    .mkString("\n")))
        .because(words.why(decision, id));
  }
}
