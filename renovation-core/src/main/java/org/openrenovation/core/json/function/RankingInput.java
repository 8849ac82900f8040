package org.openrenovation.core.json.function;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.planning.pool.CompetitiveReview;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.planning.pool.RankingCandidate;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/** How a competitive review is read, with the weights that it is held under. */
final class RankingInput {
  private Seq<RankingCandidate> candidates = Vector.empty();
  private Map<String, Fraction> weights = LinkedHashMap.empty();
  private CompetitiveReview review = CompetitiveReview.of(Vector.empty());

  private RankingInput() {}

  /** The shape with the criteria and tiers of this ranking. */
  static Shape<RankingInput> shape(Ranking ranking) {
    return ObjectShape.of(RankingInput.class, RankingInput::new)
        .required(
            "candidates",
            Shapes.listOf(candidate(ranking)),
            in -> in.candidates,
            (in, candidates) -> in.candidates = candidates)
        .required(
            "weights",
            weights(ranking.criteria()),
            in -> in.weights,
            (in, weights) -> in.weights = weights)
        .build(RankingInput::checked);
  }

  CompetitiveReview review() {
    return review;
  }

  /** The policy with these weights. */
  Policy over(Policy policy) {
    return policy.with(Overlay.of(Ranking.WEIGHTS.id(), new Value.Shares(weights)));
  }

  private RankingInput checked() {
    review = CompetitiveReview.of(candidates);
    return this;
  }

  private static Shape<RankingCandidate> candidate(Ranking ranking) {
    ObjectShape.Fields<RankingCandidate, RankingCandidate.Builder> fields =
        ObjectShape.of(RankingCandidate.class, RankingCandidate::builder)
            .required("id", Shapes.ID, RankingCandidate::id, RankingCandidate.Builder::id)
            .required(
                "urgency",
                Shapes.between(ranking.firstTier(), ranking.lastTier()),
                RankingCandidate::urgency,
                RankingCandidate.Builder::urgency)
            .required(
                "builtYears",
                Shapes.someOf(Shapes.BUILT_YEAR),
                RankingCandidate::builtYears,
                RankingCandidate.Builder::builtYears);
    for (String criterion : ranking.criteria()) {
      fields =
          fields.optional(
              criterion,
              Shapes.SHARE,
              candidate -> candidate.criteria().get(criterion).toJavaOptional(),
              (builder, share) -> builder.putCriteria(criterion, share));
    }
    return fields.build(RankingCandidate.Builder::build);
  }

  private static Shape<Map<String, Fraction>> weights(Seq<String> criteria) {
    ObjectShape.Fields<Map<String, Fraction>, Weights> fields = ObjectShape.of(Weights::new);
    for (String criterion : criteria) {
      fields =
          fields.required(
              criterion,
              Shapes.SHARE,
              weights -> weights.get(criterion).get(),
              (weights, share) -> weights.shares = weights.shares.put(criterion, share));
    }
    return fields.build(Weights::whole);
  }

  private static final class Weights {
    private Map<String, Fraction> shares = LinkedHashMap.empty();

    private Map<String, Fraction> whole() {
      Fraction sum = shares.values().fold(Fraction.ZERO, Fraction::plus);
      if (!sum.equals(Fraction.ONE)) {
        throw new RefusedException(
            Problem.at("", "value.out-of-range", sum.toString())
                .with("least", "1")
                .with("most", "1"));
      }
      return shares;
    }
  }
}
