package org.openrenovation.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.oversight.Lint;
import org.openrenovation.core.oversight.PlanRows;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.reports.load.Loaded;
import org.openrenovation.reports.load.TableKind;
import org.openrenovation.reports.load.TableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code renovation import FILE --to DIR}: checks a table of one's own and makes JSON of it. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final PolicyOptions policy = new PolicyOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "table")
  private Path file = Path.of("");

  @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "out")
  private Path to = Path.of("");

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "tableKind")
  private @Nullable String kind;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Validation<Seq<Problem>, Policy> found = policy.policy(console.words());
    if (found.isInvalid()) {
      return console.tell(found.getError());
    }
    Seq<TableKind<?>> kinds = TableKind.under(found.get());
    TableKind<?> table =
        kind == null ? Tables.kindOf(file, kinds, console.words()) : named(kind, kinds);
    return run(table, found.get());
  }

  private TableKind<?> named(String id, Seq<TableKind<?>> all) {
    return all.find(one -> one.id().equals(id))
        .getOrElseThrow(
            () ->
                new Unusable(
                    console
                        .words()
                        .say(
                            "import.kind-unknown",
                            HashMap.of("id", id, "known", all.map(TableKind::id).mkString(", ")))));
  }

  private <T> int run(TableKind<T> table, Policy under) throws IOException {
    Loaded<T> loaded = Tables.read(table, file, console);
    loaded.notes().forEach(note -> console.note(note.message(console.words().locale())));
    Validation<Seq<Problem>, T> result = loaded.result();
    if (result.isInvalid()) {
      console.tell(result.getError());
      console.wrong(console.words().say("import.refused", "count", loaded.problems().size()));
      return Console.PROBLEMS;
    }
    if (result.get() instanceof Register register) {
      warn(register, loaded, under);
    }
    Path json = to.resolve(table.id() + ".json");
    TableWriter.of(table).writeJsonFile(json, result.get());
    console.print(
        console
            .words()
            .say(
                "import.written",
                HashMap.of(
                    "title", table.title().in(console.words().locale()), "file", json + "")));
    return Console.DONE;
  }

  private void warn(Register register, Loaded<?> loaded, Policy under) {
    Lint.under(under)
        .decide(PlanRows.of(register, loaded.totals()))
        .findings()
        .forEach(finding -> console.note(warning(finding, register, loaded)));
  }

  /** The warning, and the rows of the communities that it names. */
  private String warning(Finding finding, Register register, Loaded<?> loaded) {
    Seq<String> ids = Vector.of(finding.subject().orElse("").split("/", -1));
    Seq<String> rows =
        ids.map(id -> register.communities().indexWhere(row -> row.id().equals(id)))
            .filter(position -> position >= 0)
            .map(loaded::place);
    String message = finding.message(console.words().locale());
    return console
        .words()
        .say(
            rows.isEmpty() ? "import.warning" : "import.warning-of-rows",
            HashMap.of("message", message, "rows", rows.mkString(", ")));
  }
}
