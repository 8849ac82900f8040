package org.openrenovation.core.funding.bills;

import io.vavr.collection.Map;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Judged;

/** Who pays how much (分摊结果). */
@Value.Immutable
public interface Apportionment extends Judged, Serializable {
  /**
   * What each pays, in the order of the cost, together exactly the amount; absent where the policy
   * leaves the floors' coefficients open.
   */
  Optional<Map<String, Money>> amounts();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default Determination outcome() {
    return amounts().isPresent() ? Determination.DETERMINED : Determination.UNDETERMINED;
  }

  /** Builds an apportionment. */
  final class Builder extends ImmutableApportionment.Builder {}
}
