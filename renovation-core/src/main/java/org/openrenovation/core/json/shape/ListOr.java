package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A list, or the plain form of it that most documents use.
 *
 * @param list reads arrays
 * @param plain reads everything else
 * @param isPlain what is written in the plain form
 */
record ListOr<T>(Shape<T> list, Shape<T> plain, Predicate<T> isPlain) implements Shape<T> {
  @Override
  public Optional<T> read(JsonNode node, Place place, Reading reading) {
    return (node.isArray() ? list : plain).read(node, place, reading);
  }

  @Override
  public JsonNode write(T value) {
    return (isPlain.test(value) ? plain : list).write(value);
  }

  @Override
  public ObjectNode schema() {
    return Schemas.either(plain.schema(), list.schema());
  }
}
