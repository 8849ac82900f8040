package org.openrenovation.reports.writer.ics;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.Plain;
import org.openrenovation.reports.writer.Printed;
import org.openrenovation.reports.writer.RowNames;
import org.openrenovation.reports.writer.Words;

/**
 * One due date of a report.
 *
 * @param id the same in every edition of the report, also when the day has moved, so that a
 *     calendar changes the entry instead of adding a second
 * @param day by when
 * @param summary what is due
 * @param table the table it stands in
 * @param details the rest of its row, a line for each column
 */
record DueDate(String id, LocalDate day, String summary, String table, Seq<String> details) {

  /** Every due date of the report, in reading order. */
  static Seq<DueDate> of(Report report) {
    Printed printed = new Printed(report.locale());
    return report
        .tables()
        .filter(table -> table.columns().exists(Column::due))
        .flatMap(table -> of(report, table, printed));
  }

  private static Seq<DueDate> of(Report report, Table table, Printed printed) {
    Column[] columns = table.columns().toJavaArray(Column[]::new);
    Words words = Words.in(report.locale());
    boolean several = table.columns().count(Column::due) > 1;
    Map<String, Integer> alike = new HashMap<>();
    Vector<DueDate> all = Vector.empty();
    for (Row row : table.rows().filter(row -> row.role() == Row.Role.DATA)) {
      Cell[] cells = row.cells().toJavaArray(Cell[]::new);
      int naming = RowNames.column(columns);
      String name = printed.text(columns[naming], cells[naming]);
      for (int at = 0; at < columns.length; at++) {
        if (columns[at].due() && cells[at] instanceof Cell.Day day) {
          String called = name.isBlank() ? Plain.text(table.caption()) : name;
          String key = joined(report.kind(), report.title(), table.id(), columns[at].key(), called);
          all =
              all.append(
                  new DueDate(
                      id(key, alike.merge(key, 1, Integer::sum)),
                      day.value(),
                      summary(called, printed.heading(columns[at]), several, words),
                      table.caption(),
                      details(columns, cells, printed, words, naming, at)));
        }
      }
    }
    return all;
  }

  /** 工业局东楼 · 最迟开工日期; a heading that says no more than that it is due is left out. */
  private static String summary(String called, String heading, boolean several, Words words) {
    boolean saysMore = several || !heading.equals(words.text("calendar.due"));
    return saysMore ? called + " · " + heading : called;
  }

  private static Seq<String> details(
      Column[] columns, Cell[] cells, Printed printed, Words words, int naming, int due) {
    return Vector.range(0, columns.length)
        .filter(at -> at != naming && at != due)
        .filter(at -> !printed.text(columns[at], cells[at]).isBlank())
        .map(
            at ->
                words.text(
                    "calendar.detail",
                    Tuple.of("heading", printed.heading(columns[at])),
                    Tuple.of("value", printed.text(columns[at], cells[at]))));
  }

  /** Two rows of one name are told apart by their order. */
  private static String id(String key, int occurrence) {
    String name = occurrence == 1 ? key : key + occurrence;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The parts with their lengths, so that no two lists of parts give the same. */
  private static String joined(String... parts) {
    return Vector.of(parts).map(part -> part.length() + ":" + part).mkString();
  }
}
