package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheet of the rows: a title, the headings, and below them what is entered. */
final class TableSheet {
  private static final int HEADINGS = 1;
  private static final int LEAST_ROWS = 1_000;
  private static final int WIDEST = 48 * 256;

  private final Workbook workbook;
  private final TableKind<?> kind;
  private final Locale locale;
  private final Sheet sheet;
  private final Map<ColumnForm, CellStyle> styles = new EnumMap<>(ColumnForm.class);

  TableSheet(Workbook workbook, TableKind<?> kind, Locale locale) {
    this.workbook = workbook;
    this.kind = kind;
    this.locale = locale;
    this.sheet = workbook.createSheet(kind.title().in(locale));
  }

  void write(Seq<JsonNode> rows) {
    SheetLook look = new SheetLook(workbook);
    int last = kind.columns().size() - 1;
    Cell title = sheet.createRow(0).createCell(0);
    title.setCellValue(kind.title().in(locale));
    title.setCellStyle(look.title());
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
    Row headings = sheet.createRow(HEADINGS);
    for (int i = 0; i <= last; i++) {
      TableColumn column = kind.columns().get(i);
      Cell heading = headings.createCell(i);
      heading.setCellValue(column.heading().in(locale));
      heading.setCellStyle(look.heading(column.required()));
      sheet.setDefaultColumnStyle(i, style(column.form()));
      sheet.setColumnWidth(i, width(column, look));
    }
    sheet.createFreezePane(0, HEADINGS + 1);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
    int at = HEADINGS + 1;
    for (JsonNode record : rows) {
      write(record, sheet.createRow(at++));
    }
    new EntryRules(sheet, kind, locale).add(HEADINGS + 1, Math.max(at, HEADINGS + LEAST_ROWS));
  }

  private void write(JsonNode record, Row row) {
    for (int i = 0; i < kind.columns().size(); i++) {
      TableColumn column = kind.asked(kind.columns().get(i), record);
      JsonNode value = record.get(column.field());
      if (value != null) {
        Cell cell = row.createCell(i);
        cell.setCellStyle(style(column.form()));
        CellWriting.write(value, column, locale, cell);
      }
    }
  }

  /** As wide as the heading, and as what may be picked from a list. */
  private int width(TableColumn column, SheetLook look) {
    int heading = look.width(column.heading().in(locale));
    int widest =
        column.words().values().map(word -> look.width(word.in(locale))).max().getOrElse(0);
    return Math.max(heading, Math.min(WIDEST, widest));
  }

  private CellStyle style(ColumnForm form) {
    return styles.computeIfAbsent(form, this::newStyle);
  }

  private CellStyle newStyle(ColumnForm form) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(CellWriting.format(form)));
    return style;
  }
}
