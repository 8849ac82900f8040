package org.openrenovation.core.schedule;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.RefusedException;

/**
 * The tasks of several projects and the crews they share (多小区共用施工队伍, clause 2.4.4). Days are whole
 * working-day offsets from one common first day.
 */
@Value.Immutable
public interface SharedCrews extends Serializable {
  /** The tasks of all projects. */
  Seq<CrewTask> tasks();

  /** How many of each crew there are. */
  Map<String, CrewSupply> crews();

  /** The projects. */
  Map<String, CrewProject> projects();

  /** The network of the tasks. */
  default TaskNetwork network() {
    return TaskNetwork.of(tasks().map(CrewTask::task));
  }

  /**
   * Refuses, all at once: what {@link TaskNetwork#of} refuses; projects and crews that are not
   * there; a need above what there is at last, which might never be met; a link that is not from
   * finish to start or that lets tasks overlap; more days than can be planned.
   */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(SharedCrewsCheck.problems(this));
  }

  /** By project, the offset at which its last task is finished; of those that have tasks. */
  default Map<String, Long> finishes(Map<String, Long> start) {
    Map<String, Long> finishes = LinkedHashMap.empty();
    for (CrewTask task : tasks()) {
      long finish = start.get(task.task().id()).get() + task.task().duration();
      finishes =
          finishes.put(
              task.project(), Math.max(finish, finishes.getOrElse(task.project(), finish)));
    }
    return finishes;
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the whole. */
  final class Builder extends ImmutableSharedCrews.Builder {}
}
