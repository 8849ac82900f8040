package org.openrenovation.core.oversight;

import io.vavr.collection.Map;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.community.Register;

/**
 * The rows of a plan (计划表) and, where they are to be compared, how many communities each year is to
 * have.
 */
@Value.Immutable
public interface PlanRows extends Serializable {
  /** The rows. */
  Register rows();

  /** The communities by year; absent where they are not compared. */
  Optional<Map<Integer, Long>> targets();

  /** These rows by themselves. */
  static PlanRows of(Register rows) {
    return ImmutablePlanRows.builder().rows(rows).build();
  }

  /** These rows against the number of communities of each year. */
  static PlanRows of(Register rows, Map<Integer, Long> targets) {
    return ImmutablePlanRows.builder().rows(rows).targets(targets).build();
  }
}
