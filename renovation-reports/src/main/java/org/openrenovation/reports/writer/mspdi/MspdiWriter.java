package org.openrenovation.reports.writer.mspdi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.Refusal;
import org.openrenovation.reports.writer.Words;

/**
 * Writes the Gantt charts of a report as MS Project XML (MSPDI), which Microsoft Project and others
 * open: tasks below their groups, links with lags, milestones, due dates, crews as resources, and
 * the calendar with its rest days and worked weekends. Every task keeps the day on which the report
 * has it. A report without a Gantt chart is refused.
 */
public final class MspdiWriter implements ReportWriter {
  @Override
  public String id() {
    return "mspdi";
  }

  @Override
  public String extension() {
    return "xml";
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public int spiLevel() {
    return SPI_LEVEL;
  }

  @Override
  public Optional<Text> refusal(Report report) {
    return report.gantts().forAll(gantt -> gantt.tasks().isEmpty())
        ? Optional.of(Words.both("refusal.no-schedule"))
        : Optional.empty();
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Refusal.throwIfAny(this, report);
    try {
      // Over a stream, not a writer: over a writer it splits characters beyond the first plane.
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new ProjectFile(report, new Elements(xml)).write();
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
    out.flush();
  }
}
