package org.openrenovation.core.schedule;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.RefusedException;

/** A project that shares crews with others: from when on, and by when (项目工期要求). */
@Value.Immutable
public interface CrewProject extends Serializable {
  /** The greatest weight. */
  long MOST_WEIGHT = 1_000_000;

  /** The working-day offset before which none of its tasks starts. */
  @Value.Default
  default long release() {
    return 0;
  }

  /** The offset by which its last task is to be finished. */
  Optional<Long> due();

  /** What a day of its lateness counts. */
  @Value.Default
  default long weight() {
    return 1;
  }

  /** Refuses what is out of range. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        CrewLimits.range("release", release(), 0, CrewLimits.MOST_DAYS)
            .appendAll(CrewLimits.range("due", due().orElse(0L), 0, Long.MAX_VALUE))
            .appendAll(CrewLimits.range("weight", weight(), 0, MOST_WEIGHT)));
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project. */
  final class Builder extends ImmutableCrewProject.Builder {}
}
