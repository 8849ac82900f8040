package org.openrenovation.reports.writer.html;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.GanttGroup;
import org.openrenovation.reports.report.GanttTask;
import org.openrenovation.reports.writer.TimeAxis;
import org.openrenovation.reports.writer.Timetable;
import org.openrenovation.reports.writer.Words;

/** Draws lanes of bars as SVG: names beside it, time from left to right in percent. */
final class GanttDrawing {
  private static final int ROW = 26;
  private static final int HEAD = 36;
  private static final int BAR = 14;
  private static final int THIN = 6;

  /** A shorter rest is not told from a weekend at this scale. */
  private static final int LEAST_REST = 3;

  /** As many names of months stand beside each other in the drawing at its narrowest. */
  private static final int MOST_MONTHS = 13;

  /** Further to the right a label would leave the drawing at its narrowest, in percent. */
  private static final BigDecimal LAST_LABEL = BigDecimal.valueOf(80);

  private final Markup page;
  private final Words words;
  private final Timetable timetable;
  private final Gantt gantt;
  private final TimeAxis axis;

  GanttDrawing(Markup page, Words words, Timetable timetable, Gantt gantt, TimeAxis axis) {
    this.page = page;
    this.words = words;
    this.timetable = timetable;
    this.gantt = gantt;
    this.axis = axis;
  }

  /** A row for each group: its span, its milestones, its due date. */
  void overview(String id) throws IOException {
    Seq<GanttGroup> groups = gantt.groups().filter(group -> !group.tasks().isEmpty());
    names(groups.map(GanttGroup::name));
    begin(id, gantt.caption(), gantt.tasks(), groups.size());
    int row = 0;
    for (GanttGroup group : groups) {
      int top = HEAD + row * ROW;
      bar(
          top + (ROW - BAR) / 2,
          BAR,
          group.start().orElseThrow(),
          group.finish().orElseThrow(),
          group.isLate() ? "bar late" : "bar",
          timetable.heading(group));
      deadline(top, group.deadline());
      for (GanttTask task : group.tasks().filter(GanttTask::isMilestone)) {
        milestone(top, task);
      }
      row++;
    }
    end();
  }

  /** A row for each task of the group. */
  void lane(GanttGroup group, String id) throws IOException {
    names(group.tasks().map(GanttTask::name));
    begin(id, group.name(), group.tasks(), group.tasks().size());
    int row = 0;
    for (GanttTask task : group.tasks()) {
      int top = HEAD + row * ROW;
      if (task.isMilestone()) {
        milestone(top, task);
      } else {
        task(top, task);
      }
      deadline(top, task.deadline());
      row++;
    }
    end();
  }

  private void names(Seq<String> names) throws IOException {
    page.open("div", "class", "rows").open("ol", "class", "names", "aria-hidden", "true");
    for (String name : names) {
      page.element("li", name, "title", name);
    }
    page.close("ol").line();
  }

  private void begin(String id, String title, Seq<GanttTask> tasks, int rows) throws IOException {
    // A region that scrolls must be reachable by keyboard, and say what it is.
    page.open(
        "div",
        "class",
        "time",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        id + "-title");
    int height = HEAD + rows * ROW;
    page.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "class",
            "bars",
            "width",
            "100%",
            "height",
            "" + height,
            "role",
            "img",
            "aria-labelledby",
            id + "-title",
            "aria-describedby",
            id + "-desc")
        .line();
    page.element("title", title, "id", id + "-title");
    page.element("desc", description(tasks), "id", id + "-desc").line();
    for (int row = 0; row < rows; row += 2) {
      rect("stripe", "0", HEAD + row * ROW, "100", ROW);
    }
    rest(height);
    for (LocalDate monday : axis.mondays()) {
      line("week", axis.at(monday), HEAD, height);
    }
    months(height);
    today(height);
    page.line();
  }

  private String description(Seq<GanttTask> tasks) {
    return words.text(
        "gantt.description",
        Tuple.of("tasks", Integer.toString(tasks.size())),
        Tuple.of("from", tasks.map(GanttTask::start).min().get().toString()),
        Tuple.of("to", tasks.map(GanttTask::finish).max().get().toString()),
        Tuple.of("critical", Integer.toString(tasks.count(GanttTask::critical))));
  }

  private void rest(int height) throws IOException {
    for (DateRange rest : gantt.rest()) {
      LocalDate from = later(rest.from(), axis.from());
      LocalDate to = earlier(rest.to().orElse(axis.to()), axis.to());
      if (ChronoUnit.DAYS.between(from, to) + 1 >= LEAST_REST) {
        rect("rest", axis.at(from), HEAD, axis.between(from, to), height - HEAD);
      }
    }
  }

  private void months(int height) throws IOException {
    int each = axis.monthsApart(MOST_MONTHS);
    boolean first = true;
    for (LocalDate month : axis.months()) {
      line("month", axis.at(month), 0, height);
      if ((month.getMonthValue() - 1) % each != 0) {
        continue;
      }
      String key = first || month.getMonthValue() == 1 ? "gantt.month-year" : "gantt.month";
      page.element(
          "text",
          words.text(
              key,
              Tuple.of("year", Integer.toString(month.getYear())),
              Tuple.of("month", Integer.toString(month.getMonthValue()))),
          "x",
          axis.at(month) + "%",
          "dx",
          "4",
          "y",
          "12");
      first = false;
    }
  }

  private void today(int height) throws IOException {
    if (axis.holds(gantt.today())) {
      String at = axis.at(gantt.today().plusDays(1));
      boolean behind = hasRoomBehind(at);
      line("today", at, 18, height);
      page.element(
          "text",
          words.text("gantt.today", Tuple.of("day", gantt.today().toString())),
          "class",
          behind ? "today-label" : "today-label before",
          "x",
          at + "%",
          "dx",
          behind ? "3" : "-3",
          "y",
          "" + (HEAD - 6));
    }
  }

  private void task(int top, GanttTask task) throws IOException {
    String look =
        "bar" + (task.critical() ? " critical" : "") + (Timetable.isLate(task) ? " late" : "");
    bar(top + (ROW - BAR) / 2, BAR, task.start(), task.finish(), look, tip(task));
    crews(top, task);
    if (task.done().filter(share -> share.signum() > 0).isPresent()) {
      page.lone(
              "rect",
              "class",
              "done",
              "x",
              axis.at(task.start()) + "%",
              "y",
              "" + (top + (ROW - THIN) / 2),
              "width",
              part(axis.between(task.start(), task.finish()), task.done().get()) + "%",
              "height",
              "" + THIN)
          .line();
    }
  }

  /** Who does it, behind its bar; before it where there is no room behind. */
  private void crews(int top, GanttTask task) throws IOException {
    String who = timetable.crews(task);
    if (!who.isEmpty()) {
      boolean behind = hasRoomBehind(axis.at(task.finish()));
      page.element(
          "text",
          who,
          "class",
          behind ? "who" : "who before",
          "x",
          axis.at(behind ? task.finish().plusDays(1) : task.start()) + "%",
          "dx",
          behind ? "5" : "-5",
          "y",
          "" + (top + ROW / 2 + 4));
    }
  }

  private static boolean hasRoomBehind(String percent) {
    return new BigDecimal(percent).compareTo(LAST_LABEL) < 0;
  }

  private static String part(String percent, Fraction share) {
    return new BigDecimal(percent)
        .multiply(share.rounded(6, RoundingMode.HALF_UP))
        .setScale(3, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private void bar(int y, int height, LocalDate from, LocalDate to, String look, String tip)
      throws IOException {
    page.open(
            "rect",
            "class",
            look,
            "x",
            axis.at(from) + "%",
            "y",
            "" + y,
            "width",
            axis.between(from, to) + "%",
            "height",
            "" + height,
            "rx",
            "2")
        .element("title", tip)
        .close("rect")
        .line();
  }

  /** A diamond at the end of its day, which keeps its form whatever the scale of time. */
  private void milestone(int top, GanttTask task) throws IOException {
    page.open(
            "svg",
            "x",
            axis.at(task.finish().plusDays(1)) + "%",
            "y",
            "" + (top + ROW / 2),
            "overflow",
            "visible")
        .open(
            "path",
            "class",
            Timetable.isLate(task) ? "milestone late" : "milestone",
            "d",
            "M-7 0L0 -7L7 0L0 7Z")
        .element("title", tip(task))
        .close("path")
        .close("svg")
        .line();
  }

  /** A small flag at the end of the day by which something is due. */
  private void deadline(int top, Optional<LocalDate> due) throws IOException {
    if (due.filter(axis::holds).isPresent()) {
      page.open(
              "svg",
              "x",
              axis.at(due.get().plusDays(1)) + "%",
              "y",
              "" + top,
              "overflow",
              "visible")
          .lone("path", "class", "deadline", "d", "M0 2V" + (ROW - 2) + "M0 2L-7 6L0 10Z")
          .close("svg")
          .line();
    }
  }

  private String tip(GanttTask task) {
    String more =
        Vector.of(timetable.crews(task), timetable.kindOf(task))
            .filter(part -> !part.isEmpty())
            .map(part -> words.text("gantt.tip-more", Tuple.of("more", part)))
            .mkString();
    return words.text(
        task.isMilestone() ? "gantt.tip-milestone" : "gantt.tip",
        Tuple.of("name", task.name()),
        Tuple.of("from", task.start().toString()),
        Tuple.of("to", task.finish().toString()),
        Tuple.of("days", Long.toString(task.days())),
        Tuple.of("more", more));
  }

  private void rect(String look, String x, int y, String width, int height) throws IOException {
    page.lone(
        "rect",
        "class",
        look,
        "x",
        x + "%",
        "y",
        "" + y,
        "width",
        width + "%",
        "height",
        "" + height);
  }

  private void line(String look, String x, int top, int bottom) throws IOException {
    page.lone(
        "line", "class", look, "x1", x + "%", "y1", "" + top, "x2", x + "%", "y2", "" + bottom);
  }

  private void end() throws IOException {
    page.close("svg").close("div").close("div").line();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
