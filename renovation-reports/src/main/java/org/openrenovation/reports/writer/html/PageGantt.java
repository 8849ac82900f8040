package org.openrenovation.reports.writer.html;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.Optional;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.GanttCrew;
import org.openrenovation.reports.report.GanttGroup;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.writer.TimeAxis;
import org.openrenovation.reports.writer.Timetable;
import org.openrenovation.reports.writer.Words;

/**
 * One Gantt chart of a page: an overview of its groups, then a lane of bars for each group, which
 * folds; beneath it the same as a table, for whoever does not see it. Places are percentages, so
 * that the time axis zooms and the text does not.
 */
final class PageGantt {
  private static final int SEVERAL = 2;

  private final Report report;
  private final Markup page;
  private final PageTable tables;
  private final Words words;

  PageGantt(Report report, Markup page, PageTable tables) {
    this.report = report;
    this.page = page;
    this.tables = tables;
    this.words = Words.in(report.locale());
  }

  /**
   * Writes the chart.
   *
   * @param heading of the section it stands in: a caption that says the same is not repeated
   */
  void write(Gantt gantt, String heading) throws IOException {
    Timetable timetable = Timetable.of(gantt, report.locale());
    Optional<TimeAxis> axis = TimeAxis.of(gantt);
    if (axis.isEmpty()) {
      tables.write(timetable.table(), heading);
      return;
    }
    String id = "gantt-" + gantt.id();
    page.open("div", "class", "gantt", "id", id).line();
    if (!gantt.caption().equals(heading)) {
      page.element("p", gantt.caption(), "class", "gantt-caption").line();
    }
    zoom(gantt, id);
    legend();
    GanttDrawing drawing = new GanttDrawing(page, words, timetable, gantt, axis.get());
    if (gantt.groups().size() >= SEVERAL) {
      page.element("p", words.text("gantt.overview"), "class", "gantt-heading").line();
      drawing.overview(id + "-overview");
    }
    int at = 0;
    for (GanttGroup group : gantt.groups().filter(one -> !one.tasks().isEmpty())) {
      page.open("details", "open", "open", "class", "lane");
      page.element("summary", timetable.heading(group)).line();
      drawing.lane(group, id + "-" + ++at);
      page.close("details").line();
    }
    crews(gantt, timetable);
    page.open("details", "class", "as-table");
    page.element("summary", words.text("gantt.as-table")).line();
    tables.write(timetable.table(), heading);
    page.close("details").line();
    page.close("div").line();
  }

  /** Hidden without the script that works it. */
  private void zoom(Gantt gantt, String id) throws IOException {
    page.open(
            "p",
            "class",
            "zoom",
            "hidden",
            "hidden",
            "data-gantt",
            id,
            "data-zoom",
            words.text("gantt.zoom", Tuple.of("percent", "{percent}")))
        .element("button", words.text("gantt.zoom-out"), "type", "button", "data-step", "-1")
        .element("button", words.text("gantt.zoom-in"), "type", "button", "data-step", "1")
        .element("span", "", "role", "status")
        .close("p")
        .line();
  }

  private void legend() throws IOException {
    page.open("ul", "class", "gantt-legend", "aria-label", words.text("gantt.legend"));
    for (String key :
        Vector.of("task", "critical", "done", "milestone", "deadline", "rest", "today")) {
      page.open("li")
          .open("span", "class", "key key-" + key, "aria-hidden", "true")
          .close("span")
          .text(words.text("gantt.legend." + key))
          .close("li");
    }
    page.close("ul").line();
  }

  private void crews(Gantt gantt, Timetable timetable) throws IOException {
    if (gantt.crews().exists(crew -> crew.number().isPresent())) {
      Vector<String> known = Vector.empty();
      for (GanttCrew crew : gantt.crews().filter(one -> one.number().isPresent())) {
        known = known.append(timetable.crew(crew));
      }
      page.element(
              "p",
              words.text("gantt.crews-are", Tuple.of("crews", timetable.list(known))),
              "class",
              "note")
          .line();
    }
  }
}
