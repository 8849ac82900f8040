package org.openrenovation.core.json.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Place;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Parameter;
import org.openrenovation.core.policy.PolicyDocument;

/**
 * An overlay of a document: its values are written as the document's own parameters of these ids
 * are.
 */
public final class OverlayShape {
  private OverlayShape() {}

  /** The shape of overlays over this document. */
  public static Shape<Overlay> over(PolicyDocument document) {
    return ObjectShape.of(Overlay.class, Overlay::builder)
        .required("id", Shapes.ID, Overlay::id, Overlay.Builder::id)
        .required("title", Shapes.BILINGUAL, Overlay::title, Overlay.Builder::title)
        .required("values", new Values(document), Overlay::values, Overlay.Builder::values)
        .optional(
            "sections",
            SectionShapes.SECTIONS,
            overlay -> Optional.of(overlay.sections()).filter(all -> !all.isEmpty()),
            Overlay.Builder::sections)
        .build(Overlay.Builder::build);
  }

  private record Values(PolicyDocument document) implements Shape<Map<String, DatedValue>> {
    @Override
    public Optional<Map<String, DatedValue>> read(JsonNode node, Place place, Reading reading) {
      if (!node.isObject()) {
        return reading.isNot(place, node, "expected.object");
      }
      Map<String, DatedValue> values = LinkedHashMap.empty();
      boolean sound = true;
      for (java.util.Map.Entry<String, JsonNode> field : node.properties()) {
        Optional<DatedValue> value =
            read(field.getKey(), field.getValue(), place.field(field.getKey()), reading);
        sound &= value.isPresent();
        values = value.isPresent() ? values.put(field.getKey(), value.get()) : values;
      }
      return sound ? Optional.of(values) : Optional.empty();
    }

    private Optional<DatedValue> read(String id, JsonNode node, Place place, Reading reading) {
      Optional<Parameter> parameter = document.parameter(id);
      if (parameter.isEmpty()) {
        reading.add(place, Problem.at("", "id.unknown", id));
        return Optional.empty();
      }
      return ParameterShape.dated(parameter.get().type()).read(node, place, reading);
    }

    @Override
    public JsonNode write(Map<String, DatedValue> values) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      values.forEach(
          (id, value) ->
              object.set(
                  id,
                  ParameterShape.dated(document.parameter(id).orElseThrow().type()).write(value)));
      return object;
    }

    @Override
    public ObjectNode schema() {
      ObjectNode schema =
          JsonNodeFactory.instance
              .objectNode()
              .put("type", "object")
              .put("additionalProperties", false);
      ObjectNode properties = schema.putObject("properties");
      document
          .parameters()
          .forEach(
              parameter ->
                  properties.set(parameter.id(), ParameterShape.dated(parameter.type()).schema()));
      return schema;
    }
  }
}
