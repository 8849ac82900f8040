package org.openrenovation.core.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;

/** How far a task has come, and when it is to be expected (工序进度). */
@Value.Immutable
public interface TaskProgress extends Serializable {
  /** The share that was to be done by now, by working days. */
  Fraction planned();

  /** The share that is done. */
  Fraction actual();

  /** By how many working days of its plan it is ahead; negative where it is behind. */
  Fraction scheduleVariance();

  /** When it was finished, or will be at the pace so far. */
  LocalDate forecastFinish();

  /** The task that keeps it from beginning when it would otherwise (制约工序), where one does. */
  Optional<String> waitsFor();

  /** The working days after the planned finish up to that day. */
  long delay();

  /** Its light; absent where the policy sets no limits. */
  Optional<Light> light();

  /** Builds a task's progress. */
  final class Builder extends ImmutableTaskProgress.Builder {}
}
