package org.openrenovation.core.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * The tasks of a project and the day on which they are looked at (进度检查). The day itself counts as
 * worked; what is dated after it is not seen yet.
 */
@Value.Immutable
public interface ProgressReview extends Serializable {
  /** The day. */
  LocalDate asOf();

  /** The tasks. */
  Seq<TrackedTask> tasks();

  /** The tasks as they wait for each other. */
  default TaskNetwork network() {
    return TaskNetwork.of(tasks().map(task -> new Task(task.id(), 0, task.predecessors())));
  }

  /**
   * Refuses what {@link TaskNetwork#of} refuses, and a task under way of which nobody says how much
   * is done.
   */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        unlinked().appendAll(Ids.each("tasks", tasks(), this::percentMissing)));
  }

  private Seq<Problem> unlinked() {
    try {
      network();
      return Vector.empty();
    } catch (RefusedException refused) {
      return Problem.below("tasks", refused.problems());
    }
  }

  private Seq<Problem> percentMissing(TrackedTask task) {
    boolean isUnderWay = task.isBegunOn(asOf()) && !task.isFinishedOn(asOf());
    return isUnderWay && task.percent().isEmpty()
        ? Vector.of(Problem.at("percent", "field.missing"))
        : Vector.empty();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a review. */
  final class Builder extends ImmutableProgressReview.Builder {}
}
