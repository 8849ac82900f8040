package org.openrenovation.core.planning.pool;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/** All who take part in one competitive review (竞争性评审), in any order. */
@Value.Immutable
public interface CompetitiveReview extends Serializable {
  /** The candidates. */
  Seq<RankingCandidate> candidates();

  /** The review of these candidates. */
  static CompetitiveReview of(Seq<RankingCandidate> candidates) {
    return ImmutableCompetitiveReview.builder().candidates(candidates).build();
  }

  /** Refuses a candidate listed twice. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Ids.duplicates("candidates", candidates().map(RankingCandidate::id), ".id"));
  }
}
