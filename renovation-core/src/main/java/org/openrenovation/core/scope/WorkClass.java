package org.openrenovation.core.scope;

/** The three classes of works, N + X (改造内容分类, clause 2.2). */
public enum WorkClass {
  /** Safety and basic needs: N, to be done wherever needed (基础类). */
  BASIC,
  /** Convenience: X, by the residents' wish (完善类). */
  IMPROVEMENT,
  /** Services: X, by the residents' wish (提升类). */
  ENHANCEMENT
}
