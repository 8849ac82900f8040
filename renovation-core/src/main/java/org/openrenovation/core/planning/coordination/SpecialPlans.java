package org.openrenovation.core.planning.coordination;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/** The works of the special plans beside the communities of the renovation plan (专项规划与改造计划). */
@Value.Immutable
public interface SpecialPlans extends Serializable {
  /** The works. */
  Seq<SpecialWork> works();

  /** The communities that are in a plan, by id. */
  Map<String, CommunityWindow> communities();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a work listed twice. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(Ids.duplicates("works", works().map(SpecialWork::id), ".id"));
  }

  /** Builds plans. */
  final class Builder extends ImmutableSpecialPlans.Builder {}
}
