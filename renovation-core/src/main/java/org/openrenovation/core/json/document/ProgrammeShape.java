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
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.CountyPolicy;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.programme.ProgressBook;
import org.openrenovation.core.programme.WorksBook;

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
        policy
            .map(CommunityShape::factsById)
            .orElse(Shapes.mapOf(new Ignored<>(Vocabulary.of(Vector.empty()).facts(), "object")));
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
        .optional(
            "files",
            files(policy),
            programme ->
                Optional.of(programme.files()).filter(book -> !book.equals(CaseBook.empty())),
            Programme.Builder::files)
        .optional(
            "works",
            WorksBookShape.BOOK,
            programme ->
                Optional.of(programme.works()).filter(book -> !book.equals(WorksBook.empty())),
            Programme.Builder::works)
        .build(Programme.Builder::build);
  }

  /** The files in the words of a sound policy; none is read under another. */
  private static Shape<CaseBook> files(Optional<PolicyDocument> policy) {
    return policy
        .filter(document -> CountyPolicy.problems(document).isEmpty())
        .map(document -> CaseShape.book(Policy.of(document, document.planYears().to())))
        .orElse(new Ignored<>(CaseBook.empty(), "object"));
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

  /** The schema in the words of this policy. */
  public static ObjectNode schema(PolicyDocument policy) {
    return under(Optional.of(policy)).schema();
  }

  /**
   * What is told in the words of a policy that could not be read: there is no telling its names.
   */
  private record Ignored<T>(T nothing, String type) implements Shape<T> {
    @Override
    public Optional<T> read(JsonNode node, Place place, Reading reading) {
      return Optional.of(nothing);
    }

    @Override
    public JsonNode write(T value) {
      return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public ObjectNode schema() {
      return JsonNodeFactory.instance.objectNode().put("type", type);
    }
  }
}
