package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openrenovation.core.json.JsonText;

/** The invented rows with which a template is filled in. */
final class ExampleRows {
  private ExampleRows() {}

  static Seq<JsonNode> of(String kind) {
    try (InputStream in = ExampleRows.class.getResourceAsStream("examples.json")) {
      if (in == null) {
        throw new IllegalStateException("examples.json is not there");
      }
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Vector.ofAll(JsonText.parse(json).get().path(kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
