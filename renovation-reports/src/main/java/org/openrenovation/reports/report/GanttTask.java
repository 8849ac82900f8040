package org.openrenovation.reports.report;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.schedule.Link;

/** A task on the calendar (工序); one of no days is a milestone, at the end of its day. */
@Value.Immutable
public interface GanttTask extends Serializable {
  /** Its stable name, unlike that of any other task of the chart. */
  String id();

  /** What the reader sees. */
  String name();

  /** The first day. */
  LocalDate start();

  /** The last day, included. */
  LocalDate finish();

  /** Its working days; 0 for a milestone. */
  long days();

  /** Whether it may not slip (关键工序). */
  @Value.Default
  default boolean critical() {
    return false;
  }

  /** By how many working days it may slip. */
  Optional<Long> slack();

  /** How much of it is done, where that is known. */
  Optional<Fraction> done();

  /** The day by which it must be finished, where there is one. */
  Optional<LocalDate> deadline();

  /** How many of each crew it takes. */
  Map<String, Long> crews();

  /** What it waits for, among the tasks of the chart. */
  Seq<Link> after();

  /** Whether it is a milestone. */
  default boolean isMilestone() {
    return days() == 0;
  }

  /** Builds a task. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a last day before the first, days below 0, and a share that is none. */
  @Value.Check
  default void check() {
    Seq<Problem> problems =
        finish().isBefore(start())
            ? Vector.of(
                Problem.at("finish", "date.order", finish().toString())
                    .with("from", start().toString()))
            : Checks.NONE;
    if (days() < 0) {
      problems = problems.append(Problem.at("days", "value.negative", Long.toString(days())));
    }
    if (done().filter(share -> !share.isShare()).isPresent()) {
      problems =
          problems.append(
              Problem.at("done", "value.out-of-range", done().get().toString())
                  .with("least", "0")
                  .with("most", "1"));
    }
    RefusedException.throwIfAny(problems);
  }

  /** Builds a task. */
  final class Builder extends ImmutableGanttTask.Builder {}
}
