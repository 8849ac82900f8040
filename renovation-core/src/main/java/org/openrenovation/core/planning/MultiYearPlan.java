package org.openrenovation.core.planning;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Wording;

/** Who is renovated in which of several years (分年改造计划). */
@Value.Immutable
public interface MultiYearPlan extends PlannedYears, Shown, Serializable {
  /** Who is in no year, in rank order. */
  Seq<String> unplaced();

  /** The targets that fall short, by year. */
  Seq<Shortfall> shortfalls();

  /**
   * Whether the plan is proven to be the one asked for. It is up to forty candidates and five
   * years; beyond, the search may be cut short, and the decision says how much better a plan could
   * be.
   */
  @Value.Default
  default boolean isProven() {
    return true;
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** How many are placed. */
  default int placed() {
    return years().size();
  }

  /** Whether every year's target is met. */
  default boolean allTargetsMet() {
    return shortfalls().isEmpty();
  }

  @Override
  default Text shown() {
    return Wording.of(
        "years.result",
        "placed",
        placed(),
        "unplaced",
        unplaced().size(),
        "short",
        shortfalls().size());
  }

  /** Builds a plan. */
  final class Builder extends ImmutableMultiYearPlan.Builder {}

  /**
   * A target that is not met.
   *
   * @param year its year
   * @param by how many communities are lacking
   * @param reason why
   */
  record Shortfall(int year, long by, Reason reason) implements Serializable {}

  /** Why a target falls short. */
  enum Reason {
    /** Every candidate is placed: there are too few (候选小区不足). */
    CANDIDATES,
    /** Nobody who is left can be paid for (资金不足). */
    BUDGET
  }
}
