package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;

/** A list of values to be written, in order. */
record ListView<T>(View<T> element) implements View<Seq<T>> {
  @Override
  public JsonNode write(Seq<T> values) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode(values.size());
    values.forEach(value -> list.add(element.write(value)));
    return list;
  }

  @Override
  public ObjectNode schema() {
    return Schemas.type("array").set("items", element.schema());
  }
}
