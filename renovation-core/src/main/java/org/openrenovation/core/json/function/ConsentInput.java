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
import org.openrenovation.core.vote.Ballot;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Poll;

/** A poll of the households: their number or roll, their ballots or how many chose what. */
final class ConsentInput {
  private static final Seq<String> COUNTS = Vector.of("agree", "disagree", "noOpinion");

  static final Shape<ConsentInput> SHAPE = shape();

  private final Given given = new Given();
  private Fraction threshold = Fraction.ZERO;
  private Optional<Long> households = Optional.empty();
  private Optional<Seq<String>> roll = Optional.empty();
  private Optional<Seq<Ballot>> ballots = Optional.empty();
  private Map<String, Long> counts = LinkedHashMap.empty();

  private static Shape<ConsentInput> shape() {
    ObjectShape.Fields<ConsentInput, ConsentInput> fields =
        ObjectShape.of(ConsentInput.class, ConsentInput::new)
            .required("threshold", Shapes.SHARE, in -> in.threshold, ConsentInput::against)
            .optional(
                "households",
                Shapes.COUNT,
                in -> in.households,
                (in, households) -> in.households = Optional.of(households))
            .optional(
                "roll",
                Shapes.listOf(Shapes.ID),
                in -> in.roll,
                (in, roll) -> in.roll = Optional.of(roll))
            .optional(
                "ballots",
                Shapes.listOf(VoteShape.BALLOT),
                in -> in.ballots,
                (in, ballots) -> in.ballots = Optional.of(ballots));
    for (String count : COUNTS) {
      fields =
          fields.optional(
              count,
              Shapes.COUNT,
              in -> in.counts.get(count).toJavaOptional(),
              (in, number) -> in.counts = in.counts.put(count, number));
    }
    return fields
        .missing(
            Alternatives.both(
                Alternatives.oneOf("households", "roll"),
                Alternatives.listOrCounts("ballots", COUNTS)))
        .build(ConsentInput::checked);
  }

  private void against(Fraction share) {
    threshold = share;
    given.put(Consent.THRESHOLD, new Value.Ratio(share));
  }

  private ConsentInput checked() {
    Seq<String> beside = ballots.isPresent() ? counts.keySet().toVector() : Vector.empty();
    return Alternatives.without(
        beside,
        "ballots",
        () -> {
          poll();
          return this;
        });
  }

  Given given() {
    return given;
  }

  Poll poll() {
    Poll.Builder poll =
        Poll.builder().households(households.orElseGet(() -> (long) roll.orElseThrow().size()));
    roll.ifPresent(poll::roll);
    if (ballots.isPresent()) {
      poll.ballots(ballots.get());
    } else {
      poll.counts(
          new Poll.Counts(
              counts.get("agree").get(),
              counts.get("disagree").get(),
              counts.get("noOpinion").get()));
    }
    return poll.build();
  }
}
