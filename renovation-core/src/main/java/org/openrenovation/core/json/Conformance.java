package org.openrenovation.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import org.openrenovation.core.base.Problem;

/**
 * Language-neutral cases run against the functions (一致性用例): a county that writes its own policy
 * checks it with its own cases.
 *
 * <p>A file is {@code {"function": "consent", "cases": [{"id", "clause", "why", "input", "expect" |
 * "expectErrors"}]}}. Of {@code expect} only the keys listed are compared, at every depth; {@code
 * findings} are compared as a set of code and subject over the codes that the file's cases name;
 * errors as a set of path and code.
 */
public final class Conformance {
  private Conformance() {}

  /** Each case of this file with what it differs in; or what makes the text no such file. */
  public static Validation<Seq<Problem>, Seq<Result>> run(
      RenovationFunctions functions, String caseFile) {
    return JsonText.parse(caseFile)
        .flatMap(
            file ->
                file.path("function").isTextual() && file.path("cases").isArray()
                    ? Validation.valid(run(functions, file))
                    : Validation.invalid(Vector.of(Problem.at("cases", "field.missing"))));
  }

  private static Seq<Result> run(RenovationFunctions functions, JsonNode file) {
    String function = file.get("function").textValue();
    Set<String> codes =
        HashSet.ofAll(file.get("cases").findValues("findings"))
            .flatMap(findings -> findings.findValuesAsText("code"));
    return Vector.ofAll(file.get("cases"))
        .map(
            one ->
                new Result(
                    function,
                    one.path("id").asText(),
                    differences(functions.evaluate(function, one.path("input")), one, codes)));
  }

  private static Seq<Difference> differences(
      Validation<Seq<Problem>, JsonNode> actual, JsonNode one, Set<String> codes) {
    JsonNode errors = one.path("expectErrors");
    if (!errors.isMissingNode()) {
      return actual.isInvalid()
          ? problems(errors, actual.getError())
          : Vector.of(new Difference("", errors.toString(), actual.get().toString()));
    }
    return actual.isInvalid()
        ? Vector.of(
            new Difference(
                "",
                one.path("expect").toString(),
                actual.getError().map(Conformance::written).mkString(", ")))
        : new JsonComparison(codes).compare("", one.path("expect"), actual.get());
  }

  private static Seq<Difference> problems(JsonNode expected, Seq<Problem> actual) {
    Set<String> wanted =
        HashSet.ofAll(expected)
            .map(error -> error.path("path").asText() + " " + error.path("code").asText());
    Set<String> found = HashSet.ofAll(actual).map(Conformance::written);
    Seq<Difference> cycles =
        Vector.ofAll(expected)
            .filter(error -> error.has("cycle"))
            .flatMap(error -> cycle(error.get("cycle"), actual));
    return wanted.equals(found)
        ? cycles
        : Vector.of(
            new Difference(
                "errors",
                wanted.toVector().sorted().mkString(", "),
                found.toVector().sorted().mkString(", ")));
  }

  /** A cycle is the same from whichever task it is told. */
  private static Seq<Difference> cycle(JsonNode expected, Seq<Problem> actual) {
    Vector<String> wanted = Vector.ofAll(expected).map(JsonNode::asText);
    String told =
        actual
            .filter(problem -> problem.code().equals("graph.cycle"))
            .map(Problem::value)
            .mkString();
    boolean same =
        Vector.range(0, wanted.size())
            .exists(
                start ->
                    wanted.drop(start).appendAll(wanted.take(start)).mkString(" → ").equals(told));
    return same ? Vector.empty() : Vector.of(new Difference("cycle", wanted.mkString(" → "), told));
  }

  private static String written(Problem problem) {
    return problem.path() + " " + problem.code();
  }

  /**
   * What came of a case.
   *
   * @param function the function
   * @param id the case's id
   * @param differences empty where it passed
   */
  public record Result(String function, String id, Seq<Difference> differences)
      implements Serializable {
    /** Whether everything was as expected. */
    public boolean passed() {
      return differences.isEmpty();
    }
  }

  /**
   * A key whose value is not as expected.
   *
   * @param key where
   * @param expected as the case has it
   * @param actual as the function has it
   */
  public record Difference(String key, String expected, String actual) implements Serializable {}
}
