package org.openrenovation.reports.report;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * Tasks on the calendar (横道图): by group, each from its first to its last day, with milestones, what
 * may not slip, the crews, the day of today and the days on which nobody works. Formats that draw
 * draw it; the others have it as a table.
 */
@Value.Immutable
public non-sealed interface Gantt extends Block {
  /** Its stable name within the report, for programs: {@code works}. */
  String id();

  /** What the reader sees above it. */
  String caption();

  /** The day that is marked as today (当前日期). */
  LocalDate today();

  /** The groups in reading order: a community each, say. */
  Seq<GanttGroup> groups();

  /** Who does the tasks. */
  Seq<GanttCrew> crews();

  /** Days from Monday to Friday on which nobody works (休息日、停工期), each span once, in order. */
  Seq<DateRange> rest();

  /** Saturdays and Sundays that are worked (调休上班日), in order. */
  Seq<LocalDate> worked();

  /** Notes beneath it. */
  Seq<String> notes();

  /** All tasks in reading order. */
  default Seq<GanttTask> tasks() {
    return groups().flatMap(GanttGroup::tasks);
  }

  /** The first day of a task; absent where there is none. */
  default Optional<LocalDate> from() {
    return tasks().map(GanttTask::start).min().toJavaOptional();
  }

  /** The last day of a task or of a group's time. */
  default Optional<LocalDate> to() {
    return tasks()
        .map(GanttTask::finish)
        .appendAll(
            groups()
                .filter(group -> !group.tasks().isEmpty())
                .flatMap(group -> group.deadline().stream().toList()))
        .max()
        .toJavaOptional();
  }

  /** Builds a Gantt chart. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses names that stand twice, and crews and tasks that are not there. */
  @Value.Check
  default void check() {
    Set<String> trades = HashSet.ofAll(crews().map(GanttCrew::id));
    Set<String> ids = HashSet.ofAll(tasks().map(GanttTask::id));
    Vector<Problem> problems =
        Vector.ofAll(Checks.key("id", id()))
            .appendAll(Checks.distinct("crews", "id", crews().map(GanttCrew::id)))
            .appendAll(Checks.distinct("tasks", "id", tasks().map(GanttTask::id)));
    int at = 0;
    for (GanttTask task : tasks()) {
      String path = "tasks[" + at + "]";
      problems =
          problems
              .appendAll(unknown(path + ".crews", task.crews().keySet().toVector(), trades))
              .appendAll(unknown(path + ".after", task.after().map(link -> link.id()), ids));
      at++;
    }
    RefusedException.throwIfAny(problems);
  }

  private static Seq<Problem> unknown(String path, Seq<String> named, Set<String> known) {
    return named.filter(id -> !known.contains(id)).map(id -> Problem.at(path, "id.unknown", id));
  }

  /** Builds a Gantt chart. */
  final class Builder extends ImmutableGantt.Builder {}
}
