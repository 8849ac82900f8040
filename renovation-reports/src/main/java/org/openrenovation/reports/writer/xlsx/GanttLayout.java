package org.openrenovation.reports.writer.xlsx;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.reports.file.SheetText;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.GanttGroup;
import org.openrenovation.reports.report.GanttTask;
import org.openrenovation.reports.report.Row.Role;
import org.openrenovation.reports.writer.Palette;
import org.openrenovation.reports.writer.Plain;
import org.openrenovation.reports.writer.TextWidth;
import org.openrenovation.reports.writer.TimeAxis;
import org.openrenovation.reports.writer.Timetable;
import org.openrenovation.reports.writer.Words;

/**
 * A Gantt chart as coloured cells: what a task is and when at the left, its bar at the right, a
 * column a day, a week or a month. Written row by row, so that it may stream.
 */
final class GanttLayout {
  /** Months, and below them the heads of the columns. */
  static final int HEADER_ROWS = 2;

  /** Task, crews, start, finish, days, slack. */
  private static final int[] LEFT = {10, 10, 12, 12, 7, 7};

  private static final int WIDEST_NAME = 34;
  private static final int WIDEST_CREWS = 22;
  private static final int GRID = 2;
  private static final float ROW_POINTS = 20f;
  private static final String DATE_FORMAT = "yyyy-mm-dd";
  private static final String MILESTONE = "◆";
  private static final String DUE = "▏";

  private final Sheet sheet;
  private final Styles styles;
  private final Words words;
  private final Timetable timetable;
  private final Gantt gantt;
  private final TimeAxis axis;
  private final LocalDate[] columns;

  GanttLayout(Sheet sheet, Styles styles, Locale locale, Gantt gantt, TimeAxis axis) {
    this.sheet = sheet;
    this.styles = styles;
    this.words = Words.in(locale);
    this.timetable = Timetable.of(gantt, locale);
    this.gantt = gantt;
    this.axis = axis;
    this.columns = axis.columns().toJavaArray(LocalDate[]::new);
  }

  /** The widths of its columns in half-width characters. */
  static int[] widths(Gantt gantt, TimeAxis axis, Locale locale) {
    Timetable timetable = Timetable.of(gantt, locale);
    int[] widths = Arrays.copyOf(LEFT, LEFT.length + axis.columns().size());
    Arrays.fill(widths, LEFT.length, widths.length, GRID);
    for (GanttTask task : gantt.tasks()) {
      widths[0] = Math.max(widths[0], Math.min(WIDEST_NAME, TextWidth.of(task.name()) + 2));
      widths[1] =
          Math.max(widths[1], Math.min(WIDEST_CREWS, TextWidth.of(timetable.crews(task)) + 2));
    }
    return widths;
  }

  /** Writes header and rows from this row on; gives the row after the last. */
  int write(int first) {
    months(sheet.createRow(first), first);
    heads(sheet.createRow(first + 1));
    sheet.createFreezePane(1, first + HEADER_ROWS);
    int at = first + HEADER_ROWS;
    for (GanttGroup group : gantt.groups()) {
      group(sheet.createRow(at++), group);
      for (GanttTask task : group.tasks()) {
        task(sheet.createRow(at++), task);
      }
    }
    return at;
  }

  /** What the colours and signs mean. */
  String legend() {
    return Vector.of("task", "critical", "done", "milestone", "deadline", "rest", "today")
        .map(
            key ->
                words.text(
                    "gantt.sheet." + key,
                    Tuple.of("name", words.text("gantt.legend." + key)),
                    Tuple.of("sign", key.equals("milestone") ? MILESTONE : DUE)))
        .append(
            words.text(
                axis.isByDays() ? "gantt.day" : axis.isByWeeks() ? "gantt.week" : "gantt.by-month"))
        .mkString("　");
  }

  private void months(Row row, int at) {
    row.setHeightInPoints(ROW_POINTS);
    for (int i = 0; i < LEFT.length; i++) {
      row.createCell(i).setCellStyle(styles.header(false));
    }
    int from = 0;
    while (from < columns.length) {
      LocalDate month = monthOf(from);
      int to = from;
      while (to + 1 < columns.length && monthOf(to + 1).getMonth() == month.getMonth()) {
        to++;
      }
      for (int i = from; i <= to; i++) {
        row.createCell(LEFT.length + i).setCellStyle(styles.header(false));
      }
      text(
          row.getCell(LEFT.length + from),
          month(month, from == 0 || month.getMonthValue() == 1, (to - from + 1) * GRID));
      if (to > from) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(at, at, LEFT.length + from, LEFT.length + to));
      }
      from = to + 1;
    }
  }

  /**
   * A week belongs to the month of its Monday; the first to the month that the axis begins with.
   */
  private LocalDate monthOf(int column) {
    return columns[column].isBefore(axis.from()) ? axis.from() : columns[column];
  }

  /**
   * With its year where that is asked for and there is room; a number alone where there is none.
   */
  private String month(LocalDate month, boolean withYear, int room) {
    return Vector.of(
            withYear ? "gantt.month-year" : "gantt.month", "gantt.month", "gantt.month-short")
        .map(
            key ->
                words.text(
                    key,
                    Tuple.of("year", Integer.toString(month.getYear())),
                    Tuple.of("month", Integer.toString(month.getMonthValue()))))
        .find(text -> TextWidth.of(text) <= room)
        .getOrElse("");
  }

  private void heads(Row row) {
    row.setHeightInPoints(ROW_POINTS * 2);
    String[] heads = {"task", "crews", "start", "finish", "days", "slack"};
    for (int i = 0; i < heads.length; i++) {
      Cell cell = row.createCell(i);
      text(cell, words.text("gantt." + heads[i]));
      cell.setCellStyle(styles.header(false));
    }
    for (int i = 0; i < columns.length; i++) {
      Cell cell = row.createCell(LEFT.length + i);
      cell.setCellValue(
          axis.isByDays() || axis.isByWeeks()
              ? columns[i].getDayOfMonth()
              : columns[i].getMonthValue());
      cell.setCellStyle(styles.tick(isToday(i)));
    }
  }

  private void group(Row row, GanttGroup group) {
    row.setHeightInPoints(ROW_POINTS);
    words(row.createCell(0), Role.GROUP, timetable.heading(group));
    sheet.addMergedRegionUnsafe(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, LEFT.length - 1));
    for (int i = 1; i < LEFT.length; i++) {
      row.createCell(i).setCellStyle(styles.of(look(Role.GROUP, false, "", false)));
    }
    for (int i = 0; i < columns.length; i++) {
      boolean within = isWithin(group, i);
      grid(
          row.createCell(LEFT.length + i),
          i,
          within ? (group.isLate() ? Palette.BAR_LATE : Palette.BAR_GROUP) : Palette.GROUP,
          isIn(group.deadline(), i) ? DUE : "");
    }
  }

  private void task(Row row, GanttTask task) {
    row.setHeightInPoints(ROW_POINTS);
    words(row.createCell(0), Role.DATA, task.name());
    words(row.createCell(1), Role.DATA, timetable.crews(task));
    date(row.createCell(2), task.start());
    date(row.createCell(3), task.finish());
    number(row.createCell(4), task.days());
    Cell slack = row.createCell(5);
    slack.setCellStyle(styles.of(look(Role.DATA, true, "0", false)));
    task.slack().ifPresent(slack::setCellValue);
    long done = doneColumns(task);
    for (int i = 0; i < columns.length; i++) {
      boolean within = isWithin(task, i);
      String fill = task.isMilestone() || !within ? rest(i) : bar(task, done > 0);
      done -= within ? 1 : 0;
      boolean falls = task.isMilestone() && isIn(task.finish(), i);
      boolean due = isIn(task.deadline(), i);
      grid(row.createCell(LEFT.length + i), i, fill, falls ? MILESTONE : due ? DUE : "");
    }
  }

  /** How many of the task's columns stand for what is done, half-up. */
  private long doneColumns(GanttTask task) {
    long all = IntStream.range(0, columns.length).filter(at -> isWithin(task, at)).count();
    return task.done()
        .map(
            share ->
                share.times(Fraction.of(all, 1)).rounded(0, RoundingMode.HALF_UP).longValueExact())
        .orElse(0L);
  }

  private boolean isWithin(GanttGroup group, int column) {
    return group.start().filter(start -> !start.isAfter(last(column))).isPresent()
        && group.finish().filter(finish -> !finish.isBefore(columns[column])).isPresent();
  }

  private boolean isWithin(GanttTask task, int column) {
    return !task.start().isAfter(last(column)) && !task.finish().isBefore(columns[column]);
  }

  private static String bar(GanttTask task, boolean isDone) {
    if (task.critical()) {
      return isDone ? Palette.CRITICAL_DONE : Palette.CRITICAL;
    }
    return isDone ? Palette.BAR_DONE : Palette.BAR;
  }

  /** Grey where nobody works in the whole column. */
  private String rest(int column) {
    LocalDate first = columns[column];
    LocalDate last = last(column);
    for (DateRange rest : gantt.rest()) {
      boolean begins = !rest.from().isAfter(weekday(first));
      boolean ends = rest.to().filter(to -> to.isBefore(friday(last))).isEmpty();
      if (begins && ends) {
        return Palette.REST;
      }
    }
    return "";
  }

  /** The first day from this one on that is no weekend. */
  private static LocalDate weekday(LocalDate day) {
    return day.getDayOfWeek().getValue() > 5
        ? day.plusDays(8 - day.getDayOfWeek().getValue())
        : day;
  }

  /** The last day up to this one that is no weekend. */
  private static LocalDate friday(LocalDate day) {
    return day.getDayOfWeek().getValue() > 5
        ? day.minusDays(day.getDayOfWeek().getValue() - 5)
        : day;
  }

  private LocalDate last(int column) {
    if (axis.isByDays()) {
      return columns[column];
    }
    return axis.isByWeeks()
        ? columns[column].plusDays(6)
        : columns[column].plusMonths(1).minusDays(1);
  }

  private boolean isIn(Optional<LocalDate> day, int column) {
    return day.filter(one -> isIn(one, column)).isPresent();
  }

  private boolean isIn(LocalDate day, int column) {
    return !day.isBefore(columns[column]) && !day.isAfter(last(column));
  }

  private boolean isToday(int column) {
    return isIn(gantt.today(), column);
  }

  private void grid(Cell cell, int column, String fill, String sign) {
    if (!sign.isEmpty()) {
      cell.setCellValue(sign);
    }
    cell.setCellStyle(styles.grid(fill, isToday(column)));
  }

  private void words(Cell cell, Role role, String text) {
    text(cell, text);
    cell.setCellStyle(styles.of(look(role, false, "", SheetText.isLikeFormula(Plain.text(text)))));
  }

  private void date(Cell cell, LocalDate day) {
    cell.setCellValue(day);
    cell.setCellStyle(styles.of(look(Role.DATA, true, DATE_FORMAT, false)));
  }

  private void number(Cell cell, long value) {
    cell.setCellValue(value);
    cell.setCellStyle(styles.of(look(Role.DATA, true, "0", false)));
  }

  private static Styles.Look look(Role role, boolean centred, String format, boolean quoted) {
    return new Styles.Look(
        role, centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT, format, quoted);
  }

  private static void text(Cell cell, String text) {
    cell.setCellValue(SheetText.escaped(Plain.text(text)));
  }
}
