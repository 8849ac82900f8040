package org.openrenovation.reports.report;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Tasks that belong together, under a heading of their own (分组). */
@Value.Immutable
public interface GanttGroup extends Serializable {
  /** Its stable name, for programs: a community's id. */
  String id();

  /** What the reader sees. */
  String name();

  /** The day by which all of it is to be done. */
  Optional<LocalDate> deadline();

  /** Its tasks in reading order. */
  Seq<GanttTask> tasks();

  /** The first day of its tasks. */
  default Optional<LocalDate> start() {
    return tasks().map(GanttTask::start).min().toJavaOptional();
  }

  /** The last day of its tasks. */
  default Optional<LocalDate> finish() {
    return tasks().map(GanttTask::finish).max().toJavaOptional();
  }

  /** Whether it is done after its deadline. */
  default boolean isLate() {
    return finish().flatMap(last -> deadline().filter(last::isAfter)).isPresent();
  }

  /** Builds a group. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a group. */
  final class Builder extends ImmutableGanttGroup.Builder {}
}
