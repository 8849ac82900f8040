package org.openrenovation.core.json.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.shape.View;

/**
 * How a decision is written, with the type of what is decided, so that it is found for a value.
 *
 * @param type of the value
 * @param value the value alone
 * @param whole the value's fields and the findings
 */
public record DecidedView<T>(Class<T> type, View<T> value, View<Decision<T>> whole)
    implements View<Decision<T>> {
  @Override
  public JsonNode write(Decision<T> decision) {
    return whole.write(decision);
  }

  @Override
  public ObjectNode schema() {
    return whole.schema();
  }
}
