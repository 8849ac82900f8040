package org.openrenovation.core.vote;

import org.openrenovation.core.explain.Truth;

/** Whether what a clause asks of a vote is reached. */
public enum Outcome {
  /** Reached (达到). */
  MET,
  /** Not reached (未达到). */
  NOT_MET,
  /** The policy leaves a figure unset that could decide it (无法认定). */
  UNDETERMINED;

  static Outcome of(Truth truth) {
    return switch (truth) {
      case TRUE -> MET;
      case FALSE -> NOT_MET;
      case UNKNOWN -> UNDETERMINED;
    };
  }
}
