package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.NotPlanned;
import org.openrenovation.core.planning.PlanCandidate;
import org.openrenovation.core.programme.CountyAdjustment;
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
 * The plans of this year and the years to come held against what is on file now (年度计划动态调整情况, clause
 * 2.3.1): who must leave and what would let him stay, and who of later years may take the place.
 */
public final class DynamicAdjustmentReport extends BuiltInReport {
  /** The kind. */
  public DynamicAdjustmentReport() {
    super("dynamic-adjustment");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Programme programme = request.programme();
    Seq<Integer> years =
        programme.register().years().filter(year -> year >= request.asOf().getYear());
    return Validation.sequence(
            years.map(
                year ->
                    CountyAdjustment.of(programme, year)
                        .map(found -> section(year, found, programme, words))))
        .map(
            sections ->
                Frame.onFile(this, request)
                    .addAllSections(sections)
                    .addNotes(words.say("dynamic-adjustment.note"))
                    .build());
  }

  private static Section section(
      int year, Optional<CountyAdjustment> found, Programme programme, KindWords words) {
    String id = "s" + year;
    String heading = words.say("dynamic-adjustment.year", "year", Integer.toString(year));
    return found
        .map(
            adjustment ->
                Section.of(
                    id,
                    heading,
                    standing(adjustment, programme, words),
                    coming(adjustment, programme, words)))
        .orElseGet(() -> Section.of(id, heading, Paragraph.of(words.say("annual-plan.no-budget"))));
  }

  private static Table standing(CountyAdjustment adjustment, Programme programme, KindWords words) {
    AnnualPlan plan = adjustment.adjusted().value();
    Seq<PlanCandidate> members =
        adjustment
            .request()
            .candidates()
            .filter(one -> plan.chosen().contains(one.id()) || plan.removed().contains(one.id()))
            .reject(one -> plan.added().contains(one.id()));
    return Table.builder()
        .id("y" + adjustment.year())
        .caption(words.say("dynamic-adjustment.standing"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("result", Column.Kind.STATE),
                words.column("points", Column.Kind.RATIO),
                words.column("need", Column.Kind.MONEY),
                words.column("reasons", Column.Kind.TEXT)))
        .rows(
            members
                .map(one -> member(one, adjustment.adjusted(), programme, words))
                .appendAll(adjustment.open().map(id -> unknown(id, programme, words))))
        .addNotes(
            words.say("annual-plan.budget", "amount", adjustment.request().budget().toString()))
        .addAllNotes(whole(adjustment.adjusted(), words))
        .build();
  }

  /** What the decision tells of the plan as a whole. */
  private static Seq<String> whole(Decision<AnnualPlan> decision, KindWords words) {
    return decision
        .trace()
        .root()
        .parts()
        .filter(step -> step.subject().isEmpty())
        .map(step -> step.message(words.locale()));
  }

  private static Row member(
      PlanCandidate one, Decision<AnnualPlan> decision, Programme programme, KindWords words) {
    return Row.of(
        Cell.of(one.id()),
        name(one.id(), programme),
        state(one.id(), decision.value(), words),
        Cell.of(one.score()),
        one.need().map(Cell::of).orElse(Cell.empty()),
        Cell.of(told(one.id(), decision, programme, words)));
  }

  private static Cell state(String id, AnnualPlan plan, KindWords words) {
    return plan.notChosen()
        .get(id)
        .map(
            reason ->
                reason == NotPlanned.UNDETERMINED
                    ? Cell.state(Tone.UNKNOWN, words.say("dynamic-adjustment.leaves-unknown"))
                    : Cell.state(Tone.BAD, words.say("dynamic-adjustment.leaves")))
        .getOrElse(() -> Cell.state(Tone.GOOD, words.say("dynamic-adjustment.stays")));
  }

  private static Row unknown(String id, Programme programme, KindWords words) {
    return Row.of(
        Cell.of(id),
        name(id, programme),
        Cell.state(Tone.UNKNOWN, words.say("dynamic-adjustment.open")),
        Cell.empty(),
        Cell.empty(),
        Cell.of(words.say("dynamic-adjustment.no-review")));
  }

  private static Cell name(String id, Programme programme) {
    return Cell.of(programme.register().find(id).orElseThrow().name());
  }

  private static String told(
      String id, Decision<AnnualPlan> decision, Programme programme, KindWords words) {
    return decision
        .trace()
        .root()
        .parts()
        .filter(step -> step.subject().equals(Optional.of(id)))
        .map(step -> words.told(step, programme.register()))
        .mkString("\n");
  }

  private static Table coming(CountyAdjustment adjustment, Programme programme, KindWords words) {
    Decision<AnnualPlan> filled = adjustment.filled();
    return Table.builder()
        .id("in" + adjustment.year())
        .caption(words.say("dynamic-adjustment.coming"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("planYear", Column.Kind.ORDINAL),
                words.column("points", Column.Kind.RATIO),
                words.column("need", Column.Kind.MONEY),
                words.column("reasons", Column.Kind.TEXT)))
        .rows(
            adjustment
                .request()
                .candidates()
                .filter(one -> filled.value().added().contains(one.id()))
                .map(
                    one ->
                        Row.of(
                            Cell.of(one.id()),
                            name(one.id(), programme),
                            Cell.of(programme.register().find(one.id()).orElseThrow().planYear()),
                            Cell.of(one.score()),
                            one.need().map(Cell::of).orElse(Cell.empty()),
                            Cell.of(told(one.id(), filled, programme, words)))))
        .notes(whole(filled, words).reject(whole(adjustment.adjusted(), words)::contains))
        .build();
  }
}
