package org.openrenovation.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.examples.madeup.MadeUpFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code renovation demo}: the built-in county's communities to its reports, saying what it does.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private static final long SEED = 2024;

  private final Console console;

  @Mixin private final ProgrammeOptions programme = new ProgrammeOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "2024-06-30",
      descriptionKey = "asOf")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "xlsx,html,csv,json",
      descriptionKey = "format")
  private List<String> formats = List.of();

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/demo", descriptionKey = "out")
  private Path out = Path.of("");

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportJob job = ReportJob.of(List.of(), formats, console);
    Validation<Seq<Problem>, Programme> read = programme.programme(console.words());
    if (read.isInvalid()) {
      return console.tell(read.getError());
    }
    Programme county =
        read.get().files().files().isEmpty()
            ? MadeUpFiles.into(read.get(), SEED, asOf)
            : read.get();
    Register register = county.register();
    console.print(
        console
            .words()
            .say(
                "demo.policy",
                HashMap.of(
                    "number",
                    county.policy().number(),
                    "title",
                    county.policy().title().in(console.words().locale()))));
    console.print(
        console
            .words()
            .say(
                "demo.communities",
                HashMap.of(
                    "communities",
                    Integer.toString(register.size()),
                    "buildings",
                    Long.toString(register.buildings()),
                    "households",
                    Long.toString(register.households()),
                    "area",
                    register.area().toString())));
    county.files().note().ifPresent(note -> console.print(note.in(console.words().locale())));
    int code = job.write(county, asOf, out);
    console.print(console.words().say("demo.done", "folder", out.toAbsolutePath().normalize()));
    return code;
  }
}
