package org.openrenovation.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;

/** A report as a writer writes it. */
public final class Written {
  private Written() {}

  /** Its bytes. */
  public static byte[] bytes(ReportWriter writer, Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Its text. */
  public static String text(ReportWriter writer, Report report) {
    return new String(bytes(writer, report), StandardCharsets.UTF_8);
  }
}
