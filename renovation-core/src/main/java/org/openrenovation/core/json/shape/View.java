package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How a value is written as JSON, and the schema of that form.
 *
 * @param <T> the value
 */
public interface View<T> {
  /** The value as JSON. */
  JsonNode write(T value);

  /** The JSON Schema of what is written. */
  ObjectNode schema();
}
