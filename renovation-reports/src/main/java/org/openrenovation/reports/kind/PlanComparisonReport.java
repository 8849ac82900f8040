package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.PlanChange;
import org.openrenovation.core.planning.PlanComparison;
import org.openrenovation.core.programme.CountyComparison;
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
 * Two plans beside each other (计划方案对比, clause 2.3.1): who enters, leaves and moves, and why. The
 * plans of the case and of the one it is asked to be held against; without one, the plans as the
 * policy chooses and those by the other strategy, so that what the strict order of rank costs is
 * seen.
 */
public final class PlanComparisonReport extends BuiltInReport {
  /** The kind. */
  public PlanComparisonReport() {
    super("plan-comparison");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Programme programme = request.programme();
    return request
        .against()
        .map(other -> CountyComparison.between(programme, other))
        .orElseGet(() -> CountyComparison.ofStrategies(programme))
        .map(
            comparison ->
                Frame.onFile(this, request)
                    .addSections(
                        Section.of(
                            "years", words.say("plan-comparison.years"), years(comparison, words)))
                    .addAllSections(
                        comparison
                            .years()
                            .reject(year -> year.comparison().changes().isEmpty())
                            .map(year -> section(year, request, words)))
                    .addAllSections(together(comparison, request, words))
                    .addNotes(
                        words.say(
                            request.against().isPresent()
                                ? "plan-comparison.cases"
                                : "plan-comparison.strategies"))
                    .build());
  }

  /** The figures of both, year by year. */
  private static Table years(CountyComparison comparison, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("year", Column.Kind.ORDINAL),
            words.column("chosenBefore", Column.Kind.COUNT, "community"),
            words.column("chosenAfter", Column.Kind.COUNT, "community"),
            words.column("costBefore", Column.Kind.MONEY),
            words.column("costAfter", Column.Kind.MONEY),
            words.column("pointsBefore", Column.Kind.RATIO),
            words.column("pointsAfter", Column.Kind.RATIO),
            words.column("enters", Column.Kind.COUNT, "community"),
            words.column("leaves", Column.Kind.COUNT, "community"));
    Seq<Row> rows = comparison.years().map(PlanComparisonReport::year);
    return Table.builder()
        .id("years")
        .caption(words.say("plan-comparison.years"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .notes(
            comparison
                .years()
                .filter(year -> year.comparison().changes().isEmpty())
                .flatMap(year -> year.comparison().conditions())
                .map(one -> one.message(words.locale()))
                .distinct())
        .build();
  }

  private static Row year(CountyComparison.Compared year) {
    AnnualPlan before = year.before().value();
    AnnualPlan after = year.after().value();
    PlanComparison comparison = year.comparison();
    return Row.of(
        Cell.of(year.year()),
        Cell.of(before.chosen().size()),
        Cell.of(after.chosen().size()),
        Cell.of(before.cost()),
        Cell.of(after.cost()),
        Cell.of(before.totalScore()),
        Cell.of(after.totalScore()),
        Cell.of(comparison.of(PlanChange.Kind.ENTERS).size()),
        Cell.of(comparison.of(PlanChange.Kind.LEAVES).size()));
  }

  private static Section section(
      CountyComparison.Compared year, ReportRequest request, KindWords words) {
    String heading = words.say("annual-plan.year", "year", Integer.toString(year.year()));
    return Section.of(
        "s" + year.year(),
        heading,
        changes("y" + year.year(), heading, year.comparison(), request, words));
  }

  private static Seq<Section> together(
      CountyComparison comparison, ReportRequest request, KindWords words) {
    String heading = words.say("plan-comparison.together");
    return comparison.together().changes().isEmpty()
        ? Vector.empty()
        : Vector.of(
            Section.of(
                "together",
                heading,
                changes("together", heading, comparison.together(), request, words)));
  }

  private static Table changes(
      String id,
      String caption,
      PlanComparison comparison,
      ReportRequest request,
      KindWords words) {
    return Table.builder()
        .id(id)
        .caption(caption)
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("change", Column.Kind.STATE),
                words.column("yearBefore", Column.Kind.ORDINAL),
                words.column("yearAfter", Column.Kind.ORDINAL),
                words.column("toldBefore", Column.Kind.TEXT),
                words.column("toldAfter", Column.Kind.TEXT)))
        .rows(comparison.changes().map(change -> row(change, request, words)))
        .notes(comparison.conditions().map(one -> one.message(words.locale())).distinct())
        .build();
  }

  private static Row row(PlanChange change, ReportRequest request, KindWords words) {
    return Row.of(
        Cell.of(change.community()),
        Cell.of(name(change.community(), request)),
        kind(change.kind(), words),
        year(change.from()),
        year(change.to()),
        told(change.before(), request, words),
        told(change.after(), request, words));
  }

  private static String name(String id, ReportRequest request) {
    return request
        .programme()
        .register()
        .find(id)
        .or(() -> request.against().flatMap(other -> other.register().find(id)))
        .map(Community::name)
        .orElse("");
  }

  private static Cell kind(PlanChange.Kind kind, KindWords words) {
    return switch (kind) {
      case ENTERS -> Cell.state(Tone.GOOD, words.say("plan-comparison.enters"));
      case LEAVES -> Cell.state(Tone.CAUTION, words.say("plan-comparison.leaves"));
      case MOVES -> Cell.state(Tone.NEUTRAL, words.say("plan-comparison.moves"));
    };
  }

  private static Cell year(Optional<Integer> year) {
    return year.map(one -> Cell.of((long) one)).orElse(Cell.empty());
  }

  private static Cell told(Optional<Step> step, ReportRequest request, KindWords words) {
    return Cell.of(
        step.map(one -> words.told(one, request.programme().register()))
            .orElseGet(() -> words.say("plan-comparison.not-there")));
  }
}
