package org.openrenovation.reports.writer;

import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;

/** A writer that is asked for what it refused says why. */
public final class Refusal {
  private Refusal() {}

  /** Throws the writer's reason against the report, if it has one. */
  public static void throwIfAny(ReportWriter writer, Report report) {
    writer
        .refusal(report)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason.in(report.locale()));
            });
  }
}
