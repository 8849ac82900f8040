package org.openrenovation.core.base;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.function.Function;

/** Whether a list has elements, whether their ids stand once each, and those it refers to exist. */
public final class Ids {
  private Ids() {}

  /** {@code value.empty} where nothing is listed. */
  public static Vector<Problem> empty(String list, Seq<?> elements) {
    return elements.isEmpty() ? Vector.of(Problem.at(list, "value.empty")) : Vector.empty();
  }

  /**
   * {@code id.duplicate} at the second and each further place of an id.
   *
   * @param list where the list stands: {@code communities}
   * @param ids of its elements, in order
   * @param field of an element that holds the id, with its dot: {@code .id}; empty where the
   *     element as a whole is to blame
   */
  public static Vector<Problem> duplicates(String list, Seq<?> ids, String field) {
    HashSet<Object> seen = new HashSet<>();
    return ids.zipWithIndex()
        .filter(entry -> !seen.add(entry._1))
        .map(
            entry -> Problem.at(list + "[" + entry._2 + "]" + field, "id.duplicate", entry._1 + ""))
        .toVector();
  }

  /**
   * {@code id.unknown} at each reference that is none of the known ids.
   *
   * @param list where the list stands: {@code gates}
   * @param references of its elements, in order
   * @param known what they may refer to
   * @param field of an element that holds the reference, with its dot: {@code .community}
   */
  public static <T> Vector<Problem> unknown(
      String list, Seq<T> references, Set<T> known, String field) {
    return references
        .zipWithIndex()
        .filter(entry -> !known.contains(entry._1))
        .map(entry -> Problem.at(list + "[" + entry._2 + "]" + field, "id.unknown", entry._1 + ""))
        .toVector();
  }

  /** The problems that each element has in itself, seen from outside the list. */
  public static <T> Vector<Problem> each(
      String list, Seq<T> elements, Function<T, Seq<Problem>> problems) {
    return elements
        .zipWithIndex()
        .flatMap(place -> Problem.below(list + "[" + place._2 + "]", problems.apply(place._1)))
        .toVector();
  }
}
