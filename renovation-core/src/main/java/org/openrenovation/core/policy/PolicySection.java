package org.openrenovation.core.policy;

import java.io.Serializable;

/**
 * A part of a policy document that a room of its own gives meaning to: a catalogue, a table, the
 * gates, the units.
 */
public interface PolicySection extends Serializable {
  /** The key under which the document carries it: {@code catalogue}. */
  String key();
}
