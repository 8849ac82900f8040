package org.openrenovation.core.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.explain.Truth;

/**
 * What looking for a requirement came to.
 *
 * @param truth whether it is met; UNKNOWN where something is missing
 * @param isThere whether a date, round or grant of it is there
 * @param begins the day from which its evidence dates
 * @param completes the day on which its evidence is complete
 */
record Found(
    Truth truth, boolean isThere, @Nullable LocalDate begins, @Nullable LocalDate completes) {
  private static final Found MET = new Found(Truth.TRUE, false, null, null);
  private static final Found FAILED = new Found(Truth.FALSE, false, null, null);
  private static final Found MISSING = new Found(Truth.UNKNOWN, false, null, null);

  /** An undated requirement. */
  static Found of(Truth truth) {
    return switch (truth) {
      case TRUE -> MET;
      case FALSE -> FAILED;
      case UNKNOWN -> MISSING;
    };
  }
}
