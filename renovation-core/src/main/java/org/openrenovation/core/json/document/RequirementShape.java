package org.openrenovation.core.json.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Place;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.project.Requirement;

/** What a gate needs; its {@code kind} says what else it is made of. */
final class RequirementShape implements Shape<Requirement> {
  /** The closed list of kinds. */
  private enum Kind {
    DATE,
    TEXT,
    AMOUNT,
    RATIO,
    DAYS,
    LAST,
    GRANTED,
    PRESENT,
    FACT
  }

  private static final Map<Kind, Shape<Requirement>> BY_KIND =
      LinkedHashMap.ofEntries(Vector.of(Kind.values()).map(kind -> Tuple.of(kind, shape(kind))));

  private static Shape<Requirement> shape(Kind kind) {
    ObjectShape.Fields<Requirement, Parts> fields =
        ObjectShape.of(Requirement.class, Parts::new)
            .required("kind", Shapes.word(Kind.class), RequirementShape::kind, (parts, same) -> {})
            .required(
                "name", Shapes.BILINGUAL, Requirement::name, (parts, name) -> parts.name = name);
    return switch (kind) {
      case DATE ->
          id(fields, "key", Requirement.Date.class, Requirement.Date::key)
              .build(parts -> new Requirement.Date(parts.id("key"), parts.name));
      case TEXT ->
          id(fields, "key", Requirement.Wording.class, Requirement.Wording::key)
              .build(parts -> new Requirement.Wording(parts.id("key"), parts.name));
      case AMOUNT ->
          id(fields, "key", Requirement.Amount.class, Requirement.Amount::key)
              .build(parts -> new Requirement.Amount(parts.id("key"), parts.name));
      case RATIO -> ratio(fields);
      case DAYS -> days(fields);
      case LAST -> last(fields);
      case GRANTED -> granted(fields);
      case PRESENT -> present(fields);
      case FACT -> fact(fields);
    };
  }

  private static Shape<Requirement> ratio(ObjectShape.Fields<Requirement, Parts> fields) {
    Class<Requirement.Ratio> type = Requirement.Ratio.class;
    fields = id(fields, "part", type, Requirement.Ratio::part);
    fields = id(fields, "whole", type, Requirement.Ratio::whole);
    return id(fields, "threshold", type, Requirement.Ratio::threshold)
        .build(
            parts ->
                new Requirement.Ratio(
                    parts.id("part"), parts.id("whole"), parts.name, parts.id("threshold")));
  }

  private static Shape<Requirement> days(ObjectShape.Fields<Requirement, Parts> fields) {
    Class<Requirement.Days> type = Requirement.Days.class;
    fields = id(fields, "key", type, Requirement.Days::key);
    fields = id(fields, "days", type, Requirement.Days::days);
    fields = id(fields, "counting", type, Requirement.Days::counting);
    return id(fields, "roll", type, Requirement.Days::roll)
        .build(
            parts ->
                new Requirement.Days(
                    parts.id("key"),
                    parts.name,
                    parts.id("days"),
                    parts.id("counting"),
                    parts.id("roll")));
  }

  private static Shape<Requirement> last(ObjectShape.Fields<Requirement, Parts> fields) {
    Class<Requirement.Last> type = Requirement.Last.class;
    fields = id(fields, "key", type, Requirement.Last::key);
    fields = flag(fields, "submitted", type, Requirement.Last::isSubmitted);
    fields = flag(fields, "ifAny", type, Requirement.Last::isIfAny);
    fields = id(fields, "finding", type, Requirement.Last::finding);
    return maybe(fields, "decides", type, Requirement.Last::decides)
        .build(
            parts ->
                Requirement.Last.builder()
                    .key(parts.id("key"))
                    .name(parts.name)
                    .isSubmitted(parts.flag("submitted"))
                    .isIfAny(parts.flag("ifAny"))
                    .finding(parts.id("finding"))
                    .decides(parts.maybe("decides"))
                    .build());
  }

  private static Shape<Requirement> granted(ObjectShape.Fields<Requirement, Parts> fields) {
    Class<Requirement.Granted> type = Requirement.Granted.class;
    fields = id(fields, "required", type, Requirement.Granted::required);
    return id(fields, "granted", type, Requirement.Granted::granted)
        .build(
            parts ->
                new Requirement.Granted(parts.id("required"), parts.id("granted"), parts.name));
  }

  private static Shape<Requirement> present(ObjectShape.Fields<Requirement, Parts> fields) {
    Class<Requirement.Present> type = Requirement.Present.class;
    fields = id(fields, "key", type, Requirement.Present::key);
    return id(fields, "parties", type, Requirement.Present::parties)
        .build(parts -> new Requirement.Present(parts.id("key"), parts.name, parts.id("parties")));
  }

  private static Shape<Requirement> fact(ObjectShape.Fields<Requirement, Parts> fields) {
    Class<Requirement.Fact> type = Requirement.Fact.class;
    fields = id(fields, "key", type, Requirement.Fact::key);
    fields = flag(fields, "count", type, Requirement.Fact::isCount);
    fields = maybe(fields, "finding", type, Requirement.Fact::finding);
    return maybe(fields, "decides", type, Requirement.Fact::decides)
        .build(
            parts ->
                Requirement.Fact.builder()
                    .key(parts.id("key"))
                    .name(parts.name)
                    .isCount(parts.flag("count"))
                    .finding(parts.maybe("finding"))
                    .decides(parts.maybe("decides"))
                    .build());
  }

  private static <R extends Requirement> ObjectShape.Fields<Requirement, Parts> id(
      ObjectShape.Fields<Requirement, Parts> fields,
      String field,
      Class<R> type,
      Function<R, String> of) {
    return fields.required(
        field,
        Shapes.ID,
        requirement -> of.apply(type.cast(requirement)),
        (parts, id) -> parts.ids = parts.ids.put(field, id));
  }

  private static <R extends Requirement> ObjectShape.Fields<Requirement, Parts> maybe(
      ObjectShape.Fields<Requirement, Parts> fields,
      String field,
      Class<R> type,
      Function<R, Optional<String>> of) {
    return fields.optional(
        field,
        Shapes.ID,
        requirement -> of.apply(type.cast(requirement)),
        (parts, id) -> parts.ids = parts.ids.put(field, id));
  }

  /** A flag that is no where it is left out. */
  private static <R extends Requirement> ObjectShape.Fields<Requirement, Parts> flag(
      ObjectShape.Fields<Requirement, Parts> fields,
      String field,
      Class<R> type,
      Function<R, Boolean> of) {
    return fields.optional(
        field,
        Shapes.FLAG,
        requirement -> Optional.of(of.apply(type.cast(requirement))).filter(yes -> yes),
        (parts, yes) -> parts.flags = parts.flags.put(field, yes));
  }

  @Override
  public Optional<Requirement> read(JsonNode node, Place place, Reading reading) {
    String word = node.path("kind").asText();
    Kind kind = Vector.of(Kind.values()).find(one -> one.name().equals(word)).getOrElse(Kind.DATE);
    return BY_KIND.get(kind).get().read(node, place, reading);
  }

  @Override
  public JsonNode write(Requirement requirement) {
    return BY_KIND.get(kind(requirement)).get().write(requirement);
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode kinds = schema.putArray("oneOf");
    BY_KIND.forEach(
        (kind, shape) -> {
          ObjectNode one = shape.schema();
          ((ObjectNode) one.get("properties")).putObject("kind").put("const", kind.name());
          kinds.add(one);
        });
    return schema;
  }

  private static Kind kind(Requirement requirement) {
    if (requirement instanceof Requirement.Date) {
      return Kind.DATE;
    }
    if (requirement instanceof Requirement.Wording) {
      return Kind.TEXT;
    }
    if (requirement instanceof Requirement.Amount) {
      return Kind.AMOUNT;
    }
    if (requirement instanceof Requirement.Ratio) {
      return Kind.RATIO;
    }
    if (requirement instanceof Requirement.Days) {
      return Kind.DAYS;
    }
    if (requirement instanceof Requirement.Last) {
      return Kind.LAST;
    }
    if (requirement instanceof Requirement.Granted) {
      return Kind.GRANTED;
    }
    return requirement instanceof Requirement.Present ? Kind.PRESENT : Kind.FACT;
  }

  private static final class Parts {
    private Text name = Text.same("");
    private Map<String, String> ids = HashMap.empty();
    private Map<String, Boolean> flags = HashMap.empty();

    private String id(String field) {
      return ids.get(field).get();
    }

    private Optional<String> maybe(String field) {
      return ids.get(field).toJavaOptional();
    }

    private boolean flag(String field) {
      return flags.get(field).getOrElse(false);
    }
  }
}
