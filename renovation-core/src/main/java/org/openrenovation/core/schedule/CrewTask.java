package org.openrenovation.core.schedule;

import io.vavr.collection.Map;
import java.io.Serializable;
import org.immutables.value.Value;

/** A task of one of several projects, with the crews that do it (需用施工队伍的工序). */
@Value.Immutable
public interface CrewTask extends Serializable {
  /** The task; its links go from finish to start, without overlap. */
  Task task();

  /** The project that it belongs to. */
  String project();

  /** How many of each crew it takes on each of its days. */
  Map<String, Long> needs();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a task. */
  final class Builder extends ImmutableCrewTask.Builder {}
}
