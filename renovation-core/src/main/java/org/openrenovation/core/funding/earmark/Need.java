package org.openrenovation.core.funding.earmark;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.scope.WorkClass;

/** An item of works in a community that needs money (资金需求). */
@Value.Immutable
public interface Need extends Serializable {
  /** The community's id. */
  String community();

  /** The item's code. */
  String item();

  /** What it needs; 0 or more. */
  Money amount();

  /** The class of the item, where known. */
  Optional<WorkClass> workClass();

  /** The community's latest built year, where known. */
  Optional<Integer> builtYear();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Community and item: {@code 公安局住宅楼/ROADS}. */
  default String id() {
    return community() + "/" + item();
  }

  /** Refuses a need below 0. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(Amounts.negative("amount", amount()));
  }

  /** Builds a need. */
  final class Builder extends ImmutableNeed.Builder {}
}
