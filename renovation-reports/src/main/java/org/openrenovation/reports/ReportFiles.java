package org.openrenovation.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.file.InPlace;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;

/**
 * Writes reports to files: beside the place and then moved into it, so that a reader sees the old
 * file or the new one, never half of one.
 */
public final class ReportFiles {
  private ReportFiles() {}

  /** The file's usual name: kind and extension, {@code plan-table.xlsx}. */
  public static String fileName(Report report, ReportWriter writer) {
    return report.kind() + "." + writer.extension();
  }

  /**
   * Writes the report into the folder under its usual name and tells where it lies.
   *
   * @throws IllegalArgumentException where the format refuses the report; nothing is touched then
   * @throws IOException where the file cannot be written; what stood there before still stands
   *     there
   */
  public static Path writeInto(Path folder, Report report, ReportWriter writer) throws IOException {
    Path file = folder.resolve(fileName(report, writer));
    write(file, report, writer);
    return file;
  }

  /**
   * Writes the report to this file; missing folders above it are made.
   *
   * @throws IllegalArgumentException where the format refuses the report; nothing is touched then
   * @throws IOException where the file cannot be written; what stood there before still stands
   *     there
   */
  public static void write(Path file, Report report, ReportWriter writer) throws IOException {
    Optional<Text> refusal = writer.refusal(report);
    if (refusal.isPresent()) {
      throw new IllegalArgumentException(refusal.get().in(report.locale()));
    }
    InPlace.write(file, out -> writer.write(report, out));
  }
}
