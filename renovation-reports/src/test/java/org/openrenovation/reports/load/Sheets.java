package org.openrenovation.reports.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the files that are to be read: a list of rows as workbook or as CSV. */
final class Sheets {
  private Sheets() {}

  /** A workbook with one sheet 计划表 of these rows; null is a blank cell. */
  static Path workbook(Path folder, List<? extends List<?>> rows) {
    return workbook(folder, rows, sheet -> {});
  }

  static Path workbook(Path folder, List<? extends List<?>> rows, Consumer<Sheet> afterwards) {
    Path file = folder.resolve("plan.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("计划表");
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
      for (int r = 0; r < rows.size(); r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < rows.get(r).size(); c++) {
          set(row, c, rows.get(r).get(c), day);
        }
      }
      afterwards.accept(sheet);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void set(Row row, int column, Object value, CellStyle day) {
    if (value != null) {
      Cell cell = row.createCell(column);
      if (value instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (value instanceof LocalDate date) {
        cell.setCellValue(date);
        cell.setCellStyle(day);
      } else if (value instanceof Boolean flag) {
        cell.setCellValue(flag);
      } else {
        cell.setCellValue(value.toString());
      }
    }
  }

  static Path csv(Path folder, String text) {
    return csv(folder, text, StandardCharsets.UTF_8);
  }

  static Path csv(Path folder, String text, Charset charset) {
    try {
      return Files.write(folder.resolve("plan.csv"), text.getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> Loaded<T> read(TableKind<T> kind, Path file) {
    try {
      return TableReader.of(kind).read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
