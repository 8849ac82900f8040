package org.openrenovation.core.schedule;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;

/**
 * When the tasks of several projects are done by the crews that they share, and in which order each
 * crew enters (施工队伍进场次序, clause 2.4.4): with the least weighted lateness, then the least makespan
 * that was found, and how far from the best it can be.
 *
 * <p>One crew, 5 days due by day 7 and 2 days due by day 2: the shorter first, nothing late, the
 * whole takes 7 days. Due by 5 and by 2 one must be late, by 2 days at least.
 */
@Value.Immutable
public interface CrewPlan extends Serializable {
  /** By task, the working-day offset at which it starts. */
  Map<String, Long> start();

  /** The offset at which the last task is finished. */
  long makespan();

  /** By project, the days by which its last task is finished after its due day; never below 0. */
  Map<String, Long> lateness();

  /** The sum of each project's lateness times its weight. */
  long weightedLateness();

  /** By crew, its tasks in the order in which it begins them, then by id. */
  Map<String, Seq<String>> entryOrder();

  /** What no plan can be better than. */
  Bound bound();

  /** How many schedules were made. */
  long schedules();

  /** The days late of all projects. */
  default long totalLateness() {
    return lateness().values().sum().longValue();
  }

  /** Whether no plan can be better. */
  default boolean isBest() {
    return weightedLateness() == bound().weightedLateness() && makespan() == bound().makespan();
  }

  /**
   * By which share of the best possible it may be worse at most: of the weighted lateness where
   * that may be less, else of the makespan. 108 days where none can take less than 100 is 2/25.
   * Empty where it is late and might not have to be.
   */
  default Optional<Fraction> gap() {
    boolean mayBeLessLate = weightedLateness() > bound().weightedLateness();
    long found = mayBeLessLate ? weightedLateness() : makespan();
    long least = mayBeLessLate ? bound().weightedLateness() : bound().makespan();
    if (found == least) {
      return Optional.of(Fraction.ZERO);
    }
    return least == 0 ? Optional.empty() : Optional.of(Fraction.of(found - least, least));
  }

  /** The best plan that this search finds. */
  static CrewPlan of(SharedCrews shared, CrewSearch search) {
    return CrewPlanning.plan(shared, search);
  }

  /**
   * What no plan can be better than (下界).
   *
   * @param weightedLateness the least weighted lateness
   * @param makespan the least makespan
   */
  record Bound(long weightedLateness, long makespan) implements Serializable {}

  /** Builds a plan. */
  final class Builder extends ImmutableCrewPlan.Builder {}
}
