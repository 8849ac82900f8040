package org.openrenovation.core.json.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Place;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.Parameter;
import org.openrenovation.core.policy.ValueType;

/** A parameter of a policy document; its {@code type} says how its values are written. */
final class ParameterShape implements Shape<Parameter> {
  private static final Shape<ValueType> TYPE = Shapes.word(ValueType.class);
  private static final Map<ValueType, Shape<Parameter>> BY_TYPE =
      LinkedHashMap.ofEntries(
          Vector.of(ValueType.values()).map(type -> Tuple.of(type, parameter(type))));

  private static Shape<Parameter> parameter(ValueType type) {
    return ObjectShape.of(Parameter.class, Parameter::builder)
        .required("id", Shapes.ID, Parameter::id, Parameter.Builder::id)
        .required("name", Shapes.BILINGUAL, Parameter::name, Parameter.Builder::name)
        .required("clause", Shapes.ID, Parameter::clause, Parameter.Builder::clause)
        .required("type", TYPE, Parameter::type, Parameter.Builder::type)
        .required(
            "values", Shapes.someOf(dated(type)), Parameter::values, Parameter.Builder::values)
        .build(Parameter.Builder::build);
  }

  /** A value of this type with its dates and what it rests on. */
  static Shape<DatedValue> dated(ValueType type) {
    return ObjectShape.of(DatedValue.class, DatedValue::builder)
        .optional("from", Shapes.DATE, DatedValue::from, DatedValue.Builder::from)
        .optional("to", Shapes.DATE, DatedValue::to, DatedValue.Builder::to)
        .optional("value", ValueShapes.of(type), DatedValue::value, DatedValue.Builder::value)
        .required("basis", Shapes.word(Basis.class), DatedValue::basis, DatedValue.Builder::basis)
        .optional("reading", Shapes.ID, DatedValue::reading, DatedValue.Builder::reading)
        .optional("source", Shapes.BILINGUAL, DatedValue::source, DatedValue.Builder::source)
        .build(DatedValue.Builder::build);
  }

  @Override
  public Optional<Parameter> read(JsonNode node, Place place, Reading reading) {
    return BY_TYPE.get(type(node).orElse(ValueType.WORD)).get().read(node, place, reading);
  }

  /** The type, if it is a known one; where it is not, the field's own shape says so. */
  private static Optional<ValueType> type(JsonNode node) {
    String word = node.path("type").asText();
    return Vector.of(ValueType.values()).find(type -> type.name().equals(word)).toJavaOptional();
  }

  @Override
  public JsonNode write(Parameter parameter) {
    return BY_TYPE.get(parameter.type()).get().write(parameter);
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode kinds = schema.putArray("oneOf");
    BY_TYPE.forEach(
        (type, shape) -> {
          ObjectNode kind = shape.schema();
          ((ObjectNode) kind.get("properties")).putObject("type").put("const", type.name());
          kinds.add(kind);
        });
    return schema;
  }
}
