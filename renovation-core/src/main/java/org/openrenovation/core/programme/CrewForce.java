package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.schedule.CrewSupply;
import org.openrenovation.core.schedule.WorkDays;

/**
 * How many crews of a trade the county can call on (施工队伍力量): one number, or numbers that hold from
 * some day on; before the first of them there are none.
 *
 * @param steps at least one, later and later
 */
public record CrewForce(Seq<Step> steps) implements Serializable {
  /** Refuses steps that go back, and negative numbers. */
  public CrewForce {
    steps = steps.toVector();
    Vector<Problem> problems =
        steps.isEmpty() ? Vector.of(Problem.at("", "value.empty")) : Vector.empty();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (i > 0 && !step.from().isAfter(steps.get(i - 1).from())) {
        problems =
            problems.append(
                Problem.at("[" + i + "].from", "date.order", step.from().toString())
                    .with("from", steps.get(i - 1).from().toString()));
      }
      if (step.number() < 0) {
        problems =
            problems.append(
                Problem.at("[" + i + "].number", "value.negative", Long.toString(step.number())));
      }
    }
    RefusedException.throwIfAny(problems);
  }

  /** So many, always. */
  public static CrewForce of(long number) {
    return new CrewForce(Vector.of(new Step(LocalDate.MIN, number)));
  }

  /** Whether the number never changes. */
  public boolean isSteady() {
    return steps.size() == 1 && steps.head().from().equals(LocalDate.MIN);
  }

  /** How many there are at last. */
  public long lasting() {
    return steps.last().number();
  }

  /** The same by working-day offsets. */
  CrewSupply supply(WorkDays days) {
    Vector<CrewSupply.Step> supply = Vector.of(new CrewSupply.Step(0, 0));
    for (Step step : steps) {
      long from = days.from(step.from());
      supply =
          (supply.last().from() == from ? supply.init() : supply)
              .append(new CrewSupply.Step(from, step.number()));
    }
    return new CrewSupply(supply);
  }

  /**
   * So many from a day on.
   *
   * @param from the day
   * @param number how many
   */
  public record Step(LocalDate from, long number) implements Serializable {}
}
