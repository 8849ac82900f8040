package org.openrenovation.core.funding.earmark;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;

/** Money that is tied to a use (专项资金): how much, when it is used, for what it may be used. */
@Value.Immutable
public interface MoneySource extends Serializable {
  /** Its id. */
  String id();

  /** How much; 0 or more. */
  Money amount();

  /**
   * When it is used: lower numbers first. Absent where the policy's order counts, which knows
   * sources by their id.
   */
  Optional<Long> priority();

  /** What it may pay for; nothing is barred unless said. */
  @Value.Default
  default Restriction allowed() {
    return Restriction.NONE;
  }

  /** What it should pay for first; bars nothing. */
  Optional<Restriction> prefers();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an amount below 0. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(Amounts.negative("amount", amount()));
  }

  /** Builds a source. */
  final class Builder extends ImmutableMoneySource.Builder {}
}
