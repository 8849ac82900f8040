package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormat;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheet of the rows: a title, the headings, and below them what is entered. */
final class TableSheet {
  private static final int HEADINGS = 1;
  private static final int LEAST_ROWS = 1_000;

  private final Workbook workbook;
  private final TableKind<?> kind;
  private final Locale locale;
  private final Sheet sheet;

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
    CellStyle[] styles = new CellStyle[last + 1];
    DataFormat formats = workbook.createDataFormat();
    for (int i = 0; i <= last; i++) {
      TableColumn column = kind.columns().get(i);
      Cell heading = headings.createCell(i);
      heading.setCellValue(column.heading().in(locale));
      heading.setCellStyle(look.heading(column.required()));
      styles[i] = workbook.createCellStyle();
      styles[i].setDataFormat(formats.getFormat(CellWriting.format(column.form())));
      sheet.setDefaultColumnStyle(i, styles[i]);
      sheet.setColumnWidth(i, look.width(column.heading().in(locale)));
    }
    sheet.createFreezePane(0, HEADINGS + 1);
    int at = HEADINGS + 1;
    for (JsonNode record : rows) {
      write(record, sheet.createRow(at++), styles);
    }
    new EntryRules(sheet, kind, locale).add(HEADINGS + 1, Math.max(at, HEADINGS + LEAST_ROWS));
  }

  private void write(JsonNode record, Row row, CellStyle[] styles) {
    for (int i = 0; i < styles.length; i++) {
      TableColumn column = kind.columns().get(i);
      JsonNode value = record.get(column.field());
      if (value != null) {
        Cell cell = row.createCell(i);
        cell.setCellStyle(styles[i]);
        CellWriting.write(value, column, locale, cell);
      }
    }
  }
}
