package org.openrenovation.reports.writer.xlsx;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openrenovation.reports.file.SheetText;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.Lines;
import org.openrenovation.reports.writer.Plain;
import org.openrenovation.reports.writer.Printed;
import org.openrenovation.reports.writer.TextWidth;
import org.openrenovation.reports.writer.TimeAxis;
import org.openrenovation.reports.writer.Words;

/**
 * One section on one sheet, from top to bottom: title, facts, blocks, notes; and how the sheet
 * prints.
 */
final class SheetLayout {
  /** A header further down than this would leave no room to scroll in. */
  private static final int LAST_FROZEN_ROW = 12;

  private static final float LINE_POINTS = 15.5f;
  private static final float TITLE_POINTS = 24f;
  private static final float TITLE_SCALE = 16f / 11f;
  private static final double SIDE_MARGIN_INCHES = 0.5;
  private static final double TOP_MARGIN_INCHES = 0.7;

  private final Sheet sheet;
  private final Styles styles;
  private final Report report;
  private final Printed printed;
  private final NamedRows whole;
  private final XSSFSheet kept;
  private final SheetCharts charts;
  private int[] widths = {};
  private int next;

  /**
   * Fills a sheet.
   *
   * @param sheet takes the rows; of a workbook that streams it holds the last of them only
   * @param whole the workbook that is kept until the end, with a sheet of the same name
   */
  SheetLayout(Sheet sheet, NamedRows whole, Styles styles, Report report) {
    this.sheet = sheet;
    this.whole = whole;
    this.kept = whole.getSheet(sheet.getSheetName());
    this.charts = new SheetCharts(kept, report.locale());
    this.styles = styles;
    this.report = report;
    this.printed = new Printed(report.locale());
  }

  /**
   * Fills the sheet.
   *
   * @param title what stands at its top
   * @param named whether the report's own title stands below it, since it is one sheet of several
   * @param last whether the report's notes stand at its end
   */
  void section(String title, boolean named, Section section, boolean last) {
    widths = Widths.of(section, printed, report.locale());
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, Math.min(255, widths[i]) * 256);
    }
    print();
    line(Styles.Line.TITLE, title);
    if (named) {
      line(Styles.Line.SUBTITLE, report.title());
    }
    report.subtitle().ifPresent(subtitle -> line(Styles.Line.SUBTITLE, subtitle));
    line(Styles.Line.FACTS, Lines.facts(report).mkString("　　"));
    Seq<Table> tables = section.tables();
    for (Block block : section.blocks()) {
      if (block instanceof Paragraph paragraph) {
        line(Styles.Line.PARAGRAPH, paragraph.text());
      } else if (block instanceof Table table) {
        table(table, title, tables.size() == 1);
      } else if (block instanceof Gantt gantt) {
        gantt(gantt, title);
      }
    }
    if (last) {
      Lines.notes(report, report.notes()).forEach(note -> line(Styles.Line.NOTE, note));
      line(Styles.Line.NOTE, Lines.madeBy(report));
    }
    charts.draw(next, widths);
  }

  private void table(Table table, String title, boolean alone) {
    if (!alone && next > 3) {
      next++;
    }
    if (!table.caption().equals(title)) {
      line(Styles.Line.CAPTION, table.caption());
    }
    int header = next;
    TableLayout layout = new TableLayout(sheet, styles, printed, table, widths);
    next = layout.write(header);
    charts.of(table, header);
    if (table.rows().isEmpty()) {
      line(Styles.Line.NOTE, Words.in(report.locale()).text("table.empty"));
    }
    if (alone) {
      if (header < LAST_FROZEN_ROW) {
        sheet.createFreezePane(0, header + 1);
      }
      whole.repeat(kept, header, header);
      if (layout.lastRecord() > header) {
        whole.filter(
            kept, new CellRangeAddress(header, layout.lastRecord(), 0, table.columns().size() - 1));
      }
    }
    Lines.notes(report, table.notes()).forEach(note -> line(Styles.Line.NOTE, note));
  }

  private void gantt(Gantt gantt, String title) {
    if (!gantt.caption().equals(title)) {
      line(Styles.Line.CAPTION, gantt.caption());
    }
    TimeAxis axis = TimeAxis.of(gantt).orElse(null);
    if (axis == null) {
      line(Styles.Line.NOTE, Words.in(report.locale()).text("table.empty"));
    } else {
      GanttLayout layout = new GanttLayout(sheet, styles, report.locale(), gantt, axis);
      line(Styles.Line.NOTE, layout.legend());
      whole.repeat(kept, next, next + GanttLayout.HEADER_ROWS - 1);
      next = layout.write(next);
    }
    Lines.notes(report, gantt.notes()).forEach(note -> line(Styles.Line.NOTE, note));
  }

  /** A line across the whole sheet, as high as its text needs. */
  private void line(Styles.Line line, String text) {
    String shown = Plain.text(text);
    Row row = sheet.createRow(next);
    Cell cell = row.createCell(0);
    cell.setCellValue(SheetText.escaped(shown));
    cell.setCellStyle(styles.of(line, SheetText.isLikeFormula(shown)));
    boolean title = line == Styles.Line.TITLE;
    int width = Math.max(1, Arrays.stream(widths).sum() - 2);
    int lines = TextWidth.lines(shown, title ? Math.max(1, (int) (width / TITLE_SCALE)) : width);
    row.setHeightInPoints(
        Math.min(409f, lines * (title ? TITLE_POINTS : LINE_POINTS) + (title ? 10 : 3)));
    if (widths.length > 1) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, widths.length - 1));
    }
    next++;
  }

  private void print() {
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
    sheet.setMargin(PageMargin.TOP, TOP_MARGIN_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, TOP_MARGIN_INCHES);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    Words words = Words.in(report.locale());
    sheet
        .getFooter()
        .setCenter(words.text("page", Tuple.of("page", "&P"), Tuple.of("pages", "&N")));
  }
}
