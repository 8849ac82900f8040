package org.openrenovation.reports.writer.xlsx;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.file.FixedZip;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.OfficeProperties;
import org.openrenovation.reports.writer.Refusal;

/**
 * Writes a report as a workbook: a sheet for each section, figures as numbers, dates as dates, a
 * header that stays in sight, a filter, native charts of what a table has to show, and a set-up
 * that prints on A4.
 *
 * <p>Below {@value #STREAMED_FROM} rows the workbook is made in memory; above, it streams through
 * temporary files, so that 220,000 rows need no more memory than 200.
 */
public final class XlsxWriter implements ReportWriter {
  static final int STREAMED_FROM = 5_000;

  private static final int WINDOW = 100;

  @Override
  public String id() {
    return "xlsx";
  }

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public int spiLevel() {
    return SPI_LEVEL;
  }

  @Override
  public Optional<Text> refusal(Report report) {
    return Limits.refusal(report);
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Refusal.throwIfAny(this, report);
    int rows =
        report.tables().map(table -> table.rows().size()).sum().intValue()
            + report.gantts().map(gantt -> gantt.tasks().size()).sum().intValue();
    if (rows < STREAMED_FROM) {
      writeWhole(report, out);
    } else {
      writeStreamed(report, out);
    }
    out.flush();
  }

  private static void writeWhole(Report report, OutputStream out) throws IOException {
    UnsynchronizedByteArrayOutputStream bytes = UnsynchronizedByteArrayOutputStream.builder().get();
    try (NamedRows workbook = new NamedRows()) {
      fill(workbook, workbook, report);
      workbook.write(bytes);
    }
    FixedZip.store(bytes.toByteArray(), out);
  }

  private static void writeStreamed(Report report, OutputStream out) throws IOException {
    Path written = Files.createTempFile("renovation", ".xlsx");
    try {
      NamedRows template = new NamedRows();
      try (SXSSFWorkbook workbook = new SXSSFWorkbook(template, WINDOW, false, false);
          OutputStream file = Files.newOutputStream(written)) {
        fill(workbook, template, report);
        workbook.write(file);
      }
      FixedZip.copy(written, out);
    } finally {
      Files.delete(written);
    }
  }

  private static void fill(Workbook workbook, NamedRows whole, Report report) {
    OfficeProperties.set(whole, report);
    Styles styles = new Styles(workbook, report.locale());
    Seq<Section> sections =
        report
            .printedSections()
            .flatMap(Section::flattened)
            .filter(section -> !section.blocks().isEmpty())
            .flatMap(XlsxWriter::sheets);
    if (sections.isEmpty()) {
      sections = Vector.of(Section.of(report.kind(), report.title()));
    }
    SheetNames names = new SheetNames();
    int at = 0;
    for (Section section : sections) {
      boolean last = ++at == sections.size();
      String title = sections.size() == 1 ? report.title() : section.heading();
      Sheet sheet = workbook.createSheet(names.next(section.heading()));
      new SheetLayout(sheet, whole, styles, report)
          .section(title, sections.size() > 1, section, last);
    }
    workbook.setActiveSheet(0);
  }

  /** A Gantt chart has columns of its own, and so a sheet of its own. */
  private static Seq<Section> sheets(Section section) {
    if (section.gantts().isEmpty() || section.blocks().size() == 1) {
      return Vector.of(section);
    }
    Seq<Section> charts =
        section.gantts().map(gantt -> Section.of(section.id(), gantt.caption(), gantt));
    Seq<Block> others = section.blocks().filter(block -> !(block instanceof Gantt));
    return others.isEmpty()
        ? charts
        : charts.prepend(
            Section.builder().id(section.id()).heading(section.heading()).blocks(others).build());
  }
}
