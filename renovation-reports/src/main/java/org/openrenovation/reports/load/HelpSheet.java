package org.openrenovation.reports.load;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Text;

/** The sheet that says what is to be entered, in both languages, the reader's own first. */
final class HelpSheet {
  private static final int[] WIDTHS = {24, 8, 60, 24, 10, 60};
  private static final int UNIT = 256;

  private final TableKind<?> kind;
  private final Seq<Locale> locales;
  private final Sheet sheet;
  private final SheetLook look;

  HelpSheet(Workbook workbook, TableKind<?> kind, Locale locale) {
    this.kind = kind;
    this.locales =
        Text.isChinese(locale)
            ? Vector.of(Locale.CHINESE, Locale.ENGLISH)
            : Vector.of(Locale.ENGLISH, Locale.CHINESE);
    this.sheet = workbook.createSheet(ColumnWords.both("help.sheet").in(locale));
    this.look = new SheetLook(workbook);
  }

  void write() {
    int at = 0;
    for (Locale locale : locales) {
      put(sheet.createRow(at++), 0, ColumnWords.both("help.how").in(locale), null);
    }
    Row headings = sheet.createRow(++at);
    int column = 0;
    for (Locale locale : locales) {
      for (String key : Vector.of("help.column", "help.required", "help.what")) {
        put(headings, column++, ColumnWords.both(key).in(locale), look.heading(false));
      }
    }
    for (TableColumn each : kind.columns()) {
      Row row = sheet.createRow(++at);
      column = 0;
      for (Locale locale : locales) {
        put(row, column++, each.heading().in(locale), look.wrapped());
        String required = each.required() ? "help.yes" : "help.no";
        put(row, column++, ColumnWords.both(required).in(locale), look.wrapped());
        put(row, column++, what(each, locale), look.wrapped());
      }
    }
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * UNIT);
    }
  }

  private static String what(TableColumn column, Locale locale) {
    String help = column.help().in(locale);
    return column.words().isEmpty()
        ? help
        : help + (Text.isChinese(locale) ? "：" : ": ") + EntryRules.choices(column).in(locale);
  }

  private static void put(Row row, int column, String text, @Nullable CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    if (style != null) {
      cell.setCellStyle(style);
    }
  }
}
