package org.openrenovation.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.ReportDefinitions;
import org.openrenovation.reports.ReportFiles;
import org.openrenovation.reports.ReportWriters;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportDefinition;
import org.openrenovation.reports.spi.ReportRequest;
import org.openrenovation.reports.spi.ReportWriter;

/** Builds reports and writes them, saying which as it goes. */
final class ReportJob {
  private final Seq<ReportDefinition> kinds;
  private final Seq<ReportWriter> writers;
  private final Console console;

  private ReportJob(Seq<ReportDefinition> kinds, Seq<ReportWriter> writers, Console console) {
    this.kinds = kinds;
    this.writers = writers;
    this.console = console;
  }

  /** Of these kinds, or of all where none is named, in these formats. */
  static ReportJob of(List<String> kinds, List<String> formats, Console console) {
    ClassLoader loader = ReportJob.class.getClassLoader();
    ReportDefinitions definitions = ReportDefinitions.discover(loader);
    ReportWriters writers = ReportWriters.discover(loader);
    definitions
        .problems()
        .appendAll(writers.problems())
        .forEach(problem -> console.err().println(problem.message(console.words().locale())));
    return new ReportJob(
        kinds.isEmpty()
            ? definitions.all()
            : Vector.ofAll(kinds)
                .map(
                    id ->
                        definitions
                            .find(id)
                            .orElseThrow(
                                () -> unknown("kind.unknown", id, definitions.ids(), console))),
        Vector.ofAll(formats)
            .map(
                id ->
                    writers
                        .find(id)
                        .orElseThrow(() -> unknown("format.unknown", id, writers.ids(), console))),
        console);
  }

  private static Unusable unknown(String key, String id, Seq<String> known, Console console) {
    return new Unusable(
        console.words().say(key, HashMap.of("id", id, "known", known.mkString(", "))));
  }

  /**
   * Writes every kind in every format into the folder; tells why a report cannot be built, and goes
   * on with the next.
   */
  int write(Programme programme, LocalDate asOf, Path folder) throws IOException {
    return write(ReportRequest.of(programme, asOf, console.words().locale()), folder);
  }

  /** The same for this request. */
  int write(ReportRequest request, Path folder) throws IOException {
    int code = Console.DONE;
    int at = 0;
    for (ReportDefinition kind : kinds) {
      console.progress(
          console
              .words()
              .say(
                  "report.progress",
                  HashMap.of(
                      "at",
                      ++at + "/" + kinds.size(),
                      "title",
                      kind.title().in(console.words().locale()))));
      Validation<Seq<Problem>, Report> report = kind.build(request);
      if (report.isInvalid()) {
        code = console.tell(report.getError());
      } else {
        for (ReportWriter writer : writers) {
          write(report.get(), writer, folder);
        }
      }
    }
    console.done();
    return code;
  }

  private void write(Report report, ReportWriter writer, Path folder) throws IOException {
    Optional<Text> refusal = writer.refusal(report);
    if (refusal.isPresent()) {
      console
          .err()
          .println(
              console
                  .words()
                  .say(
                      "report.refused",
                      HashMap.of(
                          "title",
                          report.title(),
                          "format",
                          writer.id(),
                          "reason",
                          refusal.get().in(report.locale()))));
    } else {
      console.print(
          console
              .words()
              .say(
                  "report.written",
                  HashMap.of(
                      "title",
                      report.title(),
                      "file",
                      ReportFiles.writeInto(folder, report, writer).toString())));
      console.out().flush();
    }
  }
}
