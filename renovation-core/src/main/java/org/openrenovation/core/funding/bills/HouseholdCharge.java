package org.openrenovation.core.funding.bills;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;

/** What households of a community pay together for an item of works (分户出资事项). */
@Value.Immutable
public interface HouseholdCharge extends Serializable {
  /** The item of works that it pays for. */
  String item();

  /** What they pay together; absent where it is what the funding leaves to the owners. */
  Optional<Money> amount();

  /**
   * What it is shared by; absent where the owners agreed on nothing and the policy's base counts.
   */
  Optional<ApportionBase> base();

  /** The coefficient of each floor; absent where the policy's count. */
  Optional<Map<Integer, Fraction>> coefficients();

  /** The households that share it, those of a stairwell say; absent where all do. */
  Optional<Set<String>> payers();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an amount below 0. */
  @Value.Check
  default void check() {
    amount().ifPresent(given -> RefusedException.throwIfAny(Amounts.negative("amount", given)));
  }

  /** Builds a charge. */
  final class Builder extends ImmutableHouseholdCharge.Builder {}
}
