package org.openrenovation.core.schedule;

import io.vavr.collection.Vector;
import org.openrenovation.core.base.Problem;

/** How far figures may go, so that no sum of them overflows and no profile of days is endless. */
final class CrewLimits {
  /** The most days of a task, a lag, a release, of the whole; some forty thousand years. */
  static final long MOST_DAYS = 10_000_000;

  /** The most of one crew. */
  static final long MOST_CREWS = 1_000_000_000;

  /** The most buildings of one community. */
  static final long MOST_BUILDINGS = 1_000_000;

  private CrewLimits() {}

  static Vector<Problem> range(String path, long value, long least, long most) {
    if (value >= least && value <= most) {
      return Vector.empty();
    }
    return Vector.of(
        Problem.at(
                path,
                value < 0 && least == 0 ? "value.negative" : "value.out-of-range",
                Long.toString(value))
            .with("least", Long.toString(least))
            .with("most", Long.toString(most)));
  }
}
