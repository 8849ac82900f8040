package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object to be written, declared field by field. A field that is absent is written as {@code
 * null}, so that a reader sees that it was thought of; one that is left out says so.
 *
 * @param <T> the value
 */
public final class ObjectView<T> implements View<T> {
  private final Vector<Field<T, ?>> fields;

  private ObjectView(Vector<Field<T, ?>> fields) {
    this.fields = fields;
  }

  /** An object without fields yet. */
  public static <T> ObjectView<T> of() {
    return new ObjectView<>(Vector.empty());
  }

  /** With one more field. */
  public <V> ObjectView<T> with(String name, View<V> view, Function<T, V> of) {
    return plus(new Field<>(name, view, value -> Optional.of(of.apply(value)), false, false));
  }

  /** With one more field that is written as {@code null} where it is absent. */
  public <V> ObjectView<T> nullable(String name, View<V> view, Function<T, Optional<V>> of) {
    return plus(new Field<>(name, view, of, true, false));
  }

  /** With one more field that is left out where it is absent. */
  public <V> ObjectView<T> optional(String name, View<V> view, Function<T, Optional<V>> of) {
    return plus(new Field<>(name, view, of, false, true));
  }

  /** With the fields of another view of a part of the value. */
  public <P> ObjectView<T> all(ObjectView<P> part, Function<T, P> of) {
    return new ObjectView<>(fields.appendAll(part.fields.map(field -> field.through(of))));
  }

  @Override
  public JsonNode write(T value) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    fields.forEach(field -> field.write(value, object));
    return object;
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = Schemas.type("object");
    ObjectNode properties = schema.putObject("properties");
    fields.forEach(field -> properties.set(field.name(), field.schema()));
    ArrayNode required = schema.putArray("required");
    fields.filter(field -> !field.mayBeLeftOut()).forEach(field -> required.add(field.name()));
    return schema;
  }

  private ObjectView<T> plus(Field<T, ?> field) {
    return new ObjectView<>(fields.append(field));
  }

  private record Field<T, V>(
      String name,
      View<V> view,
      Function<T, Optional<V>> of,
      boolean mayBeNull,
      boolean mayBeLeftOut) {
    void write(T value, ObjectNode object) {
      Optional<V> present = of.apply(value);
      if (present.isPresent()) {
        object.set(name, view.write(present.get()));
      } else if (mayBeNull) {
        object.putNull(name);
      }
    }

    ObjectNode schema() {
      return mayBeNull ? Schemas.orNull(view.schema()) : view.schema();
    }

    <W> Field<W, V> through(Function<W, T> outer) {
      return new Field<>(
          name, view, value -> of.apply(outer.apply(value)), mayBeNull, mayBeLeftOut);
    }
  }
}
