package org.openrenovation.core.planning;

import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** A year of a plan over several: its target and its money (年度任务). */
@Value.Immutable
public interface PlanYear extends Serializable {
  /** The year. */
  int year();

  /** How many communities are to be renovated in it; no more than these are (年度改造个数). */
  long count();

  /** Its public money; absent where that is no object. What a year leaves does not carry over. */
  Optional<Money> budget();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** A year with this target, money no object. */
  static PlanYear of(int year, long count) {
    return builder().year(year).count(count).build();
  }

  /** The same year with this money. */
  default PlanYear with(Money budget) {
    return builder().year(year()).count(count()).budget(budget).build();
  }

  /** Refuses figures below nothing. */
  @Value.Check
  default void check() {
    Vector<Problem> problems = Vector.empty();
    if (count() < 0) {
      problems = problems.append(Problem.at("count", "value.negative", Long.toString(count())));
    }
    if (budget().isPresent() && budget().get().isNegative()) {
      problems = problems.append(Problem.at("budget", "value.negative", budget().get().toString()));
    }
    RefusedException.throwIfAny(problems);
  }

  /** Builds a year. */
  final class Builder extends ImmutablePlanYear.Builder {}
}
