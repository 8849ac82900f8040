package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of values; every element's problems are noted, not only the first one's. */
record ListShape<T>(Shape<T> element, int least) implements Shape<Seq<T>> {
  @Override
  public Optional<Seq<T>> read(JsonNode node, Place place, Reading reading) {
    if (!node.isArray()) {
      return reading.isNot(place, node, "expected.list");
    }
    if (node.size() < least) {
      reading.add(place, "value.empty", node);
      return Optional.empty();
    }
    List<T> values = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      JsonNode value = node.get(i);
      if (value.isNull()) {
        reading.missing(place.element(i));
      } else {
        element.read(value, place.element(i), reading).ifPresent(values::add);
      }
    }
    return values.size() == node.size() ? Optional.of(Vector.ofAll(values)) : Optional.empty();
  }

  @Override
  public JsonNode write(Seq<T> values) {
    return new ListView<>(element).write(values);
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = new ListView<>(element).schema();
    return least > 0 ? schema.put("minItems", least) : schema;
  }
}
