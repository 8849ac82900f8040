package org.openrenovation.core.explain;

import java.util.Optional;

/** Three-valued truth after Kleene: what is not known is neither yes nor no (不明). */
public enum Truth {
  /** Holds. */
  TRUE,
  /** Does not hold. */
  FALSE,
  /** Not known. */
  UNKNOWN;

  /** TRUE or FALSE for what is known, else UNKNOWN. */
  public static Truth of(Optional<Boolean> fact) {
    return fact.map(Truth::of).orElse(UNKNOWN);
  }

  /** TRUE or FALSE. */
  public static Truth of(boolean fact) {
    return fact ? TRUE : FALSE;
  }

  /** FALSE decides, otherwise unknown stays unknown. */
  public Truth and(Truth other) {
    return this == FALSE || other == FALSE ? FALSE : this == UNKNOWN ? UNKNOWN : other;
  }

  /** TRUE decides, otherwise unknown stays unknown. */
  public Truth or(Truth other) {
    return this == TRUE || other == TRUE ? TRUE : this == UNKNOWN ? UNKNOWN : other;
  }
}
