package org.openrenovation.reports.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Report;

/**
 * Writes reports in one format.
 *
 * <p>The contract, which {@code org.openrenovation.reports.contract.ReportWriterContract} (in this
 * module's {@code tests} jar) tests:
 *
 * <ul>
 *   <li>The same report gives the same bytes: on every run, in every default locale, time zone and
 *       charset, on every machine.
 *   <li>What a report says comes from outside and is hostile until made harmless: text is never
 *       markup, never a formula, never a command.
 *   <li>A writer is immutable, has a public constructor without arguments, and may be used by
 *       several threads at a time.
 * </ul>
 *
 * <p>To be found on the class path it is named in {@code
 * META-INF/services/org.openrenovation.reports.spi.ReportWriter}, on the module path in its
 * module's {@code provides}; a plug-in that is used on both declares both.
 */
public interface ReportWriter {
  /**
   * The level of this contract. A plug-in returns this constant from {@link #spiLevel()}: the
   * compiler puts the level it was built against into its class file.
   */
  int SPI_LEVEL = 1;

  /**
   * The format's name, unlike any other's: lower-case letters, digits and hyphens, beginning with a
   * letter: {@code xlsx}.
   */
  String id();

  /** The end of a file's name, without the point: {@code xlsx}. */
  String extension();

  /** The media type: {@code text/html; charset=utf-8}. */
  String mediaType();

  /**
   * The level of the contract that the writer was built against; one above {@link #SPI_LEVEL} is
   * not used.
   */
  int spiLevel();

  /** Why this report cannot be written in this format; empty where it can. */
  Optional<Text> refusal(Report report);

  /** Whether this report can be written in this format. */
  default boolean supports(Report report) {
    return refusal(report).isEmpty();
  }

  /**
   * Writes the report to the stream, whole, and flushes it; does not close it.
   *
   * @throws IllegalArgumentException for a report that {@link #refusal} has a reason against;
   *     nothing is written then
   * @throws IOException where the stream fails; what was written of the report is worth nothing
   *     then
   */
  void write(Report report, OutputStream out) throws IOException;
}
