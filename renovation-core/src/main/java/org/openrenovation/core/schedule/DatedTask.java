package org.openrenovation.core.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A task with the dates that bind it (有日期约束的工序). */
@Value.Immutable
public interface DatedTask extends Serializable {
  /** The task. */
  Task task();

  /** It is to start on this day at the latest. */
  Optional<LocalDate> startBy();

  /** It is to be finished on this day at the latest. */
  Optional<LocalDate> finishBy();

  /** It cannot start before this day. */
  Optional<LocalDate> notBefore();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a task. */
  final class Builder extends ImmutableDatedTask.Builder {}
}
