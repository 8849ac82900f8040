package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openrenovation.reports.file.FixedZip;
import org.openrenovation.reports.file.InPlace;

/**
 * Writes a table of a kind as a workbook that {@link TableReader} reads back as the same value
 * (表格导出、填报模板): the rows, choices to pick from, and a sheet that says in both languages what is to
 * be entered.
 *
 * @param <T> what the rows make together
 */
public final class TableWriter<T> {
  private static final int STREAMED_FROM = 5_000;
  private static final int WINDOW = 100;

  /** Any day will do, so long as it is always the same. */
  private static final LocalDate DAY = LocalDate.of(2022, 7, 5);

  private final TableKind<T> kind;

  private TableWriter(TableKind<T> kind) {
    this.kind = kind;
  }

  /** Writes tables of this kind. */
  public static <T> TableWriter<T> of(TableKind<T> kind) {
    return new TableWriter<>(kind);
  }

  /** Writes the value; headings and choices in Chinese or English. The stream stays open. */
  public void write(T value, Locale locale, OutputStream out) throws IOException {
    Seq<JsonNode> rows = kind.binding().written(value);
    if (rows.size() < STREAMED_FROM) {
      writeWhole(rows, locale, out);
    } else {
      writeStreamed(rows, locale, out);
    }
    out.flush();
  }

  /** Writes the table without a row, to be filled in. */
  public void writeEmpty(Locale locale, OutputStream out) throws IOException {
    writeWhole(Vector.empty(), locale, out);
    out.flush();
  }

  /** Writes the value to this file, in whose place it is moved when it is whole. */
  public void writeFile(Path file, T value, Locale locale) throws IOException {
    InPlace.write(file, out -> write(value, locale, out));
  }

  /** Writes the table without a row to this file. */
  public void writeEmptyFile(Path file, Locale locale) throws IOException {
    InPlace.write(file, out -> writeEmpty(locale, out));
  }

  /** Writes the value to this file as core's document, in UTF-8. */
  public void writeJsonFile(Path file, T value) throws IOException {
    InPlace.write(file, out -> out.write(kind.json(value).getBytes(StandardCharsets.UTF_8)));
  }

  private void writeWhole(Seq<JsonNode> rows, Locale locale, OutputStream out) throws IOException {
    UnsynchronizedByteArrayOutputStream bytes = UnsynchronizedByteArrayOutputStream.builder().get();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook, workbook, rows, locale);
      workbook.write(bytes);
    }
    FixedZip.store(bytes.toByteArray(), out);
  }

  private void writeStreamed(Seq<JsonNode> rows, Locale locale, OutputStream out)
      throws IOException {
    Path written = Files.createTempFile("renovation", ".xlsx");
    try {
      XSSFWorkbook template = new XSSFWorkbook();
      try (SXSSFWorkbook workbook = new SXSSFWorkbook(template, WINDOW, false, false);
          OutputStream file = Files.newOutputStream(written)) {
        fill(workbook, template, rows, locale);
        workbook.write(file);
      }
      FixedZip.copy(written, out);
    } finally {
      Files.delete(written);
    }
  }

  private void fill(Workbook workbook, XSSFWorkbook properties, Seq<JsonNode> rows, Locale locale) {
    POIXMLProperties.CoreProperties core = properties.getProperties().getCoreProperties();
    Optional<Date> day = Optional.of(Date.from(DAY.atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setTitle(kind.title().in(locale));
    core.setCreator("OpenRenovation");
    core.setCreated(day);
    core.setModified(day);
    new TableSheet(workbook, kind, locale).write(rows);
    new HelpSheet(workbook, kind, locale).write();
    workbook.setActiveSheet(0);
  }
}
