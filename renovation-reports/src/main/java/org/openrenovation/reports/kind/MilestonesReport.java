package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.project.Milestone;
import org.openrenovation.core.project.Milestones;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The milestones of each plan year (时间节点, clause 2.3.3): by when each gate is to be passed, the
 * last working day before, and how far off that is. A day before the document was issued is told
 * for information only (R24).
 */
public final class MilestonesReport extends BuiltInReport {
  /** The kind. */
  public MilestonesReport() {
    super("milestones");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Programme programme = request.programme();
    return Validation.sequence(
            programme
                .policy()
                .planYears()
                .years()
                .map(
                    year ->
                        programme
                            .policyFor(year)
                            .map(policy -> section(policy, year, request.asOf(), words))))
        .map(
            sections ->
                Frame.of(this, request, uses(programme))
                    .addAllSections(sections)
                    .addNotes(words.say("milestones.note"))
                    .build());
  }

  private static Set<ParameterUse> uses(Programme programme) {
    return LinkedHashSet.ofAll(
        programme
            .policy()
            .planYears()
            .years()
            .flatMap(
                year ->
                    programme
                        .policyFor(year)
                        .map(policy -> Milestones.under(policy).of(year))
                        .getOrElse(Vector.empty()))
            .map(Milestone::use));
  }

  private static Section section(Policy policy, int year, LocalDate asOf, KindWords words) {
    Map<String, String> named = HashMap.of("year", Integer.toString(year));
    Milestones milestones = Milestones.under(policy);
    Seq<Milestone> due =
        policy.calendar().covers(year)
            ? milestones.of(year, policy.calendar())
            : milestones.of(year);
    Table table =
        Table.builder()
            .id("y" + year)
            .caption(words.say("milestones.year", named))
            .columns(
                Vector.of(
                    words.column("milestone", Column.Kind.TEXT),
                    words.dueColumn("due"),
                    words.column("lastWorkingDay", Column.Kind.DATE),
                    words.column("standing", Column.Kind.STATE),
                    words.column("days", Column.Kind.COUNT, "day"),
                    words.column("clause", Column.Kind.TEXT)))
            .rows(due.map(milestone -> row(milestone, policy.document().issued(), asOf, words)))
            .build();
    return Section.of("s" + year, words.say("milestones.year", named), table);
  }

  private static Row row(Milestone milestone, LocalDate issued, LocalDate asOf, KindWords words) {
    boolean informational = milestone.due().isBefore(issued);
    boolean isOver = milestone.due().isBefore(asOf);
    String standing =
        informational
            ? "milestones.before-policy"
            : isOver ? "milestones.over" : "milestones.ahead";
    return Row.of(
        Cell.of(milestone.name().in(words.locale())),
        Cell.of(milestone.due()),
        milestone.lastWorkingDay().map(Cell::of).orElse(Cell.empty()),
        Cell.state(informational || isOver ? Tone.NEUTRAL : Tone.GOOD, words.say(standing)),
        isOver ? Cell.empty() : Cell.of(ChronoUnit.DAYS.between(asOf, milestone.due())),
        Cell.of(words.clause(milestone.use().clause())));
  }
}
