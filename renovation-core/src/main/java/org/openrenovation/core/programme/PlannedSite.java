package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.schedule.BackwardSchedule;
import org.openrenovation.core.schedule.Task;
import org.openrenovation.core.schedule.TaskNetwork;

/** The works of one community in the plan of its year (小区施工计划). */
@Value.Immutable
public interface PlannedSite extends Serializable {
  /** The community. */
  Community community();

  /** The first day on which it can be worked. */
  LocalDate release();

  /** The day by which all is to be done. */
  LocalDate deadline();

  /** Its tasks in the order of the template, with the days that the crews have for them. */
  Seq<PlannedTask> tasks();

  /** The latest days that the gates leave to each task, crews no object. */
  BackwardSchedule backward();

  /** By how many working days it is finished after its deadline. */
  long lateness();

  /** Its network. */
  default TaskNetwork network() {
    return TaskNetwork.of(
        tasks().map(task -> new Task(task.task().id(), task.duration(), task.task().after())));
  }

  /** The day on which its first task starts; the release where it has none. */
  default LocalDate start() {
    return tasks().map(PlannedTask::start).min().getOrElse(release());
  }

  /** The day on which its last task is finished; the release where it has none. */
  default LocalDate finish() {
    return tasks().map(PlannedTask::finish).max().getOrElse(release());
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a site. */
  final class Builder extends ImmutablePlannedSite.Builder {}
}
