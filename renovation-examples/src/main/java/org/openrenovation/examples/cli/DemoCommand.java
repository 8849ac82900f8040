package org.openrenovation.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.Programmes;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.examples.madeup.MadeUpFiles;
import org.openrenovation.examples.madeup.MadeUpWorks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code renovation demo}: the built-in county's communities to its reports, saying what it does.
 * What the county's own papers tell is reported first; beside it, in a folder of its own, the whole
 * programme as a training: example values for what the text leaves open, and files that are made
 * up.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private static final long SEED = 2024;

  /** The kinds that need no more than the county's own papers. */
  private static final List<String> RECORDED =
      List.of("plan-table", "policy-digest", "milestones", "eligibility", "assessment");

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
    ReportJob recorded = ReportJob.of(RECORDED, formats, console);
    ReportJob all = ReportJob.of(List.of(), formats, console);
    Validation<Seq<Problem>, Programme> read = programme.programme(console.words());
    if (read.isInvalid()) {
      return console.tell(read.getError());
    }
    Programme county = read.get();
    tell(county);
    int code = recorded.write(county, asOf, out);
    Programme training = training(county);
    training.files().note().ifPresent(note -> console.print(note.in(console.words().locale())));
    code = Math.max(code, all.write(training, asOf, out.resolve("training")));
    Files.writeString(out.resolve("training").resolve("county.json"), Programmes.write(training));
    console.print(console.words().say("demo.done", "folder", out.toAbsolutePath().normalize()));
    return code;
  }

  /** The same county with what its papers leave open: example values, made-up files. */
  private Programme training(Programme county) {
    Programme valued =
        programme
            .policy()
            .county()
            .filter(name -> programme.policy().isPlain())
            .map(name -> county.with(county.policy().with(Counties.overlay(name, "example"))))
            .orElse(county);
    return county.files().files().isEmpty()
        ? MadeUpWorks.into(MadeUpFiles.into(valued, SEED, asOf), SEED, asOf)
        : valued;
  }

  private void tell(Programme county) {
    Words words = console.words();
    Register register = county.register();
    console.print(
        words.say(
            "demo.policy",
            HashMap.of(
                "number",
                county.policy().number(),
                "title",
                county.policy().title().in(words.locale()))));
    console.print(
        words.say(
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
  }
}
