package org.openrenovation.core.funding.ledger;

import io.vavr.collection.Set;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;

/** An account of the books (账户), special unless it is said to be an ordinary one (专账). */
@Value.Immutable
public interface Account extends Serializable {
  /** Its id. */
  String id();

  /** Whether its money is tied; absent where the policy's word counts. */
  Optional<Boolean> special();

  /** What it held at the beginning (上年结余); 0 or more. */
  @Value.Default
  default Money opening() {
    return Money.ZERO;
  }

  /** The last day on which it may be moved. */
  Optional<LocalDate> closedOn();

  /** The items that it may pay for; absent where any. */
  Optional<Set<String>> items();

  /** The communities that it may pay for; absent where any. */
  Optional<Set<String>> communities();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an opening balance below 0. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(Amounts.negative("opening", opening()));
  }

  /** Whether a payment for this item of this community is what its money is for. */
  default boolean mayPayFor(String community, String item) {
    return items().map(some -> some.contains(item)).orElse(true)
        && communities().map(some -> some.contains(community)).orElse(true);
  }

  /** Whether the day is after its last one. */
  default boolean isClosedBefore(LocalDate day) {
    return closedOn().map(day::isAfter).orElse(false);
  }

  /** Builds an account. */
  final class Builder extends ImmutableAccount.Builder {}
}
