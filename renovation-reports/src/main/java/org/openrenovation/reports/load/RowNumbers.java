package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Numbers the rows of a table without ids: {@code 2022-01}, {@code 2022-02}. */
final class RowNumbers {
  private final String within;
  private final Map<String, Integer> last = new HashMap<>();

  RowNumbers(String within) {
    this.within = within;
  }

  String next(JsonNode record) {
    String group = record.path(within).asText();
    int number = last.merge(group, 1, Integer::sum);
    return group + (number < 10 ? "-0" : "-") + number;
  }
}
