package org.openrenovation.core.explain;

/** Whether a figure could be worked out (能否认定), where no other word is decided. */
public enum Determination {
  /** It could (已认定). */
  DETERMINED,
  /** A fact is missing, or the policy leaves a figure unset, that it depends on (无法认定). */
  UNDETERMINED
}
