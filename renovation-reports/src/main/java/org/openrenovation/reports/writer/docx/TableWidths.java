package org.openrenovation.reports.writer.docx;

import java.util.Arrays;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.ColumnWidths;
import org.openrenovation.reports.writer.Printed;

/**
 * How a table fits a line: the size of its type and the width of each column.
 *
 * @param halfPoints the size of type, in halves of a point
 * @param columns the widths in twentieths of a point; together a line at most
 */
record TableWidths(int halfPoints, int[] columns) {
  /** 五号; 小五; 六号: what is smaller nobody reads. */
  private static final int[] SIZES = {21, 18, 15};

  private static final int HEADING_MARGIN = 2;

  /** Whether the table fits the line in type that is read with ease, its texts broken. */
  static boolean fit(Table table, Printed printed, PageLayout page) {
    int most = capacity(page, SIZES[1]);
    return Arrays.stream(narrowed(table, printed, most)).sum() <= most;
  }

  /**
   * The largest type in which texts stand unbroken, or else the next smaller with texts broken, or
   * else the smallest there is, squeezed where need be.
   */
  static TableWidths of(Table table, Printed printed, PageLayout page) {
    int size = 0;
    int[] widths = ColumnWidths.natural(table, printed, HEADING_MARGIN);
    while (size < SIZES.length - 1 && Arrays.stream(widths).sum() > capacity(page, SIZES[size])) {
      size++;
      widths = narrowed(table, printed, capacity(page, SIZES[size]));
    }
    int line = page.lineWidth();
    int roomy = Math.max(line / 2, Arrays.stream(widths).sum() * unit(SIZES[size]) * 3 / 2);
    return new TableWidths(SIZES[size], spread(widths, Math.min(line, roomy)));
  }

  private static int[] narrowed(Table table, Printed printed, int most) {
    int[] widths = ColumnWidths.natural(table, printed, HEADING_MARGIN);
    boolean[] breaks = new boolean[widths.length];
    int at = 0;
    for (Column column : table.columns()) {
      breaks[at] = ColumnWidths.breaks(column);
      at++;
    }
    ColumnWidths.narrow(widths, breaks, most);
    return widths;
  }

  /** How many half-width characters stand on a line. */
  private static int capacity(PageLayout page, int halfPoints) {
    return page.lineWidth() / unit(halfPoints);
  }

  /** A half-width character is half as wide as the type is high. */
  private static int unit(int halfPoints) {
    return halfPoints * 10 / 2;
  }

  /** The same proportions over this width, to the last twentieth of a point. */
  private static int[] spread(int[] widths, int room) {
    int total = Arrays.stream(widths).sum();
    int[] spread = new int[widths.length];
    int before = 0;
    int edge = 0;
    for (int at = 0; at < widths.length; at++) {
      before += widths[at];
      int next = (int) ((long) room * before / total);
      spread[at] = next - edge;
      edge = next;
    }
    return spread;
  }
}
