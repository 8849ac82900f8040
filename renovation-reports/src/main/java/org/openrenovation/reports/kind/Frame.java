package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportDefinition;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * What every built-in report says of itself: its kind and title, the document it rests on, the day,
 * the language, and where the files come from, if that must be said.
 */
final class Frame {
  private Frame() {}

  static Report.Builder of(ReportDefinition kind, ReportRequest request) {
    return of(kind, request, LinkedHashSet.empty());
  }

  /** The same for a report that tells which parameters its judgements read. */
  static Report.Builder of(ReportDefinition kind, ReportRequest request, Set<ParameterUse> uses) {
    String county = request.programme().policy().jurisdictionName().in(request.locale());
    Report.Builder report =
        Report.builder()
            .kind(kind.id())
            .title(
                KindWords.in(request.locale())
                    .say(
                        "title",
                        HashMap.of("county", county, "title", kind.title().in(request.locale()))))
            .locale(request.locale())
            .asOf(request.asOf())
            .documentNumber(request.programme().policy().number())
            .sources(Provenance.of(request, uses, KindWords.in(request.locale())));
    request
        .programme()
        .files()
        .note()
        .ifPresent(note -> report.addNotes(note.in(request.locale())));
    return report;
  }

  /** The same for a report on what is on file, with a remark where nothing is. */
  static Report.Builder onFile(ReportDefinition kind, ReportRequest request) {
    return onFile(kind, request, LinkedHashSet.empty());
  }

  /** The same for a report that tells which parameters its judgements read. */
  static Report.Builder onFile(
      ReportDefinition kind, ReportRequest request, Set<ParameterUse> uses) {
    Report.Builder report = of(kind, request, uses);
    CaseBook files = request.programme().files();
    if (files.files().isEmpty()) {
      report.addNotes(KindWords.in(request.locale()).say("files.none"));
    }
    return report;
  }
}
