package org.openrenovation.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Map;

/**
 * A value held against an expected one, key by listed key.
 *
 * @param codes the finding codes that are compared; others are explanations
 */
record JsonComparison(Set<String> codes) {
  Seq<Conformance.Difference> compare(String key, JsonNode expected, JsonNode actual) {
    if (key.endsWith("findings") && expected.isArray()) {
      Set<String> wanted = findings(expected);
      Set<String> found =
          findings(actual).filter(finding -> codes.contains(finding.split(" ", 2)[0]));
      return differs(
          key,
          wanted.equals(found),
          wanted.toVector().sorted().mkString(", "),
          found.toVector().sorted().mkString(", "));
    }
    if (expected.isObject()) {
      Vector<Conformance.Difference> all = Vector.empty();
      for (Map.Entry<String, JsonNode> field : expected.properties()) {
        String below = key.isEmpty() ? field.getKey() : key + "." + field.getKey();
        all = all.appendAll(compare(below, field.getValue(), actual.path(field.getKey())));
      }
      return all;
    }
    if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      return Vector.range(0, expected.size())
          .flatMap(i -> compare(key + "[" + i + "]", expected.get(i), actual.get(i)));
    }
    return differs(key, same(expected, actual), expected.toString(), actual.toString());
  }

  private static boolean same(JsonNode expected, JsonNode actual) {
    return expected.isNumber() && actual.isNumber()
        ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
        : expected.equals(actual);
  }

  private static Set<String> findings(JsonNode list) {
    return HashSet.ofAll(list)
        .map(finding -> finding.path("code").asText() + " " + finding.path("subject").asText());
  }

  private static Seq<Conformance.Difference> differs(
      String key, boolean same, String expected, String actual) {
    return same ? Vector.empty() : Vector.of(new Conformance.Difference(key, expected, actual));
  }
}
