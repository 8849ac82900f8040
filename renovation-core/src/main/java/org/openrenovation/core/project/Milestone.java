package org.openrenovation.core.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.ParameterUse;

/** A milestone of one year (时间节点): by when a gate is to be passed; the day itself is in time. */
@Value.Immutable
public interface Milestone extends Serializable {
  /** The gate's id: {@code SUBSTANTIALLY_COMPLETE}. */
  String gate();

  /** What it is called. */
  Text name();

  /** The last day in time. */
  LocalDate due();

  /** The last working day on or before it; absent where no calendar was asked. */
  Optional<LocalDate> lastWorkingDay();

  /** The parameter that sets it. */
  ParameterUse use();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a milestone. */
  final class Builder extends ImmutableMilestone.Builder {}
}
