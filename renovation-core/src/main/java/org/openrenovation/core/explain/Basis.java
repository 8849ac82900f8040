package org.openrenovation.core.explain;

/**
 * What a value of a policy rests on (依据性质); reports show it, so that no assumption passes for law.
 */
public enum Basis {
  /** The clause says it (条文规定). */
  TEXT,
  /** Another law or rule fills it (其他法规). */
  LAW,
  /** A choice of meaning where the text leaves one; replaceable (条文理解). */
  READING,
  /** The text gives no figure; an example for the county to set, for training and tests (假设示例). */
  ASSUMPTION,
  /** The text gives no figure and none is assumed: what needs it is undetermined (尚未规定). */
  UNSET
}
