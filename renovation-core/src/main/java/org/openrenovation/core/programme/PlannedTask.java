package org.openrenovation.core.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.schedule.WorksTask;

/** A task of a site in the plan of its year (计划工序). */
@Value.Immutable
public interface PlannedTask extends Serializable {
  /** The task of the template; what it waits for are tasks of the same site. */
  WorksTask task();

  /** Its working days. */
  long duration();

  /** The first day; that of a milestone is its last too. */
  LocalDate start();

  /** The last day. */
  LocalDate finish();

  /**
   * By how many working days it may slip without any site being finished later (机动时间), every crew
   * going on in its order.
   */
  long slack();

  /** The due date of the gate by which it is to be finished, where one bounds it. */
  Optional<LocalDate> due();

  /** Whether it is a milestone, which takes no time. */
  default boolean isMilestone() {
    return duration() == 0;
  }

  /** Whether it may not slip (关键工序). */
  default boolean isCritical() {
    return slack() <= 0;
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a task. */
  final class Builder extends ImmutablePlannedTask.Builder {}
}
