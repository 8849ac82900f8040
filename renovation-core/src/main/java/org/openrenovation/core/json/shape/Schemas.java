package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The first words of a JSON Schema (2020-12). */
final class Schemas {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Schemas() {}

  static ObjectNode type(String type) {
    return NODES.objectNode().put("type", type);
  }

  static ObjectNode pattern(String pattern) {
    return type("string").put("pattern", pattern);
  }

  static ObjectNode either(ObjectNode one, ObjectNode other) {
    ObjectNode either = NODES.objectNode();
    either.putArray("anyOf").add(one).add(other);
    return either;
  }

  /** What is absent is written as {@code null}. */
  static ObjectNode orNull(ObjectNode schema) {
    return either(schema, type("null"));
  }
}
