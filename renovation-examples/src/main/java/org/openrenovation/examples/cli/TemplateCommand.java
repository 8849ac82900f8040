package org.openrenovation.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.reports.load.TableKind;
import org.openrenovation.reports.load.TableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code renovation template --out DIR}: of every kind of table an empty one and a filled-in one.
 */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final PolicyOptions policy = new PolicyOptions();

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
  private Path out = Path.of("");

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Validation<Seq<Problem>, Policy> found = policy.policy(console.words());
    if (found.isInvalid()) {
      return console.tell(found.getError());
    }
    Seq<String> headings =
        Vector.of("title", "empty", "example")
            .map(key -> console.words().say("template.heading." + key));
    Vector<Seq<String>> written = Vector.of(headings);
    for (TableKind<?> kind : TableKind.under(found.get())) {
      written = written.append(write(kind));
    }
    console.table(written);
    return Console.DONE;
  }

  private <T> Seq<String> write(TableKind<T> kind) throws IOException {
    Locale locale = console.words().locale();
    Path empty = out.resolve(kind.id() + ".xlsx");
    Path filledIn = out.resolve(kind.id() + "-example.xlsx");
    TableWriter.of(kind).writeEmptyFile(empty, locale);
    TableWriter.of(kind).writeFile(filledIn, kind.example(), locale);
    return Vector.of(kind.title().in(locale), empty.toString(), filledIn.toString());
  }
}
