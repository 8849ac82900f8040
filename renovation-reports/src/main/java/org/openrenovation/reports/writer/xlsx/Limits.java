package org.openrenovation.reports.writer.xlsx;

import io.vavr.Tuple;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.Words;

/** What a worksheet cannot hold: nothing is cut off unseen. */
final class Limits {
  /** Rows above and below a table: title, facts, caption, notes. */
  private static final int SPARE_ROWS = 1_000;

  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - SPARE_ROWS;
  private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

  /**
   * Half of Excel's own limit, since what looks like an escape ({@code _x0041_}) is escaped itself
   * and grows to twice its length.
   */
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength() / 2;

  private Limits() {}

  static Optional<Text> refusal(Report report) {
    for (Section section : report.printedSections().flatMap(Section::flattened)) {
      int rows = 0;
      for (Block block : section.blocks()) {
        Optional<Text> reason = refusal(section, block, rows);
        if (reason.isPresent()) {
          return reason;
        }
        rows += block instanceof Table table ? table.rows().size() : 1;
      }
    }
    return Optional.empty();
  }

  private static Optional<Text> refusal(Section section, Block block, int rowsBefore) {
    if (block instanceof Paragraph paragraph) {
      return text(section.heading(), paragraph.text());
    }
    if (block instanceof Table table) {
      return table(table, rowsBefore);
    }
    return Optional.empty();
  }

  private static Optional<Text> table(Table table, int rowsBefore) {
    if (table.rows().size() + rowsBefore > MOST_ROWS) {
      return Optional.of(
          Words.both(
              "refusal.rows",
              Tuple.of("table", table.caption()),
              Tuple.of("rows", Integer.toString(table.rows().size() + rowsBefore)),
              Tuple.of("most", Integer.toString(MOST_ROWS))));
    }
    if (table.columns().size() > MOST_COLUMNS) {
      return Optional.of(
          Words.both(
              "refusal.columns",
              Tuple.of("table", table.caption()),
              Tuple.of("columns", Integer.toString(table.columns().size())),
              Tuple.of("most", Integer.toString(MOST_COLUMNS))));
    }
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell instanceof Cell.Text text && text.value().length() > LONGEST_TEXT) {
          return text(table.caption(), text.value());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Text> text(String place, String text) {
    return text.length() <= LONGEST_TEXT
        ? Optional.empty()
        : Optional.of(
            Words.both(
                "refusal.text",
                Tuple.of("place", place),
                Tuple.of("length", Integer.toString(text.length())),
                Tuple.of("most", Integer.toString(LONGEST_TEXT))));
  }
}
