package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.file.SheetText;

/** A record's value as a cell of its column: what {@link CellReading} makes the same value of. */
final class CellWriting {
  /** A spreadsheet's numbers are good for fifteen digits; longer ones are written as text. */
  private static final int MOST_DIGITS = 15;

  private CellWriting() {}

  /** How a spreadsheet shows what is entered in a column. */
  static String format(ColumnForm form) {
    return switch (form) {
      case TEXT, YEARS, AREAS, WORD, FLAG, VALUE -> "@";
      case YEAR, WHOLE -> "0";
      case AREA, MONEY -> "0.00";
      case DATE -> "yyyy-mm-dd";
    };
  }

  static void write(JsonNode value, TableColumn column, Locale locale, Cell cell) {
    switch (column.form()) {
      case TEXT, VALUE -> text(value.asText(), cell);
      case FLAG ->
          text(ColumnWords.both(value.asBoolean() ? "flag.yes" : "flag.no").in(locale), cell);
      case YEAR, WHOLE, AREA, MONEY -> figure(value.asText(), cell);
      case YEARS, AREAS -> list(value, cell);
      case DATE -> cell.setCellValue(LocalDate.parse(value.textValue()));
      case WORD ->
          text(
              column
                  .words()
                  .get(value.textValue())
                  .getOrElse(Text.same(value.textValue()))
                  .in(locale),
              cell);
    }
  }

  private static void list(JsonNode values, Cell cell) {
    if (values.size() == 1) {
      figure(values.get(0).asText(), cell);
    } else {
      text(Vector.ofAll(values).map(JsonNode::asText).mkString("、"), cell);
    }
  }

  private static void figure(String digits, Cell cell) {
    BigDecimal figure = new BigDecimal(digits);
    if (figure.precision() <= MOST_DIGITS) {
      cell.setCellValue(figure.doubleValue());
    } else {
      text(digits, cell);
    }
  }

  private static void text(String text, Cell cell) {
    cell.setCellValue(SheetText.escaped(text));
  }
}
