package org.openrenovation.core.approval;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** What an owner wishes to withdraw from the housing provident fund for (公积金提取). */
@Value.Immutable
public interface Withdrawal extends Serializable {
  /** For what: {@code ELEVATOR}; {@code OTHER} for what the policy does not name. */
  String purpose();

  /** Whether it is the owner's own home; absent where it is not known. */
  Optional<Boolean> ownHome();

  /** The owner's share of the cost, 0 or more. */
  Money share();

  /** What has been withdrawn for it already, 0 or more. */
  @Value.Default
  default Money withdrawn() {
    return Money.ZERO;
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses amounts below 0. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        negative("share", share()).appendAll(negative("withdrawn", withdrawn())));
  }

  private static Seq<Problem> negative(String field, Money amount) {
    return amount.isNegative()
        ? Vector.of(Problem.at(field, "value.negative", amount.toString()))
        : Vector.empty();
  }

  /** Builds a withdrawal. */
  final class Builder extends ImmutableWithdrawal.Builder {}
}
