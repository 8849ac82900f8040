package org.openrenovation.core.funding;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;

/** An item of works and what the owners pay of it (分项业主出资). */
@Value.Immutable
public interface ItemFunding extends Serializable {
  /** The item. */
  FundedItem item();

  /** What the owners pay of it; absent where their share is unset. */
  Optional<Money> owners();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the funding of an item. */
  final class Builder extends ImmutableItemFunding.Builder {}
}
