package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openrenovation.core.base.Problem;

/**
 * An object with named fields, declared field by field: name, shape, how the value gives it and how
 * its builder takes it. An unknown key is a problem, so is a missing one that is needed; {@code
 * null} is absent. What the value refuses of itself as it is built is noted at its place.
 *
 * @param <T> the value
 * @param <B> its builder
 */
public final class ObjectShape<T, B> implements Shape<T> {
  private final Supplier<B> start;
  private final Map<String, Field<T, B, ?>> fields;
  private final Seq<Field<T, B, ?>> inOrder;
  private final Optional<Function<Set<String>, Seq<String>>> missing;
  private final Function<B, T> end;

  private ObjectShape(
      Supplier<B> start,
      Map<String, Field<T, B, ?>> fields,
      Optional<Function<Set<String>, Seq<String>>> missing,
      Function<B, T> end) {
    this.start = start;
    this.fields = fields;
    this.inOrder = fields.values().toVector();
    this.missing = missing;
    this.end = end;
  }

  /** Begins the declaration of an object that makes such a value through such a builder. */
  public static <T, B> Fields<T, B> of(Class<T> value, Supplier<B> start) {
    return of(start);
  }

  /** The same, where the value's type has parameters of its own. */
  public static <T, B> Fields<T, B> of(Supplier<B> start) {
    return new Fields<>(start, Vector.empty(), Optional.empty());
  }

  @Override
  public Optional<T> read(JsonNode node, Place place, Reading reading) {
    if (!node.isObject()) {
      return reading.isNot(place, node, "expected.object");
    }
    int before = reading.count();
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.containsKey(name)) {
        reading.add(
            place.field(name), Problem.at("", "field.unknown", name).withChoices(fields.keySet()));
      }
    }
    B builder = start.get();
    for (Field<T, B, ?> field : inOrder) {
      field.read(node, place, reading, builder);
    }
    if (missing.isPresent()) {
      missing
          .get()
          .apply(fields.keySet().filter(node::hasNonNull))
          .forEach(name -> reading.missing(place.field(name)));
    }
    return reading.count() > before ? Optional.empty() : Shape.made(end, builder, place, reading);
  }

  @Override
  public JsonNode write(T value) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    inOrder.forEach(field -> field.write(value, object));
    return object;
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = Schemas.type("object");
    ObjectNode properties = schema.putObject("properties");
    inOrder.forEach(field -> properties.set(field.name(), field.schema()));
    ArrayNode required = schema.putArray("required");
    inOrder.filter(Field::isRequired).forEach(field -> required.add(field.name()));
    return schema.put("additionalProperties", false);
  }

  /**
   * One field. An optional one that is absent is not written, and may be {@code null} when read.
   */
  private record Field<T, B, V>(
      String name,
      Shape<V> shape,
      boolean isRequired,
      Function<T, Optional<V>> of,
      BiConsumer<B, V> into) {
    void read(JsonNode object, Place place, Reading reading, B builder) {
      JsonNode node = object.get(name);
      if (node != null && !node.isNull()) {
        shape
            .read(node, place.field(name), reading)
            .ifPresent(value -> into.accept(builder, value));
      } else if (isRequired) {
        reading.missing(place.field(name));
      }
    }

    void write(T value, ObjectNode object) {
      of.apply(value).ifPresent(present -> object.set(name, shape.write(present)));
    }

    ObjectNode schema() {
      return isRequired ? shape.schema() : Schemas.orNull(shape.schema());
    }
  }

  /** The declaration under way. */
  public static final class Fields<T, B> {
    private final Supplier<B> start;
    private final Vector<Field<T, B, ?>> declared;
    private final Optional<Function<Set<String>, Seq<String>>> missing;

    private Fields(
        Supplier<B> start,
        Vector<Field<T, B, ?>> declared,
        Optional<Function<Set<String>, Seq<String>>> missing) {
      this.start = start;
      this.declared = declared;
      this.missing = missing;
    }

    /** A field that must be there. */
    public <V> Fields<T, B> required(
        String name, Shape<V> shape, Function<T, V> of, BiConsumer<B, V> into) {
      return with(new Field<>(name, shape, true, value -> Optional.of(of.apply(value)), into));
    }

    /** A field that may be absent. */
    public <V> Fields<T, B> optional(
        String name, Shape<V> shape, Function<T, Optional<V>> of, BiConsumer<B, V> into) {
      return with(new Field<>(name, shape, false, of, into));
    }

    /**
     * Where one field or another will do: of the names that are there, those that are missing all
     * the same.
     */
    public Fields<T, B> missing(Function<Set<String>, Seq<String>> missing) {
      return new Fields<>(start, declared, Optional.of(missing));
    }

    /** The declaration is complete. */
    public ObjectShape<T, B> build(Function<B, T> end) {
      return new ObjectShape<>(
          start,
          LinkedHashMap.ofEntries(declared.map(field -> Tuple.of(field.name(), field))),
          missing,
          end);
    }

    private Fields<T, B> with(Field<T, B, ?> field) {
      return new Fields<>(start, declared.append(field), missing);
    }
  }
}
