package org.openrenovation.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.spi.ReportRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code renovation report}: every kind of report, or those named, in the formats named. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ProgrammeOptions programme = new ProgrammeOptions();

  @Option(names = "--as-of", paramLabel = "DATE", required = true, descriptionKey = "asOf")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(names = "--against", paramLabel = "FILE", descriptionKey = "against")
  private @Nullable Path against;

  @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "kind")
  private List<String> kinds = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "xlsx,html,csv,json",
      descriptionKey = "format")
  private List<String> formats = List.of();

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
  private Path out = Path.of("");

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportJob job = ReportJob.of(kinds, formats, console);
    Validation<Seq<Problem>, Programme> read = programme.programme(console.words());
    if (read.isInvalid()) {
      return console.tell(read.getError());
    }
    ReportRequest.Builder request =
        ReportRequest.builder().programme(read.get()).asOf(asOf).locale(console.words().locale());
    if (against != null) {
      Validation<Seq<Problem>, Programme> other = ProgrammeOptions.read(against, console.words());
      if (other.isInvalid()) {
        return console.tell(other.getError());
      }
      request.against(other.get());
    }
    return job.write(request.build(), out);
  }
}
