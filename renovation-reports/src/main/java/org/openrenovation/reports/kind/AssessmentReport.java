package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.oversight.Assessment;
import org.openrenovation.core.oversight.Attainment;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.oversight.Extent;
import org.openrenovation.core.oversight.PlanAndActual;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.programme.CountyBoard;
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
    return CountyBoard.of(request.programme(), request.asOf())
        .map(board -> report(board, request, words));
  }

  private Report report(CountyBoard board, ReportRequest request, KindWords words) {
    Programme programme = request.programme();
    Decision<Assessment.Result> decision = board.assessment();
    Assessment.Result result = decision.value();
    Report.Builder report =
        Frame.of(this, request, decision.trace().parameters())
            .addSections(
                Section.of("years", words.say("assessment.years"), years(result, words)),
                Section.of(
                    "measures",
                    words.say("assessment.measures"),
                    measures(
                        "planned-complete",
                        "complete",
                        PlanAndActual::planned,
                        PlanAndActual::complete,
                        result,
                        words),
                    measures(
                        "started-expected",
                        "expected",
                        PlanAndActual::started,
                        PlanAndActual::forecast,
                        result,
                        words)));
    if (!result.units().isEmpty()) {
      report.addSections(
          Section.of("units", words.say("assessment.units"), units(result, programme, words)));
    }
    report.addSections(
        Section.of("findings", words.say("assessment.findings"), findings(decision, words)),
        Section.of("records", words.say("assessment.records"), records(board, words)));
    programme.progress().note().ifPresent(note -> report.addNotes(note.in(request.locale())));
    return report.addNotes(words.say("assessment.note")).build();
  }

  /** Two of plan and actual beside each other, in communities, buildings, households and area. */
  private static Table measures(
      String id,
      String second,
      Function<PlanAndActual, Extent> left,
      Function<PlanAndActual, Extent> right,
      Assessment.Result result,
      KindWords words) {
    String first = id.substring(0, id.indexOf('-'));
    Seq<Column> columns =
        Vector.of(words.column("year", Column.Kind.ORDINAL))
            .appendAll(
                Vector.of("communities", "buildings", "households", "area")
                    .flatMap(
                        measure ->
                            Vector.of(first, second).map(which -> measure(measure, which, words))));
    return Table.builder()
        .id(id)
        .caption(words.say("assessment." + id))
        .columns(columns)
        .rows(
            result
                .years()
                .map(
                    year ->
                        measured(
                            Row.Role.DATA,
                            Cell.of(year.year()),
                            left.apply(year.attainment().measures()),
                            right.apply(year.attainment().measures())))
                .append(
                    measured(
                        Row.Role.SUBTOTAL,
                        Cell.of(words.say("assessment.cumulative")),
                        left.apply(result.cumulative().measures()),
                        right.apply(result.cumulative().measures())))
                .append(
                    measured(
                        Row.Role.TOTAL,
                        Cell.of(words.say("assessment.programme")),
                        left.apply(result.programme().measures()),
                        right.apply(result.programme().measures()))))
        .build();
  }

  private static Column measure(String measure, String which, KindWords words) {
    Column.Builder column =
        Column.builder()
            .key(measure + "-" + which)
            .heading(
                words.say(
                    "assessment.measured",
                    HashMap.of(
                        "measure", words.say("column." + measure),
                        "which", words.say("assessment.which." + which))));
    return switch (measure) {
      case "area" -> column.kind(Column.Kind.AREA).build();
      case "communities" ->
          column.kind(Column.Kind.COUNT).unit(words.say("unit.community")).build();
      case "buildings" -> column.kind(Column.Kind.COUNT).unit(words.say("unit.building")).build();
      default -> column.kind(Column.Kind.COUNT).unit(words.say("unit.household")).build();
    };
  }

  private static Row measured(Row.Role role, Cell label, Extent left, Extent right) {
    return Row.of(
        role,
        Vector.of(
            label,
            Cell.of(left.communities()),
            Cell.of(right.communities()),
            count(left.buildings()),
            count(right.buildings()),
            count(left.households()),
            count(right.households()),
            area(left.area()),
            area(right.area())));
  }

  private static Cell count(Optional<Long> known) {
    return known.map(Cell::of).orElse(Cell.empty());
  }

  private static Cell area(Optional<Area> known) {
    return known.map(Cell::of).orElse(Cell.empty());
  }

  private static Table units(Assessment.Result result, Programme programme, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("unit", Column.Kind.TEXT),
            words.column("open", Column.Kind.COUNT, "gate"),
            words.column("overdue", Column.Kind.COUNT, "gate"),
            words.column("passedLate", Column.Kind.COUNT, "gate"),
            words.column("longestOverdue", Column.Kind.ORDINAL, "day"));
    Seq<Row> rows =
        result
            .units()
            .toVector()
            .map(
                unit ->
                    Row.of(
                        Cell.of(
                            programme.policy().shown(new Value.Word(unit._1)).in(words.locale())),
                        Cell.of(unit._2.open()),
                        Cell.of(unit._2.overdue()),
                        Cell.of(unit._2.late()),
                        unit._2.overdue() == 0 ? Cell.empty() : Cell.of(unit._2.longestOverdue())));
    return Table.builder()
        .id("units")
        .caption(words.say("assessment.units"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .addNotes(words.say("assessment.units-note"))
        .build();
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
                            Cell.of(
                                finding
                                    .figures()
                                    .get("community")
                                    .map(community -> community.in(words.locale()))
                                    .getOrElse(finding.subject().orElse(""))),
                            Cell.of(finding.message(words.locale())),
                            Cell.of(words.clause(finding.clause())))))
        .build();
  }

  private static Table records(CountyBoard board, KindWords words) {
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
            board
                .standings()
                .map(CountyBoard.Standing::community)
                .zip(board.progress())
                .map(both -> record(both._1, both._2, board.asOf(), words)))
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
