package org.openrenovation.core.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * How many of a crew there are (队伍数量): one number, or numbers that hold from some day on. Two
 * masons until day 30 and four from then on: {@code [0: 2, 30: 4]}.
 *
 * @param steps the first from day 0, the others later and later; the last holds for ever
 */
public record CrewSupply(Seq<Step> steps) implements Serializable {
  /** Refuses steps that do not begin at 0, or go back. */
  public CrewSupply {
    steps = steps.toVector();
    if (steps.isEmpty()) {
      throw new RefusedException(Problem.at("", "value.empty"));
    }
    Vector<Problem> problems = CrewLimits.range("[0].from", steps.head().from(), 0, 0);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      long least = i == 0 ? 0 : steps.get(i - 1).from() + 1;
      problems =
          problems
              .appendAll(
                  i == 0
                      ? Vector.empty()
                      : CrewLimits.range(
                          "[" + i + "].from", step.from(), least, CrewLimits.MOST_DAYS))
              .appendAll(
                  CrewLimits.range("[" + i + "].number", step.number(), 0, CrewLimits.MOST_CREWS));
    }
    RefusedException.throwIfAny(problems);
  }

  /** So many, always. */
  public static CrewSupply of(long number) {
    return new CrewSupply(Vector.of(new Step(0, number)));
  }

  /** How many there are on the day that begins at this offset. */
  public long on(long day) {
    return steps.findLast(step -> step.from() <= day).map(Step::number).getOrElse(0L);
  }

  /** Whether the number never changes. */
  public boolean isSteady() {
    return steps.size() == 1;
  }

  /** How many there are at last. */
  public long lasting() {
    return steps.last().number();
  }

  /**
   * So many from a day on.
   *
   * @param from working-day offset
   * @param number how many
   */
  public record Step(long from, long number) implements Serializable {}
}
