package org.openrenovation.core.schedule;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.io.Serializable;

/**
 * What a slip moves where projects share crews (延误对各小区的影响).
 *
 * @param moved by task, the working days by which its start moves; only those that move
 * @param later by project, the working days by which it is finished later; only those that are
 */
public record CrewSlip(Map<String, Long> moved, Map<String, Long> later) implements Serializable {
  static CrewSlip between(SharedCrews shared, Map<String, Long> before, Map<String, Long> after) {
    return new CrewSlip(
        differences(before, after), differences(shared.finishes(before), shared.finishes(after)));
  }

  private static Map<String, Long> differences(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> differences = LinkedHashMap.empty();
    for (String id : after.keySet()) {
      long by = after.get(id).get() - before.get(id).get();
      differences = by == 0 ? differences : differences.put(id, by);
    }
    return differences;
  }
}
