package org.openrenovation.reports.report;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A trade whose crews do tasks (施工队伍). */
@Value.Immutable
public interface GanttCrew extends Serializable {
  /** Its stable name, for programs. */
  String id();

  /** What the reader sees. */
  String name();

  /** How many crews there are at most; absent where nobody says. */
  Optional<Long> number();

  /** Builds a crew. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a crew. */
  final class Builder extends ImmutableGanttCrew.Builder {}
}
