package org.openrenovation.reports.kind;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.programme.CrewLoad;
import org.openrenovation.core.programme.PlannedSite;
import org.openrenovation.core.programme.PlannedTask;
import org.openrenovation.core.programme.WorksPlan;
import org.openrenovation.core.schedule.CrewPlan;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * Who enters where when (施工队伍进场次序, clause 2.4.4): how good the plan is, each community's end beside
 * its deadline, the load of every trade, and each crew's way from site to site.
 */
public final class CrewPlanReport extends BuiltInReport {
  /** The kind. */
  public CrewPlanReport() {
    super("crew-plan");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return WorksPlans.build(
        this,
        request,
        plan ->
            Vector.of(
                Section.of(
                    "sites",
                    words.say("crew-plan.sites"),
                    Paragraph.of(quality(plan.crews(), words)),
                    sites(plan, words)),
                Section.of("load", words.say("crew-plan.load"), load(plan, words)),
                Section.of("entry", words.say("crew-plan.entry"), entry(plan, words)),
                Section.of(
                    "routes",
                    words.say("crew-plan.routes"),
                    new WorksCharts(plan, request.asOf(), words)
                        .byCrew("routes-chart", words.say("crew-plan.routes")))));
  }

  /** How far from the best possible it is at most. */
  private static String quality(CrewPlan plan, KindWords words) {
    String found =
        words.say(
            "crew-plan.found",
            HashMap.of(
                "makespan",
                Long.toString(plan.makespan()),
                "least",
                Long.toString(plan.bound().makespan()),
                "late",
                Long.toString(plan.weightedLateness()),
                "leastLate",
                Long.toString(plan.bound().weightedLateness()),
                "schedules",
                Long.toString(plan.schedules())));
    String gap =
        plan.isBest()
            ? words.say("crew-plan.best")
            : plan.gap()
                .map(share -> words.say("crew-plan.gap", "gap", share.percent(1)))
                .orElse(words.say("crew-plan.no-gap"));
    return found + gap;
  }

  private static Table sites(WorksPlan plan, KindWords words) {
    return Table.builder()
        .id("crew-sites")
        .caption(words.say("crew-plan.sites"))
        .columns(
            Vector.of(
                words.column("name", Column.Kind.TEXT),
                words.column("release", Column.Kind.DATE),
                words.column("plannedStart", Column.Kind.DATE),
                words.column("plannedFinish", Column.Kind.DATE),
                words.column("deadline", Column.Kind.DATE),
                words.column("lateness", Column.Kind.COUNT, "working-day"),
                words.column("standing", Column.Kind.STATE)))
        .rows(plan.sites().map(site -> site(site, words)))
        .build();
  }

  private static Row site(PlannedSite site, KindWords words) {
    return Row.of(
        Cell.of(site.community().name()),
        Cell.of(site.release()),
        Cell.of(site.start()),
        Cell.of(site.finish()),
        Cell.of(site.deadline()),
        Cell.of(site.lateness()),
        site.lateness() == 0
            ? Cell.state(Tone.GOOD, words.say("crew-plan.in-time"))
            : Cell.state(Tone.BAD, words.say("crew-plan.late")));
  }

  private static Table load(WorksPlan plan, KindWords words) {
    return Table.builder()
        .id("crew-load")
        .caption(words.say("crew-plan.load"))
        .columns(
            Vector.of(
                words.column("crew", Column.Kind.TEXT),
                words.column("crews", Column.Kind.COUNT, "crew"),
                words.column("crewTasks", Column.Kind.COUNT, "works-task"),
                words.column("from", Column.Kind.DATE),
                words.column("to", Column.Kind.DATE),
                words.column("busy", Column.Kind.COUNT, "crew-day"),
                words.column("load", Column.Kind.PERCENT)))
        .rows(plan.loads().map(load -> load(load, words)))
        .charts(Vector.of(Chart.comparison("crew", "load")))
        .build();
  }

  private static Row load(CrewLoad load, KindWords words) {
    return Row.of(
        Cell.of(load.crew().name().in(words.locale())),
        load.number().map(Cell::of).orElse(Cell.of(words.say("crew-plan.unknown"))),
        Cell.of(load.tasks()),
        Cell.of(load.from()),
        Cell.of(load.to()),
        Cell.of(load.busy()),
        load.share().map(Cell::of).orElse(Cell.empty()));
  }

  private static Table entry(WorksPlan plan, KindWords words) {
    return Table.builder()
        .id("crew-entry")
        .caption(words.say("crew-plan.entry"))
        .columns(
            Vector.of(
                words.column("order", Column.Kind.ORDINAL),
                words.column("name", Column.Kind.TEXT),
                words.column("works-task", Column.Kind.TEXT),
                words.column("plannedStart", Column.Kind.DATE),
                words.column("plannedFinish", Column.Kind.DATE),
                words.column("working-days", Column.Kind.ORDINAL),
                words.column("slack", Column.Kind.ORDINAL)))
        .rows(plan.routes().routes().toVector().flatMap(trade -> trade(trade, plan, words)))
        .build();
  }

  private static Seq<Row> trade(
      Tuple2<String, Seq<Seq<String>>> trade, WorksPlan plan, KindWords words) {
    return trade
        ._2
        .zipWithIndex()
        .flatMap(
            crew ->
                crew._1
                    .zipWithIndex()
                    .map(task -> row(task._1, task._2 + 1, plan, words))
                    .prepend(
                        Row.group(
                            WorksCharts.crewName(
                                plan, trade._1, crew._2, trade._2.size(), words))));
  }

  private static Row row(String name, int order, WorksPlan plan, KindWords words) {
    PlannedTask task = plan.tasks().get(name).get();
    return Row.of(
        Cell.of(order),
        Cell.of(plan.siteOf(name).community().name()),
        Cell.of(task.task().name().in(words.locale())),
        Cell.of(task.start()),
        Cell.of(task.finish()),
        Cell.of(task.duration()),
        Cell.of(task.slack()));
  }
}
