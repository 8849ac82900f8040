package org.openrenovation.reports.writer.html;

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

/**
 * Writes a report as one page that needs nothing else: no network, no second file. It follows the
 * reader's light or dark setting, reads by keyboard and screen reader, sorts and filters its
 * tables, and prints on A4 with the header repeated on each sheet.
 *
 * <p>The page forbids itself everything but its own style and script, by their hashes; so even a
 * text that found its way past the escaping would do nothing.
 */
public final class HtmlWriter implements ReportWriter {
  @Override
  public String id() {
    return "html";
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html; charset=utf-8";
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
    Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new Page(report, new Markup(page)).write();
    page.flush();
  }
}
