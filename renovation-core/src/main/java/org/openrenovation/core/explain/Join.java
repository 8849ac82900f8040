package org.openrenovation.core.explain;

/** How the steps below a step make its state. */
public enum Join {
  /** There are none: the step stands by itself. */
  LEAF,
  /** All of them must hold. */
  ALL,
  /** One of them is enough. */
  ANY,
  /** Each stands by itself; whatever does not hold is reported. */
  EACH
}
