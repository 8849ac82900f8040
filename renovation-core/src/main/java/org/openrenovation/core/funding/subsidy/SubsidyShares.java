package org.openrenovation.core.funding.subsidy;

import io.vavr.collection.Map;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Judged;

/** What each region gets (补助分配结果); both maps are absent where the weights are unset. */
@Value.Immutable
public interface SubsidyShares extends Judged, Serializable {
  /** The exact share of each, in the order of the regions. */
  Optional<Map<String, Fraction>> shares();

  /** The amount of each, together exactly the pot. */
  Optional<Map<String, Money>> amounts();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default Determination outcome() {
    return amounts().isPresent() ? Determination.DETERMINED : Determination.UNDETERMINED;
  }

  /** Builds shares. */
  final class Builder extends ImmutableSubsidyShares.Builder {}
}
