package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.AnnualPlanning;
import org.openrenovation.core.planning.PlanAdjustment;
import org.openrenovation.core.planning.PlanCandidate;
import org.openrenovation.core.planning.PlanRequest;
import org.openrenovation.core.planning.StandingPlan;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Inclusion;

/** How a year's candidates are read, with the plan that stands where there is one. */
final class PlanInput {
  /** A score in points from 0 to 100. */
  private static final Shape<Fraction> POINTS =
      Shapes.POSITIVE_RATIO.as(PlanInput::points, Function.identity());

  private final PlanRequest.Builder builder = PlanRequest.builder();
  private Optional<PlanRequest> request = Optional.empty();
  private Optional<AnnualPlanning.Strategy> strategy = Optional.empty();
  private Optional<Seq<String>> standing = Optional.empty();
  private Optional<StandingPlan> standingPlan = Optional.empty();
  private Optional<Boolean> refill = Optional.empty();

  private PlanInput() {}

  /** The shape with the tiers of this ranking. */
  static Shape<PlanInput> shape(Ranking ranking) {
    return ObjectShape.of(PlanInput.class, PlanInput::new)
        .required("year", Shapes.YEAR, in -> in.made().year(), (in, year) -> in.builder.year(year))
        .required(
            "candidates",
            Shapes.listOf(candidate(ranking)),
            in -> in.made().candidates(),
            (in, candidates) -> in.builder.candidates(candidates))
        .required(
            "budget",
            Shapes.MONEY,
            in -> in.made().budget(),
            (in, budget) -> in.builder.budget(budget))
        .optional(
            "maxCount",
            Shapes.COUNT,
            in -> in.made().maxCount(),
            (in, count) -> in.builder.maxCount(count))
        .optional(
            "strategy",
            Shapes.word(AnnualPlanning.Strategy.class),
            in -> in.strategy,
            (in, strategy) -> in.strategy = Optional.of(strategy))
        .optional(
            "standing",
            Shapes.listOf(Shapes.ID),
            in -> in.standing,
            (in, standing) -> in.standing = Optional.of(standing))
        .optional(
            "refill", Shapes.FLAG, in -> in.refill, (in, refill) -> in.refill = Optional.of(refill))
        .build(PlanInput::checked);
  }

  /** The plan, or the standing one adjusted. */
  Decision<AnnualPlan> decide(Policy policy) {
    Policy over = over(policy);
    return standingPlan
        .map(plan -> PlanAdjustment.under(over).decide(plan))
        .orElseGet(() -> AnnualPlanning.under(over).decide(made()));
  }

  private PlanRequest made() {
    return request.orElseThrow();
  }

  private PlanInput checked() {
    Vector<Problem> problems = Vector.empty();
    if (refill.orElse(false) && standing.isEmpty()) {
      problems = problems.append(Problem.at("standing", "field.missing"));
    }
    try {
      request = Optional.of(builder.build());
      standingPlan = standing.map(ids -> StandingPlan.of(made(), ids));
    } catch (RefusedException refused) {
      problems = problems.appendAll(refused.problems());
    }
    RefusedException.throwIfAny(problems);
    return this;
  }

  private Policy over(Policy policy) {
    Policy over =
        strategy
            .map(
                word ->
                    policy.with(
                        Overlay.of(AnnualPlanning.STRATEGY.id(), new Value.Word(word.name()))))
            .orElse(policy);
    return refill
        .map(yes -> over.with(Overlay.of(PlanAdjustment.REFILL.id(), new Value.Flag(yes))))
        .orElse(over);
  }

  private static Fraction points(Fraction score) {
    if (score.compareTo(Fraction.of(100, 1)) > 0) {
      throw new RefusedException(
          Problem.at("", "value.out-of-range", score.toString())
              .with("least", "0")
              .with("most", "100"));
    }
    return score;
  }

  private static Shape<PlanCandidate> candidate(Ranking ranking) {
    return ObjectShape.of(PlanCandidate.class, PlanCandidate::builder)
        .required("id", Shapes.ID, PlanCandidate::id, PlanCandidate.Builder::id)
        .required(
            "urgency",
            Shapes.between(ranking.firstTier(), ranking.lastTier()),
            PlanCandidate::urgency,
            PlanCandidate.Builder::urgency)
        .required("score", POINTS, PlanCandidate::score, PlanCandidate.Builder::score)
        .optional("need", Shapes.MONEY, PlanCandidate::need, PlanCandidate.Builder::need)
        .required(
            "inclusion",
            Shapes.word(Inclusion.Outcome.class),
            PlanCandidate::inclusion,
            PlanCandidate.Builder::inclusion)
        .optional("consent", Shapes.FLAG, PlanCandidate::consent, PlanCandidate.Builder::consent)
        .build(PlanCandidate.Builder::build);
  }
}
