package org.openrenovation.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.concurrent.Callable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.Programmes;
import org.openrenovation.core.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code renovation programme}: a county's whole case as one JSON document, put together from its
 * parts or checked as it is; or the schema of such documents under its policy.
 */
@Command(name = "programme")
final class ProgrammeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ProgrammeOptions programme = new ProgrammeOptions();

  @Option(names = "--schema", descriptionKey = "programmeSchema")
  private boolean schema;

  ProgrammeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Validation<Seq<Problem>, Programme> read = programme.programme(console.words());
    if (read.isInvalid()) {
      return console.tell(read.getError());
    }
    console
        .out()
        .print(schema ? Programmes.schema(read.get().policy()) : Programmes.write(read.get()));
    return Console.DONE;
  }
}
