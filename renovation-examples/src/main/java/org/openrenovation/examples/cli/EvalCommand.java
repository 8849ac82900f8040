package org.openrenovation.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.JsonText;
import org.openrenovation.core.json.RenovationFunctions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code renovation eval FUNCTION}: JSON in, JSON out. */
@Command(name = "eval")
final class EvalCommand implements Callable<Integer> {
  /** No answer could be tried: there is no such function, or the input is no JSON. */
  private static final Seq<String> UNUSABLE = Vector.of("function.unknown", "json.malformed");

  private final Console console;

  @Mixin private final PolicyOptions policy = new PolicyOptions();

  @Parameters(paramLabel = "FUNCTION", descriptionKey = "function")
  private String function = "";

  @Option(names = "--input", paramLabel = "FILE", descriptionKey = "input")
  private @Nullable Path input;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  @Option(names = "--schema", descriptionKey = "schema")
  private boolean schema;

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Validation<Seq<Problem>, JsonNode> answer =
        policy.policy(console.words()).map(RenovationFunctions::under).flatMap(this::answer);
    if (answer.isInvalid()) {
      console.printProblems(answer.getError());
      return answer.getError().exists(problem -> UNUSABLE.contains(problem.code()))
          ? Console.UNUSABLE
          : Console.PROBLEMS;
    }
    console.print(answer.get());
    return Console.DONE;
  }

  private Validation<Seq<Problem>, JsonNode> answer(RenovationFunctions functions) {
    if (schema) {
      return functions.schema(function);
    }
    return JsonText.parse(text())
        .flatMap(
            json ->
                explain ? functions.explain(function, json) : functions.evaluate(function, json));
  }

  private String text() {
    try {
      return input == null
          ? Inputs.text(console.in(), "-", console.words())
          : Inputs.text(input, console.words());
    } catch (IOException e) {
      throw new Unusable(console.words().say("input.unreadable", "file", "-"));
    }
  }
}
