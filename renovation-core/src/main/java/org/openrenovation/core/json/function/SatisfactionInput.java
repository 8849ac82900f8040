package org.openrenovation.core.json.function;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.json.document.VoteShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.vote.Feedback;
import org.openrenovation.core.vote.Satisfaction;

/** What the households said of the finished works: single answers, or how many said what. */
final class SatisfactionInput {
  private static final Seq<String> COUNTS =
      Vector.of("satisfied", "basicallySatisfied", "dissatisfied");

  static final Shape<SatisfactionInput> SHAPE = shape();

  private final Given given = new Given();
  private Fraction threshold = Fraction.ZERO;
  private Optional<String> base = Optional.empty();
  private Optional<Boolean> countBasically = Optional.empty();
  private Optional<Fraction> minResponse = Optional.empty();
  private long households;
  private Optional<Seq<Feedback.Response>> responses = Optional.empty();
  private Map<String, Long> counts = LinkedHashMap.empty();

  private static Shape<SatisfactionInput> shape() {
    ObjectShape.Fields<SatisfactionInput, SatisfactionInput> fields =
        ObjectShape.of(SatisfactionInput.class, SatisfactionInput::new)
            .required(
                "threshold", Shapes.SHARE, in -> in.threshold, (in, share) -> in.threshold = share)
            .required(
                "households",
                Shapes.COUNT,
                in -> in.households,
                (in, households) -> in.households = households)
            .optional(
                "responses",
                Shapes.listOf(VoteShape.RESPONSE),
                in -> in.responses,
                (in, responses) -> in.responses = Optional.of(responses))
            .optional(
                "base",
                Shapes.code(Satisfaction.BASE.choices()),
                in -> in.base,
                (in, base) -> in.base = Optional.of(base))
            .optional(
                "countBasically",
                Shapes.FLAG,
                in -> in.countBasically,
                (in, yes) -> in.countBasically = Optional.of(yes))
            .optional(
                "minResponse",
                Shapes.SHARE,
                in -> in.minResponse,
                (in, share) -> in.minResponse = Optional.of(share));
    for (String count : COUNTS) {
      fields =
          fields.optional(
              count,
              Shapes.COUNT,
              in -> in.counts.get(count).toJavaOptional(),
              (in, number) -> in.counts = in.counts.put(count, number));
    }
    return fields
        .missing(Alternatives.listOrCounts("responses", COUNTS))
        .build(SatisfactionInput::checked);
  }

  private SatisfactionInput checked() {
    given.put(Satisfaction.THRESHOLD, new Value.Ratio(threshold));
    base.ifPresent(word -> given.put(Satisfaction.BASE, new Value.Word(word)));
    countBasically.ifPresent(yes -> given.put(Satisfaction.COUNT_BASICALLY, new Value.Flag(yes)));
    minResponse.ifPresent(share -> given.put(Satisfaction.MIN_RESPONSE, new Value.Ratio(share)));
    Seq<String> beside = responses.isPresent() ? counts.keySet().toVector() : Vector.empty();
    return Alternatives.without(
        beside,
        "responses",
        () -> {
          feedback();
          return this;
        });
  }

  Given given() {
    return given;
  }

  Feedback feedback() {
    return responses
        .map(answers -> Feedback.of(households, answers))
        .orElseGet(
            () ->
                Feedback.counted(
                    households,
                    counts.get("satisfied").get(),
                    counts.get("basicallySatisfied").get(),
                    counts.get("dissatisfied").get()));
  }
}
