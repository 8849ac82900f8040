package org.openrenovation.core.oversight;

import io.vavr.collection.Vector;
import java.io.Serializable;

/**
 * What was planned beside what has come of it (计划与实际), in the four measures.
 *
 * @param planned the communities of the plan
 * @param started those of them whose works have begun, the complete ones included
 * @param complete those whose works are complete
 * @param forecast those complete by the cut-off day of their year, as expected
 */
public record PlanAndActual(Extent planned, Extent started, Extent complete, Extent forecast)
    implements Serializable {
  /** Of no community. */
  static final PlanAndActual NONE =
      new PlanAndActual(
          Extent.of(Vector.empty()),
          Extent.of(Vector.empty()),
          Extent.of(Vector.empty()),
          Extent.of(Vector.empty()));

  /** Several years together. */
  PlanAndActual plus(PlanAndActual other) {
    return new PlanAndActual(
        planned.plus(other.planned),
        started.plus(other.started),
        complete.plus(other.complete),
        forecast.plus(other.forecast));
  }
}
