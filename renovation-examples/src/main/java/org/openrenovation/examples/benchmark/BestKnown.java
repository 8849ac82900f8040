package org.openrenovation.examples.benchmark;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/** The best known makespans, out of a table with the columns {@code instance} and {@code best}. */
public final class BestKnown {
  private BestKnown() {}

  /**
   * By instance.
   *
   * @throws IllegalArgumentException where a column is missing or a figure is none
   */
  public static Map<String, Long> read(String csv) {
    Vector<Vector<String>> rows =
        Vector.ofAll(csv.lines().toList())
            .reject(String::isBlank)
            .map(line -> Vector.of(line.split(",", -1)).map(String::strip));
    Vector<String> columns = rows.headOption().getOrElse(Vector.empty());
    int instance = columns.indexOf("instance");
    int best = columns.indexOf("best");
    if (instance < 0 || best < 0) {
      throw new IllegalArgumentException("the columns instance and best are needed");
    }
    return HashMap.ofAll(
        rows.tail().toJavaStream(), row -> row.get(instance), row -> Long.valueOf(row.get(best)));
  }
}
