package org.openrenovation.core.planning;

import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.scope.Inclusion;

/** A ranked community that would be in a year's plan (拟列入年度计划的小区). */
@Value.Immutable
public interface PlanCandidate extends Serializable {
  /** The community's id. */
  String id();

  /** Its tier of urgency. */
  int urgency();

  /** Its score in points from 0 to 100, exact. */
  Fraction score();

  /** The public money that it needs in the year (财政资金需求). */
  Optional<Money> need();

  /** Whether it is to be renovated at all (2.1). */
  Inclusion.Outcome inclusion();

  /** Whether enough residents agree (2.3.1). */
  Optional<Boolean> consent();

  /** Where they do not: how many more households must agree, so that a report can say so. */
  Optional<Long> consentShortfall();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a score beyond 100 points and a need below nothing. */
  @Value.Check
  default void check() {
    Vector<Problem> problems = Vector.empty();
    if (!score().over(Fraction.of(100, 1)).isShare()) {
      problems =
          problems.append(
              Problem.at("score", "value.out-of-range", score().toString())
                  .with("least", "0")
                  .with("most", "100"));
    }
    if (need().isPresent() && need().get().isNegative()) {
      problems = problems.append(Problem.at("need", "value.negative", need().get().toString()));
    }
    RefusedException.throwIfAny(problems);
  }

  /** What bars it from every plan, if anything does: the first that applies. */
  default Optional<NotPlanned> bar() {
    if (inclusion() == Inclusion.Outcome.EXCLUDED) {
      return Optional.of(NotPlanned.NOT_INCLUDED);
    }
    if (consent().isPresent() && !consent().get()) {
      return Optional.of(NotPlanned.CONSENT);
    }
    boolean isKnown =
        inclusion() == Inclusion.Outcome.INCLUDED && consent().isPresent() && need().isPresent();
    return isKnown ? Optional.empty() : Optional.of(NotPlanned.UNDETERMINED);
  }

  /** Builds a candidate. */
  final class Builder extends ImmutablePlanCandidate.Builder {}
}
