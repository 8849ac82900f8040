package org.openrenovation.reports.writer.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.Undrawn;

/**
 * Writes a report as Markdown: UTF-8, a line feed at the end of each line, tables as GitHub has
 * them.
 */
public final class MarkdownWriter implements ReportWriter {
  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public String mediaType() {
    return "text/markdown; charset=utf-8";
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
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new MarkdownReport(Undrawn.of(report), text).write();
    text.flush();
  }
}
