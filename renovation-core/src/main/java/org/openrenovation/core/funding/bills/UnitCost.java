package org.openrenovation.core.funding.bills;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** A cost that is shared by what each household has: its area, its floor, its benefit (按户分摊). */
@Value.Immutable
public non-sealed interface UnitCost extends SharedCost {
  @Override
  Money amount();

  /**
   * What it is shared by; absent where the owners agreed on nothing and the policy's base counts.
   */
  Optional<ApportionBase> base();

  /** Who pays, each once; one or more. */
  Seq<CostUnit> units();

  /** The coefficient of each floor; absent where the policy's count. */
  Optional<Map<Integer, Fraction>> coefficients();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What the units lack of what this base needs: {@code field.missing} at {@code units[1].area}.
   */
  default Seq<Problem> lacking(ApportionBase base) {
    return Ids.each(
        "units",
        units(),
        unit -> base.lacking(unit).map(field -> Problem.at(field, "field.missing")));
  }

  /**
   * Refuses an amount below 0, nobody to pay, someone listed twice, and a unit without what the
   * base needs.
   */
  @Value.Check
  default void check() {
    Vector<Problem> problems =
        Ids.duplicates("units", units().map(CostUnit::id), ".id")
            .appendAll(Amounts.negative("amount", amount()))
            .appendAll(Ids.empty("units", units()))
            .appendAll(base().map(this::lacking).orElse(Vector.empty()));
    RefusedException.throwIfAny(problems);
  }

  /** Builds a cost. */
  final class Builder extends ImmutableUnitCost.Builder {}
}
