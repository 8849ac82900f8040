package org.openrenovation.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openrenovation.core.policy.PolicyDocument;

/**
 * Qingshan, an invented county (虚构县): another document with a gate more and a gate fewer, other
 * thresholds, another way to count a notice's days. All of it is data; nothing in Java knows it.
 */
public final class InventedCounty {
  private static final String MODEL = "/org/openrenovation/core/county/ruicheng/";
  private static final String OWN = "/county/qingshan/";

  private InventedCounty() {}

  /** Its document, read and checked like any other. */
  public static PolicyDocument document() {
    ObjectNode document = (ObjectNode) JsonText.parse(text(MODEL + "policy.json")).get();
    ObjectNode changes = (ObjectNode) JsonText.parse(text(OWN + "changes.json")).get();
    JsonNode values = changes.remove("parameters");
    document.setAll(changes);
    values
        .fields()
        .forEachRemaining(
            change ->
                document
                    .get("parameters")
                    .forEach(
                        parameter -> {
                          if (parameter.get("id").textValue().equals(change.getKey())) {
                            ((ObjectNode) parameter.get("values").get(0))
                                .set("value", change.getValue());
                          }
                        }));
    return PolicyDocuments.read(document.toString(), InventedCounty::beside).get();
  }

  private static Optional<String> beside(String name) {
    return Optional.of(text((isOwn(name) ? OWN : MODEL) + name));
  }

  private static boolean isOwn(String name) {
    return InventedCounty.class.getResource(OWN + name) != null;
  }

  private static String text(String resource) {
    try (InputStream in = InventedCounty.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
