package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.programme.PlannedSite;
import org.openrenovation.core.programme.PlannedTask;
import org.openrenovation.core.programme.WorksPlan;
import org.openrenovation.core.project.Milestones;
import org.openrenovation.core.schedule.BackwardSchedule;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The schedule made backwards from the gates (倒排完工时间表, clause 2.3.3): the latest days of every
 * task, its float, and where there is too little time, which chain of tasks lacks it.
 */
public final class BackwardScheduleReport extends BuiltInReport {
  /** The kind. */
  public BackwardScheduleReport() {
    super("backward-schedule");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return WorksPlans.build(
        this,
        request,
        plan ->
            Vector.of(
                Section.of("sites", words.say("backward-schedule.sites"), sites(plan, words)),
                Section.of("tasks", words.say("backward-schedule.tasks"), tasks(plan, words))));
  }

  private static Table sites(WorksPlan plan, KindWords words) {
    return Table.builder()
        .id("backward-sites")
        .caption(words.say("backward-schedule.sites"))
        .columns(
            Vector.of(
                words.column("name", Column.Kind.TEXT),
                words.column("release", Column.Kind.DATE),
                words.dueColumn("startNoLaterThan"),
                words.column("deadline", Column.Kind.DATE),
                words.column("feasible", Column.Kind.STATE),
                words.column("shortBy", Column.Kind.COUNT, "working-day"),
                words.column("chain", Column.Kind.TEXT)))
        .rows(plan.sites().map(site -> site(site, words)))
        .build();
  }

  private static Row site(PlannedSite site, KindWords words) {
    BackwardSchedule backward = site.backward();
    return Row.of(
        Cell.of(site.community().name()),
        Cell.of(site.release()),
        Cell.of(backward.startNoLaterThan()),
        Cell.of(site.deadline()),
        backward.isFeasible()
            ? Cell.state(Tone.GOOD, words.say("backward-schedule.enough"))
            : Cell.state(Tone.BAD, words.say("backward-schedule.short")),
        Cell.of(backward.shortBy()),
        Cell.of(chain(site, words)));
  }

  private static String chain(PlannedSite site, KindWords words) {
    return site.backward()
        .chain()
        .flatMap(id -> site.tasks().find(task -> task.task().id().equals(id)))
        .map(task -> task.task().name().in(words.locale()))
        .mkString(" → ");
  }

  private static Table tasks(WorksPlan plan, KindWords words) {
    Milestones milestones = Milestones.under(plan.policy());
    return Table.builder()
        .id("backward-tasks")
        .caption(words.say("backward-schedule.tasks"))
        .columns(
            Vector.of(
                words.column("works-task", Column.Kind.TEXT),
                words.column("working-days", Column.Kind.ORDINAL),
                words.column("latestStart", Column.Kind.DATE),
                words.column("latestFinish", Column.Kind.DATE),
                words.column("float", Column.Kind.ORDINAL),
                words.column("standing", Column.Kind.STATE),
                words.column("bound", Column.Kind.TEXT)))
        .rows(
            plan.sites()
                .flatMap(
                    site ->
                        site.tasks()
                            .map(task -> task(site, task, plan.year(), milestones, words))
                            .prepend(Row.group(site.community().name()))))
        .build();
  }

  private static Row task(
      PlannedSite site, PlannedTask task, int year, Milestones milestones, KindWords words) {
    String id = task.task().id();
    BackwardSchedule.LatestDays latest = site.backward().tasks().get(id).get();
    long spare = site.backward().floats().get(id).getOrElse(0L);
    boolean lacks = site.backward().chain().contains(id);
    return Row.of(
        Cell.of(task.task().name().in(words.locale())),
        Cell.of(task.duration()),
        Cell.of(latest.start()),
        Cell.of(latest.finish()),
        Cell.of(spare),
        lacks
            ? Cell.state(Tone.BAD, words.say("backward-schedule.chain"))
            : spare < 0
                ? Cell.state(Tone.BAD, words.say("backward-schedule.late"))
                : spare == 0
                    ? Cell.state(Tone.CAUTION, words.say("backward-schedule.tight"))
                    : Cell.state(Tone.GOOD, words.say("backward-schedule.spare")),
        Cell.of(bound(task, year, milestones, words)));
  }

  /** The gates that bound it, with their days: {@code 全部开工 2024-05-31（开始）}. */
  private static String bound(PlannedTask task, int year, Milestones milestones, KindWords words) {
    return words.list(
        Vector.ofAll(task.task().startBy().stream().toList())
            .flatMap(gate -> said("backward-schedule.start-by", gate, year, milestones, words))
            .appendAll(
                Vector.ofAll(task.task().finishBy().stream().toList())
                    .flatMap(
                        gate ->
                            said("backward-schedule.finish-by", gate, year, milestones, words))));
  }

  private static Seq<String> said(
      String key, String gate, int year, Milestones milestones, KindWords words) {
    return Vector.ofAll(milestones.of(year, gate).stream().toList())
        .map(
            milestone ->
                words.say(
                    key,
                    HashMap.of(
                        "gate",
                        milestone.name().in(words.locale()),
                        "day",
                        milestone.due().toString())));
  }
}
