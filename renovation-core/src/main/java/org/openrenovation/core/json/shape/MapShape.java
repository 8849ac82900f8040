package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * Values by key.
 *
 * @param key makes or refuses a key
 * @param pattern of the keys in the schema; empty where any will do
 * @param codes that the keys may be; empty where they may be others
 */
record MapShape<T>(Function<String, String> key, Shape<T> value, String pattern, Seq<String> codes)
    implements Shape<Map<String, T>> {
  @Override
  public Optional<Map<String, T>> read(JsonNode node, Place place, Reading reading) {
    if (!node.isObject()) {
      return reading.isNot(place, node, "expected.object");
    }
    int before = reading.count();
    Map<String, T> values = LinkedHashMap.empty();
    for (java.util.Map.Entry<String, JsonNode> field : node.properties()) {
      Place at = place.field(field.getKey());
      Optional<String> made = Shape.made(key, field.getKey(), at, reading);
      Optional<T> read =
          field.getValue().isNull()
              ? missing(at, reading)
              : value.read(field.getValue(), at, reading);
      if (made.isPresent() && read.isPresent()) {
        values = values.put(made.get(), read.get());
      }
    }
    return reading.count() == before ? Optional.of(values) : Optional.empty();
  }

  @Override
  public JsonNode write(Map<String, T> values) {
    return new MapView<>(value).write(values);
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = new MapView<>(value).schema();
    if (!pattern.isEmpty()) {
      schema.putObject("propertyNames").put("pattern", pattern);
    }
    if (!codes.isEmpty()) {
      ArrayNode names = schema.putObject("propertyNames").putArray("enum");
      codes.forEach(names::add);
    }
    return schema;
  }

  /** A key that is one of these. */
  static String code(Seq<String> codes, String key) {
    if (!codes.contains(key)) {
      throw new RefusedException(Problem.at("", "code.unknown", key).withChoices(codes));
    }
    return key;
  }

  /** A key that is a year. */
  static String year(String key) {
    boolean isYear =
        key.matches("[0-9]{4}") && Integer.parseInt(key) >= 1900 && Integer.parseInt(key) <= 2200;
    if (!isYear) {
      throw new RefusedException(
          Problem.at("", "value.out-of-range", key).with("least", "1900").with("most", "2200"));
    }
    return key;
  }

  private static <T> Optional<T> missing(Place place, Reading reading) {
    reading.missing(place);
    return Optional.empty();
  }
}
