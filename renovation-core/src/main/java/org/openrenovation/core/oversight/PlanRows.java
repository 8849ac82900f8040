package org.openrenovation.core.oversight;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.community.Register;

/**
 * The rows of a plan (计划表) and, where they are to be compared, how many communities each year is to
 * have and which totals the table states.
 */
@Value.Immutable
public interface PlanRows extends Serializable {
  /** The rows. */
  Register rows();

  /** The communities by year; absent where they are not compared. */
  Optional<Map<Integer, Long>> targets();

  /** The totals that the table states itself; none where it has none. */
  Seq<StatedTotal> totals();

  /** These rows by themselves. */
  static PlanRows of(Register rows) {
    return builder().rows(rows).build();
  }

  /** These rows against the number of communities of each year. */
  static PlanRows of(Register rows, Map<Integer, Long> targets) {
    return builder().rows(rows).targets(targets).build();
  }

  /** These rows against the totals that their table states. */
  static PlanRows of(Register rows, Seq<StatedTotal> totals) {
    return builder().rows(rows).totals(totals).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the rows of a plan. */
  final class Builder extends ImmutablePlanRows.Builder {}
}
