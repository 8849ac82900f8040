package org.openrenovation.reports.writer;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.GanttCrew;
import org.openrenovation.reports.report.GanttGroup;
import org.openrenovation.reports.report.GanttTask;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;

/** A Gantt chart as a table, for formats that do not draw, and beside the drawing. */
public final class Timetable {
  private final Gantt gantt;
  private final Words words;
  private final boolean isChinese;
  private final Map<String, String> crews;

  private Timetable(Gantt gantt, Locale locale) {
    this.gantt = gantt;
    this.words = Words.in(locale);
    this.isChinese = Text.isChinese(locale);
    this.crews = HashMap.ofEntries(gantt.crews().map(crew -> Tuple.of(crew.id(), crew.name())));
  }

  /** The chart in words, for readers of this locale. */
  public static Timetable of(Gantt gantt, Locale locale) {
    return new Timetable(gantt, locale);
  }

  /** The chart as a table, a group's heading above its tasks. */
  public Table table() {
    return Table.builder()
        .id(gantt.id())
        .caption(gantt.caption())
        .columns(
            Vector.of(
                Column.of("task", words.text("gantt.task"), Column.Kind.TEXT),
                Column.of("crews", words.text("gantt.crews"), Column.Kind.TEXT),
                Column.of("start", words.text("gantt.start"), Column.Kind.DATE),
                Column.of("finish", words.text("gantt.finish"), Column.Kind.DATE),
                Column.of("days", words.text("gantt.days"), Column.Kind.ORDINAL),
                Column.of("slack", words.text("gantt.slack"), Column.Kind.ORDINAL),
                Column.of("done", words.text("gantt.done"), Column.Kind.PERCENT),
                Column.of("kind", words.text("gantt.kind"), Column.Kind.STATE)))
        .rows(gantt.groups().flatMap(this::rows))
        .notes(gantt.notes())
        .build();
  }

  private Seq<Row> rows(GanttGroup group) {
    return group.tasks().map(this::row).prepend(Row.group(heading(group)));
  }

  /** A group with its days: {@code 金顺苑（2024-04-08 至 2024-11-20，期限 2024-11-30）}. */
  public String heading(GanttGroup group) {
    Optional<LocalDate> start = group.start();
    if (start.isEmpty()) {
      return group.name();
    }
    String span =
        words.text(
            "gantt.span",
            Tuple.of("from", start.get().toString()),
            Tuple.of("to", group.finish().orElseThrow().toString()));
    return words.text(
        group.deadline().isEmpty()
            ? "gantt.group"
            : group.isLate() ? "gantt.group-late" : "gantt.group-due",
        Tuple.of("name", group.name()),
        Tuple.of("span", span),
        Tuple.of("due", group.deadline().map(LocalDate::toString).orElse("")));
  }

  private Row row(GanttTask task) {
    return Row.of(
        Cell.of(task.name()),
        Cell.of(crews(task)),
        Cell.of(task.start()),
        Cell.of(task.finish()),
        Cell.of(task.days()),
        task.slack().map(Cell::of).orElse(Cell.empty()),
        task.done().map(Cell::of).orElse(Cell.empty()),
        kind(task));
  }

  private Cell kind(GanttTask task) {
    String label = kindOf(task);
    return label.isEmpty()
        ? Cell.empty()
        : Cell.state(
            isLate(task) ? Tone.BAD : task.critical() ? Tone.CAUTION : Tone.NEUTRAL, label);
  }

  /** What is particular about a task: that it may not slip, is a milestone, comes too late. */
  public String kindOf(GanttTask task) {
    Vector<String> kinds = Vector.empty();
    kinds = task.isMilestone() ? kinds.append(words.text("gantt.milestone")) : kinds;
    kinds = task.critical() ? kinds.append(words.text("gantt.critical")) : kinds;
    kinds = isLate(task) ? kinds.append(words.text("gantt.late")) : kinds;
    return list(kinds);
  }

  /** Whether it is finished after its deadline. */
  public static boolean isLate(GanttTask task) {
    return task.deadline().filter(task.finish()::isAfter).isPresent();
  }

  /** The crews of a task by name, with their number where there are several. */
  public String crews(GanttTask task) {
    return list(
        task.crews()
            .toVector()
            .map(
                need ->
                    crews.get(need._1).getOrElse(need._1) + (need._2 == 1 ? "" : " × " + need._2)));
  }

  /** A crew and how many of it there are. */
  public String crew(GanttCrew crew) {
    return crew.name() + crew.number().map(number -> " × " + number).orElse("");
  }

  /** Parts in a row, divided as the language does. */
  public String list(Seq<String> parts) {
    return parts.mkString(isChinese ? "、" : ", ");
  }
}
