package org.openrenovation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrenovation.core.base.Problem;

class RenovationFunctionsTest {
  private static final RenovationFunctions FUNCTIONS = ConformanceTest.functions();

  private static Seq<String> problems(Validation<Seq<Problem>, JsonNode> answer) {
    return answer.getError().map(problem -> problem.path() + " " + problem.code());
  }

  @Test
  void anUnknownFunctionIsAProblemAtTheRoot() {
    assertThat(problems(FUNCTIONS.evaluate("treshold", "{}"))).containsExactly(" function.unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1e999999999                        | value.out-of-range",
        "1e-999999999                       | value.out-of-range",
        "\"1e3\"                            | value.type",
        "0.001                              | value.scale",
        "-1                                 | value.negative",
        "99999999999999999                  | value.out-of-range",
        "true                               | value.type",
        "[1]                                | value.type"
      })
  void figuresAreRefusedBeforeAnythingIsComputedWithThem(String figure, String code) {
    assertThat(
            problems(
                FUNCTIONS.evaluate(
                    "threshold",
                    "{\"part\": "
                        + figure
                        + ", \"whole\": \"2\", \"threshold\": \"1/2\", \"inclusive\": true}")))
        .containsExactly("part " + code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"part\": 1, \"part\": 2} | json.malformed",
        "{} {}                      | json.malformed",
        "''                         | json.malformed",
        "{\"part\": 1,}             | json.malformed",
        "[]                         | value.type"
      })
  void textsThatAreNoJsonAreRefused(String json, String code) {
    assertThat(FUNCTIONS.evaluate("threshold", json).getError().head().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "consent    | {\"households\": \"60\"}       | households: \"60\" is not a whole number (3,"
            + " say) without quotes.",
        "threshold  | {\"inclusive\": \"true\"}      | inclusive: \"true\" is not true or false"
            + " without quotes.",
        "threshold  | {\"threshold\": 0.8}           | threshold: \"0.8\" is not a ratio (4/5, 0.8"
            + " or 80%) in quotes.",
        "threshold  | {\"inclusiv\": true}           | inclusiv: there is no such field; there are:"
            + " part, whole, threshold, inclusive, step.",
        "publicity  | {\"start\": \"2024-02-30\"}    | start: 2024-02-30 is out of range"
            + " (2024-02-01 to 2024-02-29).",
        "publicity  | {\"start\": \"2024-13-01\"}    | start: 2024-13-01 is out of range"
            + " (2024-01-01 to 2024-12-31).",
        "publicity  | {\"start\": \"1024-01-01\"}    | start: 1024-01-01 is out of range"
            + " (1900-01-01 to 2200-12-31).",
        "threshold  | ''                              | the input: line 1, column 1 is not JSON:"
            + " there is nothing.",
        "threshold  | {                               | the input: line 1, column 2 is not JSON: it"
            + " ends too early; a bracket or a quotation mark is not closed."
      })
  void aProblemSaysWhatWouldBeRight(String function, String json, String message) {
    assertThat(FUNCTIONS.evaluate(function, json).getError().map(p -> p.message(Locale.ENGLISH)))
        .contains(message);
  }

  @Test
  void depthIsBounded() {
    assertThat(problems(FUNCTIONS.evaluate("threshold", "[".repeat(100_000))))
        .containsExactly(" json.malformed");
  }

  @Test
  void theReasoningComesWithTheAnswer() {
    JsonNode explained =
        FUNCTIONS
            .explain(
                "inclusion",
                JsonText.parse("{\"urbanVillage\": true, \"builtYears\": [1994]}").get())
            .get();
    assertThat(explained.get("value").get("outcome").textValue()).isEqualTo("EXCLUDED");
    JsonNode facts = explained.get("trace").get("steps").get(0);
    assertThat(facts.get("state").textValue()).isEqualTo("FALSE");
    assertThat(facts.get("steps")).hasSize(8);
    assertThat(facts.get("steps").get(0).get("parameters").get(0).get("id").textValue())
        .isEqualTo("inclusion.required");
  }

  @Test
  void everyFunctionHasASchemaOfItsInput() {
    for (String name : FUNCTIONS.names()) {
      assertThat(FUNCTIONS.schema(name).get().has("$schema")).as(name).isTrue();
    }
  }
}
