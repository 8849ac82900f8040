package org.openrenovation.core.funding.bills;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;

/** What each household pays of one charge (分户账单). */
@Value.Immutable
public interface HouseholdBill extends Serializable {
  /** The charge. */
  HouseholdCharge charge();

  /** What it comes to; absent where it hangs on an owners' share that the policy leaves unset. */
  Optional<Money> amount();

  /** Who pays how much of it, with the reasons; absent where the amount is. */
  Optional<Decision<Apportionment>> shares();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What this household pays of it; absent where it does not share it or that cannot be told. */
  default Optional<Money> of(String household) {
    return shares()
        .flatMap(decision -> decision.value().amounts())
        .flatMap(amounts -> amounts.get(household).toJavaOptional());
  }

  /** Builds a bill. */
  final class Builder extends ImmutableHouseholdBill.Builder {}
}
