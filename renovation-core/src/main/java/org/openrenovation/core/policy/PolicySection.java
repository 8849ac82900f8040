package org.openrenovation.core.policy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.io.Serializable;
import org.openrenovation.core.base.Text;

/**
 * A part of a policy document that a room of its own gives meaning to: a catalogue, a table, the
 * gates, the units.
 */
public interface PolicySection extends Serializable {
  /** The key under which the document carries it: {@code catalogue}. */
  String key();

  /**
   * What the county calls the words of its own that stand in this section: facts, gates, items,
   * units, by their ids.
   */
  default Map<String, Text> names() {
    return LinkedHashMap.empty();
  }
}
