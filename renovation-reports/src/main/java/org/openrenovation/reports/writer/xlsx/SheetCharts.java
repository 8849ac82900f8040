package org.openrenovation.reports.writer.xlsx;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.Charted;

/** The charts of one sheet, below everything else on it. */
final class SheetCharts {
  private static final int ROWS = 16;

  /** Wide enough for a dozen points, in half-width characters. */
  private static final int WIDTH = 90;

  /** What stands above a chart on its page at most. */
  private static final int MOST_ROWS_ABOVE = 14;

  private final XSSFSheet sheet;
  private final Locale locale;
  private Vector<NativeChart> charts = Vector.empty();

  SheetCharts(XSSFSheet sheet, Locale locale) {
    this.sheet = sheet;
    this.locale = locale;
  }

  /** Takes note of the charts of a table whose header stands in this row. */
  void of(Table table, int header) {
    charts =
        charts.appendAll(
            table
                .charts()
                .map(chart -> new Charted(locale, table, chart))
                .filter(Charted::isDrawn)
                .map(chart -> new NativeChart(sheet.getSheetName(), locale, chart, header)));
  }

  /** Draws them from this row on. */
  void draw(int first, int[] widths) {
    int next = first + 1;
    int above = first;
    for (NativeChart chart : charts) {
      if (above > MOST_ROWS_ABOVE) {
        // A chart across two pages is read by nobody.
        sheet.setRowBreak(next - 1);
      }
      XSSFDrawing drawing = sheet.createDrawingPatriarch();
      XSSFClientAnchor anchor =
          drawing.createAnchor(0, 0, 0, 0, 0, next, columns(widths), next + ROWS);
      chart.draw(drawing.createChart(anchor));
      next += ROWS + 1;
      above = ROWS;
    }
  }

  private static int columns(int[] widths) {
    int columns = 0;
    int width = 0;
    while (columns < widths.length && width < WIDTH) {
      width += widths[columns++];
    }
    return columns;
  }
}
