package org.openrenovation.examples.lessons;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.spi.ReportWriter;

/** A format of one's own: a report's headings as plain text, indented by their depth. */
public final class OutlineWriter implements ReportWriter {
  @Override
  public String id() {
    return "outline";
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=utf-8";
  }

  @Override
  public int spiLevel() {
    return SPI_LEVEL;
  }

  @Override
  public Optional<Text> refusal(Report report) {
    return Optional.empty();
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder(line(report.title()));
    report.sections().forEach(section -> append(section, "  ", text));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void append(Section section, String indent, StringBuilder text) {
    text.append(indent).append(line(section.heading()));
    section.sections().forEach(below -> append(below, indent + "  ", text));
  }

  /** What comes from outside stays on its line. */
  private static String line(String text) {
    return text.replaceAll("\\R", " ") + "\n";
  }
}
