package org.openrenovation.reports.writer;

import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;

/**
 * How wide columns are in half-width characters: counted from the texts alone, the same for
 * workbook and document.
 */
public final class ColumnWidths {
  /** No column of text is made narrower than this to spare room. */
  public static final int LEAST_TEXT = 14;

  private static final int WIDEST_TEXT = 48;
  private static final int WIDEST_HEADING = 18;

  /** The room beside a text. */
  private static final int MARGIN = 2;

  /**
   * So many rows tell how wide a column is; sums are longer than what they add and are always
   * looked at.
   */
  private static final int MOST_ROWS = 1_000;

  private ColumnWidths() {}

  /**
   * A width for each column that its texts and its heading fit into; long ones break.
   *
   * @param headingMargin the room beside a heading
   */
  public static int[] natural(Table table, Printed printed, int headingMargin) {
    Column[] columns = table.columns().toJavaArray(Column[]::new);
    int[] contents = contents(table, columns, printed);
    int[] widths = new int[columns.length];
    for (int at = 0; at < columns.length; at++) {
      int heading = TextWidth.of(printed.heading(columns[at]));
      int shown = heading <= WIDEST_HEADING ? heading : Math.max(WIDEST_HEADING, (heading + 1) / 2);
      int natural = Math.max(shown + headingMargin, Math.min(contents[at], WIDEST_TEXT) + MARGIN);
      widths[at] = columns[at].width().orElse(natural);
    }
    return widths;
  }

  private static int[] contents(Table table, Column[] columns, Printed printed) {
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
    return contents;
  }

  /** Whether the column may be made narrower than its texts, which then break. */
  public static boolean breaks(Column column) {
    boolean text = column.kind() == Column.Kind.TEXT || column.kind() == Column.Kind.MIXED;
    return text && column.width().isEmpty();
  }

  /**
   * Takes from the widest column that breaks as long as all together exceed what there is and there
   * is something to take.
   */
  public static void narrow(int[] widths, boolean[] breaks, int most) {
    int total = 0;
    for (int width : widths) {
      total += width;
    }
    for (; total > most; total--) {
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
}
