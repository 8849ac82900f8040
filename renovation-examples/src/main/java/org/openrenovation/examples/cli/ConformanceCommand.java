package org.openrenovation.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.Conformance;
import org.openrenovation.core.json.RenovationFunctions;
import org.openrenovation.core.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code renovation conformance PATH…}: every case file below the paths, under the policy that is
 * named; where none is, under the built-in county with its overlay {@code example}.
 */
@Command(name = "conformance")
final class ConformanceCommand implements Callable<Integer> {
  private static final String BUILT_IN_OVERLAY = "example";

  private final Console console;

  @Mixin private final PolicyOptions policy = new PolicyOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
  private List<Path> paths = List.of();

  ConformanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Validation<Seq<Problem>, Policy> found =
        policy.orElse(BUILT_IN_OVERLAY).policy(console.words());
    if (found.isInvalid()) {
      return console.tell(found.getError());
    }
    RenovationFunctions functions = RenovationFunctions.under(found.get());
    Seq<Conformance.Result> results =
        Vector.ofAll(paths).flatMap(this::files).flatMap(file -> run(functions, file));
    results.forEach(this::print);
    int failed = results.count(result -> !result.passed());
    console.print(
        console
            .terminal()
            .in(
                failed == 0 ? Terminal.Colour.GREEN : Terminal.Colour.RED,
                results.size() - failed + " passed, " + failed + " failed"));
    return failed == 0 ? Console.DONE : Console.PROBLEMS;
  }

  private Seq<Conformance.Result> run(RenovationFunctions functions, Path file) {
    Validation<Seq<Problem>, Seq<Conformance.Result>> results =
        Conformance.run(functions, Inputs.text(file, console.words()));
    if (results.isInvalid()) {
      throw new Unusable(console.words().say("conformance.no-case-file", "file", file));
    }
    return results.get();
  }

  private void print(Conformance.Result result) {
    result
        .differences()
        .forEach(
            difference ->
                console.print(
                    console
                        .words()
                        .say(
                            "conformance.failed",
                            HashMap.of(
                                "id",
                                result.id(),
                                "key",
                                difference.key(),
                                "expected",
                                difference.expected(),
                                "actual",
                                difference.actual()))));
  }

  private Seq<Path> files(Path path) {
    try (Stream<Path> all = Files.walk(path)) {
      return Vector.ofAll(
          all.filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new Unusable(console.words().say("input.unreadable", "file", path));
    }
  }
}
