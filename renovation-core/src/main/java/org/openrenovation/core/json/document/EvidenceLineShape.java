package org.openrenovation.core.json.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Place;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.EvidenceLine;
import org.openrenovation.core.project.Entry;
import org.openrenovation.core.project.Gate;
import org.openrenovation.core.project.GatePlan;
import org.openrenovation.core.project.Requirement;
import org.openrenovation.core.project.Round;

/**
 * A line of evidence as a flat object: {@code {"community": "2024-01", "item": "SURVEY.date",
 * "value": "2024-01-10"}}. Which fields it has beside follows from its item.
 */
public final class EvidenceLineShape implements Shape<EvidenceLine> {
  private static final int MOST_PIECES = 99;

  /** Whatever stands there; what an unknown item has beside it is not judged. */
  private static final Shape<JsonNode> ANYTHING =
      new Shape<>() {
        @Override
        public Optional<JsonNode> read(JsonNode node, Place place, Reading reading) {
          return Optional.of(node);
        }

        @Override
        public JsonNode write(JsonNode value) {
          return value;
        }

        @Override
        public ObjectNode schema() {
          return JsonNodeFactory.instance.objectNode();
        }
      };

  private final Map<String, Shape<EvidenceLine>> byItem;
  private final Shape<EvidenceLine> ofNoItem;

  private EvidenceLineShape(Map<String, Shape<EvidenceLine>> byItem, Shape<EvidenceLine> ofNoItem) {
    this.byItem = byItem;
    this.ofNoItem = ofNoItem;
  }

  /** The lines of all gates of this policy. */
  public static EvidenceLineShape of(Policy policy) {
    Map<String, Shape<EvidenceLine>> all = LinkedHashMap.empty();
    for (Gate gate : policy.section(GatePlan.class).gates()) {
      for (Requirement requirement : gate.requires()) {
        for (String key : requirement.keys()) {
          all = all.put(item(gate.id(), key), line(policy, gate, requirement, key));
        }
      }
    }
    return new EvidenceLineShape(all, ofNoItem(all.keySet().toVector()));
  }

  private static String item(String gate, String key) {
    return gate + "." + key;
  }

  private static Shape<EvidenceLine> ofNoItem(Seq<String> items) {
    ObjectShape.Fields<EvidenceLine, Parts> fields = common(Shapes.code(items), new Parts("", ""));
    for (String field : Vector.of("value", "subject", "result", "resultDate")) {
      fields = fields.optional(field, ANYTHING, line -> Optional.empty(), (parts, any) -> {});
    }
    return fields.build(Parts::line);
  }

  private static ObjectShape.Fields<EvidenceLine, Parts> common(
      Shape<String> item, Parts unfilled) {
    return ObjectShape.of(EvidenceLine.class, () -> new Parts(unfilled.gate, unfilled.key))
        .required(
            "community", Shapes.ID, EvidenceLine::community, (parts, id) -> parts.community = id)
        .required("item", item, line -> item(line.gate(), line.key()), (parts, same) -> {})
        .optional(
            "piece",
            Shapes.between(1, MOST_PIECES),
            line -> Optional.of(line.piece()).filter(piece -> piece > 1),
            (parts, piece) -> parts.piece = piece);
  }

  private static Shape<EvidenceLine> line(
      Policy policy, Gate gate, Requirement requirement, String key) {
    ObjectShape.Fields<EvidenceLine, Parts> fields = common(Shapes.TEXT, new Parts(gate.id(), key));
    Class<? extends Entry> form = requirement.form(key);
    if (form == Entry.Rounds.class) {
      return round(fields, EvidenceShape.isSubmitted(requirement));
    }
    if (form == Entry.Grants.class) {
      return grant(fields);
    }
    Shape<Entry> value =
        form == Entry.Words.class
            ? EvidenceShape.word(policy, requirement)
                .as(word -> new Entry.Words(Vector.of(word)), EvidenceLineShape::word)
            : EvidenceShape.entry(policy, requirement, key);
    return fields
        .required("value", value, EvidenceLine::entry, (parts, entry) -> parts.entry = entry)
        .build(Parts::line);
  }

  private static Shape<EvidenceLine> round(
      ObjectShape.Fields<EvidenceLine, Parts> fields, boolean isSubmitted) {
    Shape<Round.Result> result = Shapes.word(Round.Result.class);
    fields =
        fields.required(
            "value", Shapes.DATE, line -> round(line).date(), (parts, day) -> parts.day = day);
    fields =
        isSubmitted
            ? fields
                .optional(
                    "result",
                    result,
                    line -> round(line).result(),
                    (parts, what) -> parts.result = Optional.of(what))
                .optional(
                    "resultDate",
                    Shapes.DATE,
                    line -> round(line).resultDate(),
                    (parts, day) -> parts.resultDate = Optional.of(day))
            : fields.required(
                "result",
                result,
                line -> round(line).result().orElseThrow(),
                (parts, what) -> parts.result = Optional.of(what));
    return fields.build(Parts::round);
  }

  private static Shape<EvidenceLine> grant(ObjectShape.Fields<EvidenceLine, Parts> fields) {
    return fields
        .required(
            "subject",
            Shapes.ID,
            line -> grants(line).head()._1,
            (parts, what) -> parts.what = what)
        .required(
            "value", Shapes.DATE, line -> grants(line).head()._2, (parts, day) -> parts.day = day)
        .build(Parts::grant);
  }

  private static String word(Entry entry) {
    return ((Entry.Words) entry).words().head();
  }

  private static Round round(EvidenceLine line) {
    return ((Entry.Rounds) line.entry()).rounds().head();
  }

  private static Map<String, LocalDate> grants(EvidenceLine line) {
    return ((Entry.Grants) line.entry()).dates();
  }

  @Override
  public Optional<EvidenceLine> read(JsonNode node, Place place, Reading reading) {
    return byItem.getOrElse(node.path("item").asText(), ofNoItem).read(node, place, reading);
  }

  @Override
  public JsonNode write(EvidenceLine line) {
    return byItem.getOrElse(item(line.gate(), line.key()), ofNoItem).write(line);
  }

  @Override
  public ObjectNode schema() {
    return ofNoItem.schema();
  }

  private static final class Parts {
    private final String gate;
    private final String key;
    private String community = "";
    private int piece = 1;
    private @Nullable Entry entry;
    private String what = "";
    private LocalDate day = LocalDate.EPOCH;
    private Optional<LocalDate> resultDate = Optional.empty();
    private Optional<Round.Result> result = Optional.empty();

    Parts(String gate, String key) {
      this.gate = gate;
      this.key = key;
    }

    EvidenceLine line() {
      return with(entry == null ? new Entry.Wording("") : entry);
    }

    EvidenceLine round() {
      Round round = Round.builder().date(day).result(result).resultDate(resultDate).build();
      return with(new Entry.Rounds(Vector.of(round)));
    }

    EvidenceLine grant() {
      return with(new Entry.Grants(LinkedHashMap.of(what, day)));
    }

    private EvidenceLine with(Entry recorded) {
      return new EvidenceLine(community, gate, piece, key, recorded);
    }
  }
}
