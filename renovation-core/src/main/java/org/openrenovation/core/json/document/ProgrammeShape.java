package org.openrenovation.core.json.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Vocabulary;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Place;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.programme.ProgressBook;

/**
 * A county's whole case in one document. Its policy comes first: the facts have the names that it
 * gives them.
 */
public final class ProgrammeShape implements Shape<Programme> {
  /** The whole case. */
  public static final Shape<Programme> PROGRAMME = new ProgrammeShape();

  private ProgrammeShape() {}

  /** The fields beside the policy, in the words of this policy. */
  private static Shape<Programme> under(Optional<PolicyDocument> policy) {
    Shape<Map<String, Facts>> facts =
        policy.map(CommunityShape::factsById).orElse(Shapes.mapOf(Ignored.SHAPE));
    return ObjectShape.of(Programme.class, Programme::builder)
        .required("policy", PolicyShape.DOCUMENT, Programme::policy, Programme.Builder::policy)
        .required(
            "communities", CommunityShape.LIST, Programme::register, Programme.Builder::register)
        .optional(
            "facts",
            facts,
            programme -> Optional.of(programme.facts()).filter(known -> !known.isEmpty()),
            Programme.Builder::facts)
        .optional(
            "calendar",
            CalendarShape.CALENDAR,
            programme ->
                Optional.of(programme.calendar())
                    .filter(calendar -> !calendar.equals(WorkCalendar.china())),
            Programme.Builder::calendar)
        .optional(
            "progress",
            ProgressShape.BOOK,
            programme ->
                Optional.of(programme.progress())
                    .filter(book -> !book.equals(ProgressBook.empty())),
            Programme.Builder::progress)
        .build(Programme.Builder::build);
  }

  @Override
  public Optional<Programme> read(JsonNode node, Place place, Reading reading) {
    return under(Reading.of(PolicyShape.DOCUMENT, node.path("policy")).toJavaOptional())
        .read(node, place, reading);
  }

  @Override
  public JsonNode write(Programme programme) {
    return under(Optional.of(programme.policy())).write(programme);
  }

  @Override
  public ObjectNode schema() {
    return under(Optional.empty()).schema();
  }

  /** Facts of a policy that could not be read: there is no telling what their names should be. */
  private static final class Ignored implements Shape<Facts> {
    private static final Ignored SHAPE = new Ignored();

    @Override
    public Optional<Facts> read(JsonNode node, Place place, Reading reading) {
      return Optional.of(Vocabulary.of(Vector.empty()).facts());
    }

    @Override
    public JsonNode write(Facts facts) {
      return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public ObjectNode schema() {
      ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
      schema.putObject("additionalProperties").put("type", "boolean");
      return schema;
    }
  }
}
