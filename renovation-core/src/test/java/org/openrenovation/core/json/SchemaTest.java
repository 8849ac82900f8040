package org.openrenovation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrenovation.core.programme.Programme;

/**
 * The schemas come from the declarations that also read; a validator that knows neither agrees with
 * the reader on every good case.
 */
class SchemaTest {
  private static final RenovationFunctions FUNCTIONS = ConformanceTest.functions();
  private static final Path CASES = Path.of("src/test/resources/conformance");

  private static JsonSchema schema(JsonNode schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  static Iterable<String> functions() {
    return FUNCTIONS.names();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void everyGoodCaseIsValidAndEveryUnknownKeyIsNot(String function) throws IOException {
    JsonSchema schema = schema(FUNCTIONS.schema(function).get());
    for (JsonNode one :
        JsonText.parse(Files.readString(CASES.resolve(function + ".json"))).get().get("cases")) {
      if (one.has("expect")) {
        assertThat(schema.validate(one.get("input"))).as(one.get("id").textValue()).isEmpty();
      }
      if (one.path("expectErrors").toString().contains("field.unknown")) {
        assertThat(schema.validate(one.get("input"))).as(one.get("id").textValue()).isNotEmpty();
      }
    }
  }

  @Test
  void theDocumentsAreValid() {
    String county = Counties.builtIn().head();
    assertThat(
            schema(JsonText.parse(PolicyDocuments.schema()).get())
                .validate(JsonText.parse(PolicyDocuments.write(Counties.policy(county))).get()))
        .isEmpty();
    Programme programme =
        Programme.builder()
            .policy(Counties.policy(county))
            .register(Counties.communities(county))
            .progress(Counties.progress(county))
            .build();
    assertThat(
            schema(JsonText.parse(Programmes.schema()).get())
                .validate(JsonText.parse(Programmes.write(programme)).get()))
        .isEmpty();
  }
}
