package org.openrenovation.reports.spi;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Report;

/**
 * A kind of report (报表种类): what it holds, in no format.
 *
 * <p>The contract:
 *
 * <ul>
 *   <li>The same request gives an equal report, on every run and every machine.
 *   <li>It judges nothing itself: it puts what core decides into sections and tables, amounts and
 *       ratios exact, every sum made of exact figures.
 *   <li>A definition is immutable, has a public constructor without arguments, and may be used by
 *       several threads at a time.
 * </ul>
 *
 * <p>To be found on the class path it is named in {@code
 * META-INF/services/org.openrenovation.reports.spi.ReportDefinition}, on the module path in its
 * module's {@code provides}; a plug-in that is used on both declares both.
 */
public interface ReportDefinition {
  /**
   * The level of this contract. A plug-in returns this constant from {@link #spiLevel()}: the
   * compiler puts the level it was built against into its class file.
   */
  int SPI_LEVEL = 1;

  /**
   * The kind's name, unlike any other's: lower-case letters, digits and hyphens, beginning with a
   * letter: {@code plan-table}. It is the {@link Report#kind()} of what is built.
   */
  String id();

  /** What the kind is called where one is chosen: {@code 改造计划表}. */
  Text title();

  /**
   * The level of the contract that the definition was built against; one above {@link #SPI_LEVEL}
   * is not used.
   */
  int spiLevel();

  /** The report, or why there can be none: no policy in force for a plan year, say. */
  Validation<Seq<Problem>, Report> build(ReportRequest request);
}
