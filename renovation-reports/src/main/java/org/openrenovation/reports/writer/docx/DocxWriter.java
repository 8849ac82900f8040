package org.openrenovation.reports.writer.docx;

import io.vavr.Tuple;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.file.FixedZip;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.OfficeProperties;
import org.openrenovation.reports.writer.Refusal;
import org.openrenovation.reports.writer.Undrawn;
import org.openrenovation.reports.writer.Words;

/**
 * Writes a report as a Word document in the layout of official documents (GB/T 9704): title,
 * document number, headings numbered {@code 一、（一）1.}, tables that repeat their header on each page,
 * page numbers, and lines for those who sign. A section with a wide table lies across.
 *
 * <p>Chinese text is set in 仿宋, headings in 黑体 and 楷体, as the fonts for East Asian text.
 */
public final class DocxWriter implements ReportWriter {
  /** Word itself takes minutes for more; a workbook or CSV is what one wants then. */
  static final int MOST_ROWS = 5_000;

  /** Below, the parts are stored, so that no zlib has a say in the bytes. */
  private static final int DEFLATED_FROM = 500;

  /** What a table of Word holds. */
  static final int MOST_COLUMNS = 63;

  @Override
  public String id() {
    return "docx";
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }

  @Override
  public int spiLevel() {
    return SPI_LEVEL;
  }

  @Override
  public Optional<Text> refusal(Report report) {
    for (Table table : Undrawn.of(report).tables()) {
      if (table.columns().size() > MOST_COLUMNS) {
        return Optional.of(
            Words.both(
                "refusal.document-columns",
                Tuple.of("table", table.caption()),
                Tuple.of("columns", Integer.toString(table.columns().size())),
                Tuple.of("most", Integer.toString(MOST_COLUMNS))));
      }
    }
    int rows = rows(report);
    return rows <= MOST_ROWS
        ? Optional.empty()
        : Optional.of(
            Words.both(
                "refusal.document-rows",
                Tuple.of("rows", Integer.toString(rows)),
                Tuple.of("most", Integer.toString(MOST_ROWS))));
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Refusal.throwIfAny(this, report);
    UnsynchronizedByteArrayOutputStream bytes = UnsynchronizedByteArrayOutputStream.builder().get();
    try (XWPFDocument document = new XWPFDocument()) {
      OfficeProperties.set(document, report);
      DocumentStyles.set(document, report.locale());
      new DocumentLayout(document, Undrawn.of(report)).write();
      document.write(bytes);
    }
    if (rows(report) < DEFLATED_FROM) {
      FixedZip.store(bytes.toByteArray(), out);
    } else {
      FixedZip.copy(bytes.toByteArray(), out);
    }
    out.flush();
  }

  private static int rows(Report report) {
    return Undrawn.of(report).tables().map(table -> table.rows().size()).sum().intValue();
  }
}
