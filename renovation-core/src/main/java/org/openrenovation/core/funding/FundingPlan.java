package org.openrenovation.core.funding;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Judged;

/**
 * Who pays what of a community's works (资金筹措方案). Owners, contributions used, upper-level money
 * used, county and other local money add up to the total. A figure is absent where it hangs on a
 * share that the policy leaves unset.
 */
@Value.Immutable
public interface FundingPlan extends Judged, Serializable {
  /** Whether every share that matters is set. */
  @Override
  Determination outcome();

  /** What the works cost. */
  Money total();

  /** The items in their order, each with the owners' part. */
  Seq<ItemFunding> items();

  /** What the owners pay together. */
  Optional<Money> owners();

  /** Who pays the rest. */
  PublicFunding sources();

  /** The government's part of the basic class; absent too where nothing is spent on it. */
  Optional<Fraction> basicFiscalRatio();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a plan. */
  final class Builder extends ImmutableFundingPlan.Builder {}
}
