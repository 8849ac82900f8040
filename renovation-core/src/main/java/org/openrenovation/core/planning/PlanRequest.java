package org.openrenovation.core.planning;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** What a year's plan is to be made of (年度计划编制条件). */
@Value.Immutable
public interface PlanRequest extends Serializable {
  /** The plan year. */
  int year();

  /** The candidates in the order of the ranking. */
  Seq<PlanCandidate> candidates();

  /** The public money of the year. */
  Money budget();

  /** How many communities at most; absent where their number is not limited. */
  Optional<Long> maxCount();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a candidate listed twice or after a less urgent one, and figures below nothing. */
  @Value.Check
  default void check() {
    Vector<Problem> problems =
        Ids.duplicates("candidates", candidates().map(PlanCandidate::id), ".id");
    int reached = Integer.MIN_VALUE;
    for (int i = 0; i < candidates().size(); i++) {
      int tier = candidates().get(i).urgency();
      if (tier < reached) {
        problems =
            problems.append(
                Problem.at(
                        "candidates[" + i + "].urgency",
                        "value.out-of-range",
                        Integer.toString(tier))
                    .with("least", Integer.toString(reached))
                    .with("most", "∞"));
      }
      reached = Math.max(reached, tier);
    }
    if (budget().isNegative()) {
      problems = problems.append(Problem.at("budget", "value.negative", budget().toString()));
    }
    if (maxCount().isPresent() && maxCount().get() < 0) {
      problems =
          problems.append(Problem.at("maxCount", "value.negative", maxCount().get().toString()));
    }
    RefusedException.throwIfAny(problems);
  }

  /** Builds a request. */
  final class Builder extends ImmutablePlanRequest.Builder {}
}
