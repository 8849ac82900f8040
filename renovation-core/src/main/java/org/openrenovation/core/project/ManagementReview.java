package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * How communities are managed, as looked at on a day (物业管理检查).
 *
 * @param asOf the day
 * @param communities each once
 */
public record ManagementReview(LocalDate asOf, Seq<ManagedCommunity> communities)
    implements Serializable {
  /** Refuses a community that stands twice, and a trial that ends before it begins. */
  public ManagementReview {
    communities = communities.toVector();
    RefusedException.throwIfAny(
        Ids.duplicates("communities", communities.map(ManagedCommunity::id), ".id")
            .appendAll(Ids.each("communities", communities, ManagementReview::order)));
  }

  private static Seq<Problem> order(ManagedCommunity community) {
    return Vector.ofAll(community.trial().stream().toList())
        .filter(trial -> trial.to().isBefore(trial.from()))
        .map(
            trial ->
                Problem.at("trial.to", "date.order", trial.to().toString())
                    .with("from", trial.from().toString()));
  }
}
