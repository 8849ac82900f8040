package org.openrenovation.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.PolicyDocuments;
import org.openrenovation.core.policy.PolicyDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code renovation policy}: show a policy document, or check one of your own. */
@Command(name = "policy")
final class PolicyCommand implements Callable<Integer> {
  private final Console console;

  PolicyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new Unusable(console.words().say("policy.show-or-check"));
  }

  /** {@code renovation policy show}. */
  @Command(name = "show")
  static final class Show implements Callable<Integer> {
    private final Console console;

    @Mixin private final PolicyOptions policy = new PolicyOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    Show(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      Validation<Seq<Problem>, PolicyDocument> document =
          policy.policy(console.words()).map(found -> found.document());
      if (document.isInvalid()) {
        return console.tell(document.getError());
      }
      if (json) {
        console.out().print(PolicyDocuments.write(document.get()));
      } else {
        PolicyText.head(document.get(), console.words()).forEach(console::print);
        console.table(PolicyText.table(document.get(), console.words()));
      }
      return Console.DONE;
    }
  }

  /** {@code renovation policy check}. */
  @Command(name = "check")
  static final class Check implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH", descriptionKey = "document")
    private Path path = Path.of("");

    Check(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      Validation<Seq<Problem>, PolicyDocument> document = PolicyOptions.read(path, console.words());
      if (document.isInvalid()) {
        return console.tell(document.getError());
      }
      console.print(console.words().say("policy.sound", "number", document.get().number()));
      return Console.DONE;
    }
  }
}
