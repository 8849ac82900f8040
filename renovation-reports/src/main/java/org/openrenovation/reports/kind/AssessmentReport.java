package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.oversight.Assessment;
import org.openrenovation.core.oversight.Attainment;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.oversight.ProgressRecord;
import org.openrenovation.core.policy.Policy;
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
 * Targets and attainment (年度目标考核, clauses 1 and 5.3): for each plan year the target, what is
 * started and complete as of the day, how many are lacking, what is to be expected; and where what
 * is recorded comes from.
 */
public final class AssessmentReport extends BuiltInReport {
  /** The kind. */
  public AssessmentReport() {
    super("assessment");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Programme programme = request.programme();
    return programme
        .policyFor(programme.policy().planYears().to())
        .map(policy -> report(policy, request, words));
  }

  private Report report(Policy policy, ReportRequest request, KindWords words) {
    Programme programme = request.programme();
    Seq<CommunityProgress> progress = programme.progress().of(programme.register());
    Assessment assessment = Assessment.under(policy);
    Decision<Assessment.Result> decision =
        assessment.decide(
            ProgressRecord.builder()
                .asOf(request.asOf())
                .targets(assessment.targets())
                .communities(progress)
                .build());
    Report.Builder report =
        Frame.of(this, request, decision.trace().parameters())
            .addSections(
                Section.of("years", words.say("assessment.years"), years(decision.value(), words)),
                Section.of("findings", words.say("assessment.findings"), findings(decision, words)),
                Section.of(
                    "records",
                    words.say("assessment.records"),
                    records(programme, request.asOf(), words)));
    programme.progress().note().ifPresent(note -> report.addNotes(note.in(request.locale())));
    return report.addNotes(words.say("assessment.note")).build();
  }

  private static Table years(Assessment.Result result, KindWords words) {
    Seq<Row> years =
        result
            .years()
            .map(
                year ->
                    row(
                        Row.Role.DATA,
                        Cell.of(year.year()),
                        year.attainment(),
                        standing(year.standing(), words),
                        words));
    return Table.builder()
        .id("years")
        .addCharts(
            Chart.trend("year", "attainment"),
            Chart.comparison("year", "target", "started", "complete"))
        .caption(words.say("assessment.years"))
        .columns(
            Vector.of(
                words.column("year", Column.Kind.ORDINAL),
                words.column("target", Column.Kind.COUNT, "community"),
                words.column("started", Column.Kind.COUNT, "community"),
                words.column("complete", Column.Kind.COUNT, "community"),
                words.column("attainment", Column.Kind.PERCENT),
                words.column("behind", Column.Kind.COUNT, "community"),
                words.column("standing", Column.Kind.STATE),
                words.column("forecast", Column.Kind.COUNT, "community"),
                words.column("forecastMet", Column.Kind.STATE)))
        .rows(
            years
                .append(
                    row(
                        Row.Role.SUBTOTAL,
                        Cell.of(words.say("assessment.cumulative")),
                        result.cumulative(),
                        Cell.empty(),
                        words))
                .append(
                    row(
                        Row.Role.TOTAL,
                        Cell.of(words.say("assessment.programme")),
                        result.programme(),
                        Cell.empty(),
                        words)))
        .build();
  }

  private static Row row(
      Row.Role role, Cell label, Attainment attained, Cell standing, KindWords words) {
    return Row.of(
        role,
        Vector.of(
            label,
            Cell.of(attained.target()),
            Cell.of(attained.started()),
            Cell.of(attained.complete()),
            attained.rate().map(Cell::of).orElse(Cell.empty()),
            Cell.of(attained.behind()),
            standing,
            Cell.of(attained.forecast()),
            expected(attained, words)));
  }

  private static Cell expected(Attainment attained, KindWords words) {
    return switch (attained.forecastMet()) {
      case TRUE -> Cell.state(Tone.GOOD, words.say("assessment.will-be-met"));
      case FALSE -> Cell.state(Tone.BAD, words.say("assessment.will-be-missed"));
      case UNKNOWN -> Cell.state(Tone.UNKNOWN, words.say("assessment.open"));
    };
  }

  private static Cell standing(Assessment.Standing standing, KindWords words) {
    return switch (standing) {
      case COMPLETE -> Cell.state(Tone.GOOD, words.say("assessment.complete"));
      case BEHIND -> Cell.state(Tone.BAD, words.say("assessment.behind"));
      case ON_COURSE -> Cell.state(Tone.NEUTRAL, words.say("assessment.on-course"));
    };
  }

  private static Table findings(Decision<?> decision, KindWords words) {
    return Table.builder()
        .id("findings")
        .caption(words.say("assessment.findings"))
        .columns(
            Vector.of(
                words.column("subject", Column.Kind.TEXT),
                words.column("finding", Column.Kind.TEXT),
                words.column("clause", Column.Kind.TEXT)))
        .rows(
            decision
                .findings()
                .map(
                    finding ->
                        Row.of(
                            Cell.of(finding.subject().orElse("")),
                            Cell.of(finding.message(words.locale())),
                            Cell.of(words.clause(finding.clause())))))
        .build();
  }

  private static Table records(Programme programme, LocalDate asOf, KindWords words) {
    return Table.builder()
        .id("records")
        .caption(words.say("assessment.records"))
        .columns(
            Vector.of(
                words.column("year", Column.Kind.ORDINAL),
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("startedOn", Column.Kind.DATE),
                words.column("completedOn", Column.Kind.DATE),
                words.column("forecastOn", Column.Kind.DATE),
                words.column("standing", Column.Kind.STATE)))
        .rows(
            programme
                .register()
                .communities()
                .zip(programme.progress().of(programme.register()))
                .map(both -> record(both._1, both._2, asOf, words)))
        .build();
  }

  private static Row record(
      Community community, CommunityProgress progress, LocalDate asOf, KindWords words) {
    Cell state =
        progress.isCompleteOn(asOf)
            ? Cell.state(Tone.GOOD, words.say("assessment.works-complete"))
            : progress.isStartedOn(asOf)
                ? Cell.state(Tone.NEUTRAL, words.say("assessment.works-started"))
                : Cell.state(Tone.UNKNOWN, words.say("assessment.no-record"));
    return Row.of(
        Cell.of(community.planYear()),
        Cell.of(community.id()),
        Cell.of(community.name()),
        progress.startedOn().map(Cell::of).orElse(Cell.empty()),
        progress.completedOn().map(Cell::of).orElse(Cell.empty()),
        progress.forecast().map(Cell::of).orElse(Cell.empty()),
        state);
  }
}
