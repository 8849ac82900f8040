package org.openrenovation.core.oversight;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.explain.Truth;

/**
 * How far a year, or several years together, have come (完成情况), in communities.
 *
 * @param target to be completed
 * @param started works begun, the complete ones included
 * @param complete works complete
 * @param behind how many are lacking in years whose cut-off day is over; a year that did more than
 *     its target makes up for no other
 * @param forecast complete by the cut-off day of their year, as expected: the complete ones, and
 *     those with a forecast in time
 * @param forecastMet whether that reaches the target; UNKNOWN while communities without a forecast
 *     could still decide it
 * @param measures plan and actual in communities, buildings, households and area; the communities
 *     planned may be others in number than the target
 */
public record Attainment(
    long target,
    long started,
    long complete,
    long behind,
    long forecast,
    Truth forecastMet,
    PlanAndActual measures)
    implements Serializable {
  /** Complete over target, which may be more than one; absent where the target is 0. */
  public Optional<Fraction> rate() {
    return target == 0 ? Optional.empty() : Optional.of(Fraction.of(complete, target));
  }

  /** Several years together. */
  static Attainment sum(Seq<Attainment> years) {
    return years.fold(
        new Attainment(0, 0, 0, 0, 0, Truth.TRUE, PlanAndActual.NONE), Attainment::plus);
  }

  private Attainment plus(Attainment other) {
    return new Attainment(
        Math.addExact(target, other.target),
        started + other.started,
        complete + other.complete,
        Math.addExact(behind, other.behind),
        forecast + other.forecast,
        forecastMet.and(other.forecastMet),
        measures.plus(other.measures));
  }
}
