package org.openrenovation.core.planning.coordination;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/** What stands, and what is needed (存量房屋与服务需求). */
@Value.Immutable
public interface StockNeeds extends Serializable {
  /** The premises. */
  Seq<Premise> premises();

  /** The services. */
  Seq<NeededService> services();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a premise or a service listed twice. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Ids.duplicates("premises", premises().map(Premise::id), ".id")
            .appendAll(Ids.duplicates("services", services().map(NeededService::id), ".id")));
  }

  /** Builds needs. */
  final class Builder extends ImmutableStockNeeds.Builder {}
}
