package org.openrenovation.reports.writer.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Sheet;
import org.openrenovation.reports.file.SheetText;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.Alignment;
import org.openrenovation.reports.writer.Figure;
import org.openrenovation.reports.writer.Plain;
import org.openrenovation.reports.writer.Printed;
import org.openrenovation.reports.writer.TextWidth;

/** One table on a sheet: header, rows, each cell with its type, format and look. */
final class TableLayout {
  private static final float LINE_POINTS = 15.5f;
  private static final float ROW_PADDING_POINTS = 4.5f;
  private static final float MOST_POINTS = 409f;

  /** Excel holds fifteen digits; a longer figure is written as text, so that none is lost. */
  private static final int MOST_DIGITS = 15;

  private static final String DATE_FORMAT = "yyyy-mm-dd";

  /** The first day of which Excel and the calendar think alike. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final Sheet sheet;
  private final Styles styles;
  private final Printed printed;
  private final Table table;
  private final Column[] columns;
  private final int[] widths;
  private int lastRecord = -1;

  TableLayout(Sheet sheet, Styles styles, Printed printed, Table table, int[] widths) {
    this.sheet = sheet;
    this.styles = styles;
    this.printed = printed;
    this.table = table;
    this.columns = table.columns().toJavaArray(Column[]::new);
    this.widths = widths;
  }

  /** Writes header and rows from this row on; gives the row after the last. */
  int write(int first) {
    header(first);
    int at = first + 1;
    for (Row row : table.rows()) {
      if (row.role() == Row.Role.GROUP) {
        group(sheet.createRow(at), row);
      } else {
        cells(sheet.createRow(at), row);
      }
      if (row.role() == Row.Role.DATA) {
        lastRecord = at;
      }
      at++;
    }
    Lights.on(sheet, columns, first + 1, at - 1);
    return at;
  }

  /** Where the last record stands; before the header if there is none. */
  int lastRecord() {
    return lastRecord;
  }

  private void header(int at) {
    org.apache.poi.ss.usermodel.Row row = sheet.createRow(at);
    int lines = 1;
    for (int i = 0; i < columns.length; i++) {
      String heading = Plain.text(printed.heading(columns[i]));
      org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
      cell.setCellValue(SheetText.escaped(heading));
      cell.setCellStyle(styles.header(SheetText.isLikeFormula(heading)));
      lines = Math.max(lines, TextWidth.lines(heading, Math.max(1, widths[i] - 2)));
    }
    row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE_POINTS + 2 * ROW_PADDING_POINTS));
  }

  private void group(org.apache.poi.ss.usermodel.Row to, Row row) {
    to.setHeightInPoints(LINE_POINTS + ROW_PADDING_POINTS);
    for (int i = 0; i < columns.length; i++) {
      org.apache.poi.ss.usermodel.Cell cell = to.createCell(i);
      if (i == 0) {
        text(
            cell,
            Row.Role.GROUP,
            HorizontalAlignment.LEFT,
            printed.text(columns[0], row.cells().head()));
      } else {
        cell.setCellStyle(look(Row.Role.GROUP, HorizontalAlignment.LEFT, ""));
      }
    }
  }

  private void cells(org.apache.poi.ss.usermodel.Row to, Row row) {
    int lines = 1;
    int at = 0;
    for (Cell cell : row.cells()) {
      lines = Math.max(lines, cell(to.createCell(at), row.role(), at, cell));
      at++;
    }
    to.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE_POINTS + ROW_PADDING_POINTS));
  }

  /** Writes one cell; gives the lines that it takes. */
  private int cell(org.apache.poi.ss.usermodel.Cell to, Row.Role role, int at, Cell cell) {
    Column column = columns[at];
    if (cell instanceof Cell.Empty) {
      to.setCellStyle(look(role, HorizontalAlignment.LEFT, ""));
      return 1;
    }
    if (cell instanceof Cell.Day day && !day.value().isBefore(FIRST_DAY)) {
      to.setCellValue(day.value());
      to.setCellStyle(look(role, alignment(column, cell), DATE_FORMAT));
      return 1;
    }
    Figure figure = printed.figure(column, cell).orElse(null);
    if (figure != null) {
      figure(to, role, alignment(column, cell), figure);
      return 1;
    }
    String shown = printed.text(column, cell);
    text(to, role, alignment(column, cell), shown);
    int room = Math.max(1, widths[at] - 1);
    return shown.length() * 2 <= room && shown.indexOf('\n') < 0 ? 1 : TextWidth.lines(shown, room);
  }

  private void figure(
      org.apache.poi.ss.usermodel.Cell to,
      Row.Role role,
      HorizontalAlignment alignment,
      Figure figure) {
    OptionalDouble number = number(figure.value());
    if (number.isPresent()) {
      to.setCellValue(number.getAsDouble());
      to.setCellStyle(look(role, alignment, format(figure)));
    } else {
      text(to, role, alignment, figure.text());
    }
  }

  private void text(
      org.apache.poi.ss.usermodel.Cell to,
      Row.Role role,
      HorizontalAlignment alignment,
      String text) {
    to.setCellValue(SheetText.escaped(text));
    to.setCellStyle(styles.of(new Styles.Look(role, alignment, "", SheetText.isLikeFormula(text))));
  }

  private CellStyle look(Row.Role role, HorizontalAlignment alignment, String format) {
    return styles.of(new Styles.Look(role, alignment, format, false));
  }

  private static HorizontalAlignment alignment(Column column, Cell cell) {
    return switch (Alignment.of(column, cell)) {
      case LEFT -> HorizontalAlignment.LEFT;
      case CENTRE -> HorizontalAlignment.CENTER;
      case RIGHT -> HorizontalAlignment.RIGHT;
    };
  }

  /**
   * The nearest binary number, which Excel shows as the exact figure; none beyond fifteen digits.
   */
  static OptionalDouble number(BigDecimal value) {
    if (value.precision() > MOST_DIGITS || value.scale() < 0 || value.scale() > MOST_DIGITS) {
      return OptionalDouble.empty();
    }
    // Both are whole and below 2^53, so that the quotient is the double nearest to the figure.
    return OptionalDouble.of(
        (double) value.unscaledValue().longValueExact()
            / BigDecimal.TEN.pow(value.scale()).longValueExact());
  }

  /** Excel's pattern for the figure: {@code #,##0.00}, {@code 0.0%}, {@code #,##0.00"元"}. */
  static String format(Figure figure) {
    String whole = figure.grouped() ? "#,##0" : "0";
    String decimals = figure.decimals() == 0 ? "" : "." + "0".repeat(figure.decimals());
    String unit = figure.unit().isEmpty() ? "" : '"' + figure.unit() + '"';
    return whole + decimals + (figure.percent() ? "%" : "") + unit;
  }
}
