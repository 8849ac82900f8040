package org.openrenovation.reports.writer.xlsx;

import io.vavr.collection.Seq;
import java.util.Arrays;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.Printed;
import org.openrenovation.reports.writer.TextWidth;

/** Column widths of one sheet in half-width characters, from the texts alone. */
final class Widths {
  private static final int LEAST = 6;
  private static final int WIDEST_TEXT = 48;
  private static final int WIDEST_HEADING = 18;
  private static final int LEAST_TOTAL = 60;

  /** What A4 across holds in a size that is still read; wider tables break their texts first. */
  private static final int MOST_TOTAL = 132;

  private static final int LEAST_TEXT = 14;
  private static final int WITHOUT_TABLE = 100;

  /** The room beside a text. */
  private static final int MARGIN = 2;

  /** The room beside a heading, for the filter's button. */
  private static final int HEADING_MARGIN = 3;

  /**
   * So many rows tell how wide a column is; sums are longer than what they add and are always
   * looked at.
   */
  private static final int MOST_ROWS = 1_000;

  private Widths() {}

  /** A width for each column of the widest table, at least one. */
  static int[] of(Section section, Printed printed) {
    Seq<Table> tables = section.blocks().filter(Table.class::isInstance).map(Table.class::cast);
    int columns = tables.map(table -> table.columns().size()).max().getOrElse(0);
    if (columns == 0) {
      return new int[] {WITHOUT_TABLE};
    }
    int[] widths = new int[columns];
    Arrays.fill(widths, LEAST);
    for (Table table : tables) {
      widen(widths, table, printed);
    }
    narrow(widths, tables);
    int total = Arrays.stream(widths).sum();
    for (int at = 0; total < LEAST_TOTAL; at = (at + 1) % columns) {
      widths[at]++;
      total++;
    }
    return widths;
  }

  /** Takes from the widest column of text as long as there is too much and something to take. */
  private static void narrow(int[] widths, Seq<Table> tables) {
    boolean[] breaks = new boolean[widths.length];
    Arrays.fill(breaks, true);
    for (Table table : tables) {
      int at = 0;
      for (Column column : table.columns()) {
        boolean text = column.kind() == Column.Kind.TEXT || column.kind() == Column.Kind.MIXED;
        breaks[at] &= text && column.width().isEmpty();
        at++;
      }
    }
    for (int total = Arrays.stream(widths).sum(); total > MOST_TOTAL; total--) {
      int widest = -1;
      for (int at = 0; at < widths.length; at++) {
        if (breaks[at] && widths[at] > LEAST_TEXT && (widest < 0 || widths[at] > widths[widest])) {
          widest = at;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static void widen(int[] widths, Table table, Printed printed) {
    Column[] columns = table.columns().toJavaArray(Column[]::new);
    int[] contents = new int[columns.length];
    int seen = 0;
    for (Row row : table.rows()) {
      seen++;
      boolean looked =
          row.role() == Row.Role.DATA ? seen <= MOST_ROWS : row.role() != Row.Role.GROUP;
      if (looked) {
        int at = 0;
        for (Cell cell : row.cells()) {
          contents[at] =
              Math.max(contents[at], TextWidth.widestLine(printed.text(columns[at], cell)));
          at++;
        }
      }
    }
    for (int at = 0; at < columns.length; at++) {
      int heading = TextWidth.of(printed.heading(columns[at]));
      int shown = heading <= WIDEST_HEADING ? heading : Math.max(WIDEST_HEADING, (heading + 1) / 2);
      int natural = Math.max(shown + HEADING_MARGIN, Math.min(contents[at], WIDEST_TEXT) + MARGIN);
      widths[at] = Math.max(widths[at], columns[at].width().orElse(natural));
    }
  }
}
