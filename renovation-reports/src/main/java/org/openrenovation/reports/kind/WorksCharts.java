package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.programme.PlannedSite;
import org.openrenovation.core.programme.PlannedTask;
import org.openrenovation.core.programme.WorksPlan;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.core.schedule.WorksCrew;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.GanttCrew;
import org.openrenovation.reports.report.GanttGroup;
import org.openrenovation.reports.report.GanttTask;

/** Gantt charts of a plan of works. */
final class WorksCharts {
  private final WorksPlan plan;
  private final LocalDate today;
  private final KindWords words;

  WorksCharts(WorksPlan plan, LocalDate today, KindWords words) {
    this.plan = plan;
    this.today = today;
    this.words = words;
  }

  /**
   * By community: its tasks in order.
   *
   * @param done how much is done of a task, by its name among those of all sites
   */
  Gantt bySite(String id, String caption, Map<String, Fraction> done) {
    return chart(id, caption).groups(plan.sites().map(site -> group(site, done))).build();
  }

  /** By crew: its tasks from site to site. */
  Gantt byCrew(String id, String caption) {
    return chart(id, caption)
        .groups(
            plan.routes()
                .routes()
                .toVector()
                .flatMap(
                    trade ->
                        trade
                            ._2
                            .zipWithIndex()
                            .map(crew -> route(trade._1, crew._1, crew._2, trade._2.size()))))
        .build();
  }

  private GanttGroup route(String trade, Seq<String> tasks, int crew, int crews) {
    return GanttGroup.builder()
        .id(trade + "-" + (crew + 1))
        .name(crewName(plan, trade, crew, crews, words))
        .tasks(tasks.map(name -> stop(name, trade, crew)))
        .build();
  }

  /** A task as one of its crews sees it; a task of two crews stands with each. */
  private GanttTask stop(String name, String trade, int crew) {
    PlannedTask task = plan.tasks().get(name).get();
    return GanttTask.builder()
        .id(trade + "-" + (crew + 1) + "/" + name)
        .name(plan.siteOf(name).community().name() + " · " + task.task().name().in(words.locale()))
        .start(task.start())
        .finish(task.finish())
        .days(task.duration())
        .critical(task.isCritical())
        .slack(task.slack())
        .putCrews(trade, 1L)
        .build();
  }

  /** A trade, and which of its crews where there are several. */
  static String crewName(WorksPlan plan, String trade, int crew, int crews, KindWords words) {
    String name =
        plan.template().crew(trade).map(one -> one.name().in(words.locale())).orElse(trade);
    return crews == 1
        ? name
        : words.say("works.crew", HashMap.of("name", name, "number", Integer.toString(crew + 1)));
  }

  private Gantt.Builder chart(String id, String caption) {
    return Gantt.builder()
        .id(id)
        .caption(caption)
        .today(today)
        .crews(plan.template().crews().map(this::crew))
        .rest(plan.rest())
        .worked(plan.worked());
  }

  private GanttCrew crew(WorksCrew crew) {
    GanttCrew.Builder built =
        GanttCrew.builder().id(crew.id()).name(crew.name().in(words.locale()));
    plan.shared().crews().get(crew.id()).forEach(supply -> built.number(supply.lasting()));
    return built.build();
  }

  private GanttGroup group(PlannedSite site, Map<String, Fraction> done) {
    return GanttGroup.builder()
        .id(site.community().id())
        .name(site.community().name())
        .deadline(site.deadline())
        .tasks(
            site.tasks().map(task -> task(site, task, task.task().name().in(words.locale()), done)))
        .build();
  }

  private static GanttTask task(
      PlannedSite site, PlannedTask task, String name, Map<String, Fraction> done) {
    String community = site.community().id();
    String id = WorksPlan.name(community, task.task().id());
    GanttTask.Builder built =
        GanttTask.builder()
            .id(id)
            .name(name)
            .start(task.start())
            .finish(task.finish())
            .days(task.duration())
            .critical(task.isCritical())
            .slack(task.slack())
            .crews(task.task().crews())
            .after(links(community, task));
    task.due().ifPresent(built::deadline);
    done.get(id).forEach(built::done);
    return built.build();
  }

  private static Seq<Link> links(String community, PlannedTask task) {
    return task.task()
        .after()
        .map(link -> new Link(WorksPlan.name(community, link.id()), link.type(), link.lag()));
  }
}
