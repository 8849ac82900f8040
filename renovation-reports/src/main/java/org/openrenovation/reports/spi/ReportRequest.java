package org.openrenovation.reports.spi;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.programme.Programme;

/** What a report is asked for: of which programme, as of which day, in which language. */
@Value.Immutable
public interface ReportRequest extends Serializable {
  /** The county's whole case. */
  Programme programme();

  /** The day on which things are looked at; nothing is read off a clock. */
  LocalDate asOf();

  /** The language of the report: Chinese for a Chinese locale, else English. */
  Locale locale();

  /**
   * Another case of the county to hold the first against, where the report compares: under another
   * policy, with other money or other facts.
   */
  Optional<Programme> against();

  /** The request for this report. */
  static ReportRequest of(Programme programme, LocalDate asOf, Locale locale) {
    return builder().programme(programme).asOf(asOf).locale(locale).build();
  }

  /** Builds a request. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. */
  final class Builder extends ImmutableReportRequest.Builder {}
}
