package org.openrenovation.core.schedule;

/** How far behind its plan something is, for whoever has no time for figures (进度预警). */
public enum Light {
  /** Within the first limit (正常). */
  GREEN,
  /** Beyond it, within the second (预警). */
  AMBER,
  /** Beyond both (滞后). */
  RED
}
