package org.openrenovation.core.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;

/** Where one gate of a project stands on a day (节点情况). */
@Value.Immutable
public interface GateStanding extends Serializable {
  /** The gate's id. */
  String gate();

  /** What it is called. */
  Text name();

  /** Where it stands. */
  GateState state();

  /** Since when it is passed; there exactly where it is. */
  Optional<LocalDate> passedOn();

  /** The last day in time; absent where nothing dates it. */
  Optional<LocalDate> due();

  /** How it stands to its due date. */
  Timeliness standing();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it is passed. */
  default boolean isPassed() {
    return state() == GateState.PASSED;
  }

  /** Builds a standing. */
  final class Builder extends ImmutableGateStanding.Builder {}
}
