package org.openrenovation.core.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * A task as it was planned and as it has gone so far (工序计划与实绩). The plan is the baseline: it stays
 * as it was agreed, whatever happens.
 */
@Value.Immutable
public interface TrackedTask extends Serializable {
  /** Its own. */
  String id();

  /** What it waits for (紧前工序); a task that has begun waits for nothing more. */
  Seq<Link> predecessors();

  /** What it is to cost. */
  Money budget();

  /** The first day of the plan. */
  LocalDate plannedStart();

  /** The last day of the plan. */
  LocalDate plannedFinish();

  /** The day on which it was begun. */
  Optional<LocalDate> actualStart();

  /** The day on which it was finished. */
  Optional<LocalDate> actualFinish();

  /** How much of it is done, while it is under way. */
  Optional<Fraction> percent();

  /** What it has cost so far. */
  Optional<Money> actualCost();

  /** Whether it has been begun by the end of this day. */
  default boolean isBegunOn(LocalDate day) {
    return actualStart().filter(start -> !start.isAfter(day)).isPresent();
  }

  /** Whether it has been finished by the end of this day. */
  default boolean isFinishedOn(LocalDate day) {
    return actualFinish().filter(finish -> !finish.isAfter(day)).isPresent();
  }

  /** Refuses days out of order, a finish without a start, and figures out of range. */
  @Value.Check
  default void check() {
    Vector<Problem> problems =
        order("plannedFinish", plannedStart(), Optional.of(plannedFinish()))
            .appendAll(
                actualFinish().isPresent() && actualStart().isEmpty()
                    ? Vector.of(Problem.at("actualStart", "field.missing"))
                    : order("actualFinish", actualStart().orElse(LocalDate.MIN), actualFinish()))
            .appendAll(negative("budget", Optional.of(budget())))
            .appendAll(negative("actualCost", actualCost()))
            .appendAll(
                percent().filter(share -> !share.isShare()).isPresent()
                    ? Vector.of(
                        Problem.at("percent", "value.out-of-range", percent().get().toString())
                            .with("least", "0")
                            .with("most", "1"))
                    : Vector.empty());
    RefusedException.throwIfAny(problems);
  }

  private static Vector<Problem> order(String path, LocalDate from, Optional<LocalDate> to) {
    return to.filter(day -> day.isBefore(from)).isPresent()
        ? Vector.of(
            Problem.at(path, "date.order", to.get().toString()).with("from", from.toString()))
        : Vector.empty();
  }

  private static Vector<Problem> negative(String path, Optional<Money> money) {
    return money.filter(Money::isNegative).isPresent()
        ? Vector.of(Problem.at(path, "value.negative", money.get().toString()))
        : Vector.empty();
  }

  /** The same task, waiting for these. */
  default TrackedTask waitingFor(Seq<Link> links) {
    Builder task =
        builder()
            .id(id())
            .predecessors(links)
            .budget(budget())
            .plannedStart(plannedStart())
            .plannedFinish(plannedFinish());
    actualStart().ifPresent(task::actualStart);
    actualFinish().ifPresent(task::actualFinish);
    percent().ifPresent(task::percent);
    actualCost().ifPresent(task::actualCost);
    return task.build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a task. */
  final class Builder extends ImmutableTrackedTask.Builder {}
}
