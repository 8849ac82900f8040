package org.openrenovation.reports.writer.csv;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.Plain;
import org.openrenovation.reports.writer.Printed;
import org.openrenovation.reports.writer.Refusal;
import org.openrenovation.reports.writer.Undrawn;
import org.openrenovation.reports.writer.Words;

/**
 * Writes the tables of a report as CSV: UTF-8 with a byte order mark (or Excel misreads Chinese),
 * CRLF, quoted by RFC 4180.
 *
 * <p>Figures are exact: money in yuan and areas in square metres with two decimals and no grouping,
 * dates as {@code 2024-06-30}, ratios as decimals of up to six places. Text that a spreadsheet
 * would take for a formula has an apostrophe put before it; a figure such as {@code -5.00} has not.
 * One table stands alone with its header; of several each is preceded by its caption and set apart
 * by an empty line. Titles, paragraphs and notes are left to the other formats.
 */
public final class CsvWriter implements ReportWriter {
  private static final int RATIO_DECIMALS = 6;

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8; header=present";
  }

  @Override
  public int spiLevel() {
    return SPI_LEVEL;
  }

  @Override
  public Optional<Text> refusal(Report report) {
    return report.tables().isEmpty() && report.gantts().isEmpty()
        ? Optional.of(Words.both("refusal.no-table"))
        : Optional.empty();
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Refusal.throwIfAny(this, report);
    Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.write('\uFEFF');
    Printed printed = new Printed(report.locale());
    Seq<Table> tables = Undrawn.of(report).tables();
    boolean several = tables.size() > 1;
    boolean first = true;
    for (Table table : tables) {
      if (!first) {
        line(csv, Iterator.empty());
      }
      if (several) {
        line(csv, Iterator.of(CsvField.text(Plain.text(table.caption()))));
      }
      write(table, printed, csv);
      first = false;
    }
    csv.flush();
  }

  private static void write(Table table, Printed printed, Writer csv) throws IOException {
    line(
        csv,
        table
            .columns()
            .iterator()
            .map(column -> CsvField.text(Plain.text(printed.exactHeading(column)))));
    Column[] columns = table.columns().toJavaArray(Column[]::new);
    for (Row row : table.rows()) {
      int missing = columns.length - row.cells().size();
      line(
          csv,
          row.cells()
              .iterator()
              .zipWithIndex((cell, at) -> field(columns[at], cell, printed))
              .concat(Iterator.fill(missing, "")));
    }
  }

  private static void line(Writer csv, Iterator<String> fields) throws IOException {
    boolean first = true;
    for (String field : fields) {
      if (!first) {
        csv.write(',');
      }
      csv.write(field);
      first = false;
    }
    csv.write("\r\n");
  }

  private static String field(Column column, Cell cell, Printed printed) {
    if (cell instanceof Cell.Text text) {
      return CsvField.text(Plain.text(text.value()));
    }
    if (cell instanceof Cell.Count count) {
      return Long.toString(count.value());
    }
    if (cell instanceof Cell.Amount amount) {
      return amount.value().toString();
    }
    if (cell instanceof Cell.Surface surface) {
      return surface.value().toString();
    }
    if (cell instanceof Cell.Ratio ratio) {
      return decimal(ratio.value());
    }
    if (cell instanceof Cell.State state) {
      return CsvField.text(Plain.text(state.label()));
    }
    return CsvField.text(printed.text(column, cell));
  }

  /** 691/863 is 0.800695, 4/5 is 0.8. */
  private static String decimal(Fraction ratio) {
    return ratio.rounded(RATIO_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
