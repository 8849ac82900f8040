package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Map;

/** Values by id to be written as an object, in the order of the map. */
record MapView<T>(View<T> value) implements View<Map<String, T>> {
  @Override
  public JsonNode write(Map<String, T> values) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    values.forEach((key, one) -> object.set(key, value.write(one)));
    return object;
  }

  @Override
  public ObjectNode schema() {
    return Schemas.type("object").set("additionalProperties", value.schema());
  }
}
