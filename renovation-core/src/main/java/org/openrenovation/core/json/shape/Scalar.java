package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;

/** A shape without parts, made of a reader, a writer and a schema. */
final class Scalar<T> implements Shape<T> {
  private final ObjectNode schema;
  private final Reader<T> reader;
  private final Function<T, JsonNode> writer;

  private Scalar(ObjectNode schema, Reader<T> reader, Function<T, JsonNode> writer) {
    this.schema = schema;
    this.reader = reader;
    this.writer = writer;
  }

  static <T> Shape<T> of(ObjectNode schema, Reader<T> reader, Function<T, JsonNode> writer) {
    return new Scalar<>(schema, reader, writer);
  }

  static boolean isNotEmpty(String text, Place place, JsonNode node, Reading reading) {
    if (text.isEmpty()) {
      reading.add(place, "value.empty", node);
    }
    return !text.isEmpty();
  }

  @Override
  public Optional<T> read(JsonNode node, Place place, Reading reading) {
    return reader.read(node, place, reading);
  }

  @Override
  public JsonNode write(T value) {
    return writer.apply(value);
  }

  @Override
  public ObjectNode schema() {
    return schema.deepCopy();
  }

  /** Reads a value, or notes problems and gives nothing. */
  interface Reader<T> {
    Optional<T> read(JsonNode node, Place place, Reading reading);
  }
}
