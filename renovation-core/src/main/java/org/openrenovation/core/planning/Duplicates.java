package org.openrenovation.core.planning;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.HashSet;
import org.openrenovation.core.base.Problem;

/** Ids that stand twice, or that nobody has. */
final class Duplicates {
  private Duplicates() {}

  /** A problem at the second and each further place of an id: {@code communities[1].id}. */
  static Vector<Problem> of(String list, Seq<String> ids, String field) {
    HashSet<String> seen = new HashSet<>();
    return ids.zipWithIndex()
        .filter(entry -> !seen.add(entry._1))
        .map(entry -> Problem.at(list + "[" + entry._2 + "]" + field, "id.duplicate", entry._1))
        .toVector();
  }

  /** A problem at each id that is not one of the known ones. */
  static Vector<Problem> unknown(String list, Seq<String> ids, Set<String> known, String field) {
    return ids.zipWithIndex()
        .filter(entry -> !known.contains(entry._1))
        .map(entry -> Problem.at(list + "[" + entry._2 + "]" + field, "id.unknown", entry._1))
        .toVector();
  }
}
