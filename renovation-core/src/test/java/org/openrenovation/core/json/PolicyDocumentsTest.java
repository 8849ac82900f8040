package org.openrenovation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.policy.PolicyDocument;

/** Policy documents from outside: read whole, or refused with everything that is wrong. */
class PolicyDocumentsTest {
  private static final PolicyDocument BUILT_IN = Counties.policy(Counties.builtIn().head());

  private static ObjectNode document() {
    return (ObjectNode) JsonText.parse(PolicyDocuments.write(BUILT_IN)).get();
  }

  private static ObjectNode parameter(JsonNode document, String id) {
    for (JsonNode parameter : document.get("parameters")) {
      if (parameter.get("id").asText().equals(id)) {
        return (ObjectNode) parameter;
      }
    }
    throw new AssertionError(id);
  }

  private static int place(JsonNode document, String id) {
    for (int i = 0; i < document.get("parameters").size(); i++) {
      if (document.get("parameters").get(i).get("id").asText().equals(id)) {
        return i;
      }
    }
    throw new AssertionError(id);
  }

  private static Seq<String> problems(JsonNode document) {
    Validation<Seq<Problem>, PolicyDocument> read = PolicyDocuments.read(JsonText.pretty(document));
    return read.getError().map(problem -> problem.path() + " " + problem.code());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(PolicyDocuments.read(PolicyDocuments.write(BUILT_IN)).get()).isEqualTo(BUILT_IN);
  }

  @Test
  void anUnknownKeyAGapAShareAboveOneAndAMissingClauseAreToldAtOnce() {
    ObjectNode document = document();
    document.put("colour", "red");
    ((ObjectNode) parameter(document, "consent.inclusion.threshold").get("values").get(0))
        .put("value", "6/5");
    parameter(document, "publicity.days").remove("clause");
    ArrayNode weights = (ArrayNode) parameter(document, "subsidy.weights").get("values");
    ((ObjectNode) weights.get(1)).put("from", "2020-02-01");
    assertThat(problems(document))
        .containsExactlyInAnyOrder(
            "colour field.unknown",
            "parameters["
                + place(document, "consent.inclusion.threshold")
                + "].values[0].value value.out-of-range",
            "parameters[" + place(document, "publicity.days") + "].clause field.missing",
            "parameters[" + place(document, "subsidy.weights") + "].values[1].from date.gap");
  }

  @Test
  void aParameterThatTheEngineAsksForMustBeThereInItsForm() {
    ObjectNode document = document();
    int place = place(document, "support.central.key-year");
    ((ArrayNode) document.get("parameters")).remove(place);
    assertThat(problems(document)).containsExactly("parameters parameter.missing");
    ObjectNode other = document();
    ((ObjectNode) parameter(other, "support.central.year-rule").get("values").get(0))
        .put("value", "MIDDLE");
    assertThat(problems(other))
        .containsExactly(
            "parameters["
                + place(other, "support.central.year-rule")
                + "].values[0].value code.unknown");
  }

  @Test
  void aFactThatTheTableDoesNotTestIsRefused() {
    ObjectNode document = document();
    ObjectNode value = (ObjectNode) parameter(document, "inclusion.required").get("values").get(0);
    ((ArrayNode) value.get("value")).add("leafy");
    assertThat(problems(document)).containsExactly("sections.inclusion code.unknown");
  }

  @Test
  void aSectionMayLieBesideButNeverElsewhere() {
    ObjectNode document = document();
    String inclusion = document.get("sections").get("inclusion").toString();
    ((ObjectNode) document.get("sections")).put("inclusion", "inclusion.json");
    String json = JsonText.pretty(document);
    assertThat(
            PolicyDocuments.read(
                    json,
                    name ->
                        name.equals("inclusion.json") ? Optional.of(inclusion) : Optional.empty())
                .get())
        .isEqualTo(BUILT_IN);
    assertThat(PolicyDocuments.read(json).getError().head().code()).isEqualTo("file.missing");
    ((ObjectNode) document.get("sections")).put("inclusion", "../../etc/passwd");
    assertThat(
            PolicyDocuments.read(
                    JsonText.pretty(document),
                    name -> {
                      throw new AssertionError("a path was asked for: " + name);
                    })
                .getError()
                .head()
                .code())
        .isEqualTo("file.missing");
  }

  @Test
  void whatIsNoJsonSaysWhere() {
    Problem problem = PolicyDocuments.read("{\n  \"number\": }").getError().head();
    assertThat(problem.code()).isEqualTo("json.malformed");
    assertThat(problem.details().get("line").get().en()).isEqualTo("2");
  }

  @Test
  void theSchemaDescribesWhatIsRead() {
    JsonNode schema = JsonText.parse(PolicyDocuments.schema()).get();
    assertThat(schema.get("properties").has("parameters")).isTrue();
    assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
  }
}
