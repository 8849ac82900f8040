package org.openrenovation.reports.kind;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.programme.PlannedTask;
import org.openrenovation.core.programme.WorksReview;
import org.openrenovation.core.schedule.CrewSlip;
import org.openrenovation.core.schedule.EarnedValue;
import org.openrenovation.core.schedule.Light;
import org.openrenovation.core.schedule.ProjectProgress;
import org.openrenovation.core.schedule.TaskProgress;
import org.openrenovation.core.schedule.TrackedTask;
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
 * How far the works have come (施工进度控制表, clause 2.3.3): by community and by task the plan, the
 * record, what is to be expected and a light, the earned value exact to the fen, and what a slip of
 * ten working days would do.
 */
public final class ProgressReport extends BuiltInReport {
  private static final long SLIP = 10;

  /** The kind. */
  public ProgressReport() {
    super("progress");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return WorksPlans.review(
        this,
        request,
        review -> {
          String slips = words.say("progress.slips", "days", Long.toString(SLIP));
          return Vector.of(
              Section.of("sites", words.say("progress.sites"), sites(review, words)),
              Section.of("value", words.say("progress.value"), value(review, words)),
              Section.of("tasks", words.say("progress.tasks"), tasks(review, words)),
              Section.of(
                  "chart",
                  words.say("progress.chart"),
                  new WorksCharts(review.plan(), request.asOf(), words)
                      .bySite("progress-chart", words.say("progress.chart"), review.done())),
              Section.of("slips", slips, slips(review, slips, words)));
        });
  }

  private static Table sites(WorksReview review, KindWords words) {
    return Table.builder()
        .id("progress-sites")
        .caption(words.say("progress.sites"))
        .columns(
            Vector.of(
                words.column("name", Column.Kind.TEXT),
                words.column("plannedShare", Column.Kind.PERCENT),
                words.column("doneShare", Column.Kind.PERCENT),
                words.column("forecastFinish", Column.Kind.DATE),
                words.column("delay", Column.Kind.ORDINAL),
                words.column("light", Column.Kind.STATE)))
        .rows(review.sites().map(site -> site(site, words)))
        .charts(Vector.of(Chart.comparison("name", "plannedShare", "doneShare")))
        .build();
  }

  private static Row site(WorksReview.Site site, KindWords words) {
    ProjectProgress progress = site.progress().value();
    return Row.of(
            Cell.of(site.site().community().name()),
            share(progress.planned()),
            share(progress.actual()),
            progress
                .tasks()
                .values()
                .map(TaskProgress::forecastFinish)
                .max()
                .map(Cell::of)
                .getOrElse(Cell.empty()),
            Cell.of(progress.delay()),
            light(progress.light(), words))
        .because(words.why(site.progress()));
  }

  private static Cell share(Optional<Fraction> share) {
    return share.map(Cell::of).orElse(Cell.empty());
  }

  private static Cell light(Optional<Light> light, KindWords words) {
    return light
        .map(
            lit ->
                Cell.state(
                    switch (lit) {
                      case GREEN -> Tone.GOOD;
                      case AMBER -> Tone.CAUTION;
                      case RED -> Tone.BAD;
                    },
                    words.word(lit)))
        .orElse(Cell.state(Tone.UNKNOWN, words.say("progress.no-light")));
  }

  private static Table value(WorksReview review, KindWords words) {
    return Table.builder()
        .id("progress-value")
        .caption(words.say("progress.value"))
        .columns(
            Vector.of(
                words.column("name", Column.Kind.TEXT),
                words.column("pv", Column.Kind.MONEY),
                words.column("ev", Column.Kind.MONEY),
                words.column("ac", Column.Kind.MONEY),
                words.column("sv", Column.Kind.MONEY),
                words.column("cv", Column.Kind.MONEY),
                words.column("spi", Column.Kind.RATIO),
                words.column("cpi", Column.Kind.RATIO)))
        .rows(
            review
                .sites()
                .map(
                    site ->
                        Row.of(
                            Row.Role.DATA,
                            money(site.site().community().name(), site.progress().value().value())))
                .append(Row.of(Row.Role.TOTAL, money(words.say("total"), review.value()))))
        .build();
  }

  private static Seq<Cell> money(String name, EarnedValue value) {
    return Vector.of(
        Cell.of(name),
        Cell.of(value.planned()),
        Cell.of(value.earned()),
        Cited.amount(value.cost()),
        Cell.of(value.scheduleVariance()),
        Cited.amount(value.costVariance()),
        share(value.scheduleIndex()),
        share(value.costIndex()));
  }

  private static Table tasks(WorksReview review, KindWords words) {
    return Table.builder()
        .id("progress-tasks")
        .caption(words.say("progress.tasks"))
        .columns(
            Vector.of(
                words.column("works-task", Column.Kind.TEXT),
                words.column("plannedStart", Column.Kind.DATE),
                words.column("plannedFinish", Column.Kind.DATE),
                words.column("actualStart", Column.Kind.DATE),
                words.column("actualFinish", Column.Kind.DATE),
                words.column("plannedShare", Column.Kind.PERCENT),
                words.column("doneShare", Column.Kind.PERCENT),
                words.column("forecastFinish", Column.Kind.DATE),
                words.column("delay", Column.Kind.ORDINAL),
                words.column("light", Column.Kind.STATE)))
        .rows(
            review
                .sites()
                .flatMap(
                    site ->
                        site.tasks()
                            .map(task -> task(site, task, words))
                            .prepend(Row.group(site.site().community().name()))))
        .build();
  }

  private static Row task(WorksReview.Site site, TrackedTask task, KindWords words) {
    TaskProgress progress = site.progress().value().tasks().get(task.id()).get();
    return Row.of(
            Cell.of(site.name(task, words.locale())),
            Cell.of(task.plannedStart()),
            Cell.of(task.plannedFinish()),
            task.actualStart().map(Cell::of).orElse(Cell.empty()),
            task.actualFinish().map(Cell::of).orElse(Cell.empty()),
            Cell.of(progress.planned()),
            Cell.of(progress.actual()),
            Cell.of(progress.forecastFinish()),
            Cell.of(progress.delay()),
            light(progress.light(), words))
        .because(words.why(site.progress(), task.id()));
  }

  private static Table slips(WorksReview review, String caption, KindWords words) {
    return Table.builder()
        .id("progress-slips")
        .caption(caption)
        .columns(
            Vector.of(
                words.column("works-task", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("slack", Column.Kind.ORDINAL),
                words.column("moved", Column.Kind.ORDINAL),
                words.column("ownLater", Column.Kind.ORDINAL),
                words.column("othersLater", Column.Kind.TEXT)))
        .rows(review.open().map(name -> slip(name, review, words)))
        .build();
  }

  private static Row slip(String name, WorksReview review, KindWords words) {
    PlannedTask task = review.plan().tasks().get(name).get();
    CrewSlip slip = review.slip(name, SLIP);
    String own = review.plan().siteOf(name).community().id();
    Map<String, Long> others = slip.later().remove(own);
    return Row.of(
        Cell.of(task.task().name().in(words.locale())),
        Cell.of(review.plan().siteOf(name).community().name()),
        Cell.of(task.slack()),
        Cell.of(slip.moved().size()),
        Cell.of(slip.later().get(own).getOrElse(0L)),
        Cell.of(
            words.list(
                review
                    .plan()
                    .sites()
                    .filter(site -> others.containsKey(site.community().id()))
                    .map(
                        site ->
                            site.community().name()
                                + " +"
                                + others.get(site.community().id()).get()))));
  }
}
