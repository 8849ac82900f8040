package org.openrenovation.core.planning;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/** A plan that stands, and what has become of its candidates, money and places since (动态调整条件). */
@Value.Immutable
public interface StandingPlan extends Serializable {
  /** As things are now. */
  PlanRequest request();

  /** The ids of those in the plan that stands. */
  Seq<String> standing();

  /** The plan of these, as things are now. */
  static StandingPlan of(PlanRequest request, Seq<String> standing) {
    return ImmutableStandingPlan.builder().request(request).standing(standing).build();
  }

  /** Refuses a member that is no candidate, or stands twice. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Ids.duplicates("standing", standing(), "")
            .appendAll(
                Ids.unknown(
                    "standing",
                    standing(),
                    HashSet.ofAll(request().candidates().map(PlanCandidate::id)),
                    "")));
  }
}
