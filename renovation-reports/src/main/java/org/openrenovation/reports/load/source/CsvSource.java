package org.openrenovation.reports.load.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.openrenovation.reports.file.SheetText;

/** The rows of a CSV file, streamed; a spreadsheet shows them under the same numbers. */
final class CsvSource {
  private static final int LAST_ROW = 1_048_576;

  private CsvSource() {}

  static void read(Path file, RowSink sink) throws IOException {
    Sheet sheet = new Sheet(name(file), false);
    sink.begin(sheet);
    int number = 0;
    try (Reader text = TextEncoding.open(file);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(text)) {
      for (CsvRecord record : csv) {
        if (++number > LAST_ROW) {
          throw RefusedFileException.tooLarge(sheet.place(number), "too-many-rows", LAST_ROW);
        }
        sink.row(row(record, number, sheet));
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw RefusedFileException.of(sheet.place(number + 1), "damaged");
    }
    sink.end();
  }

  private static RawRow row(CsvRecord record, int number, Sheet sheet) throws IOException {
    RawRow row = new RawRow(number);
    int width = Math.min(record.getFieldCount(), RawRow.MOST_COLUMNS);
    for (int column = 0; column < width; column++) {
      String field = record.getField(column);
      if (field.length() > RawCell.LONGEST) {
        throw RefusedFileException.tooLarge(
            sheet.place(column, number), "cell-too-long", RawCell.LONGEST);
      }
      if (!field.isBlank()) {
        row.put(column, cell(field));
      }
    }
    return row;
  }

  /** A spreadsheet would compute what begins with an equals sign; an apostrophe keeps it a text. */
  private static RawCell cell(String field) {
    if (field.startsWith("=")) {
      return new RawCell(RawCell.Form.TEXT, field, true);
    }
    boolean guarded =
        field.startsWith("'") && SheetText.isLikeFormula(field.replaceFirst("^'+", ""));
    return RawCell.text(guarded ? field.substring(1) : field);
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
