package org.openrenovation.core.planning.coordination;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/** The connected groups of places that are joined two by two. */
final class Groups {
  private final int[] first;

  Groups(int size) {
    first = new int[size];
    for (int i = 0; i < size; i++) {
      first[i] = i;
    }
  }

  /** Puts the two into one group. */
  void join(int one, int other) {
    int a = firstOf(one);
    int b = firstOf(other);
    first[Math.max(a, b)] = Math.min(a, b);
  }

  /** Every group in order of its first place, its places ascending. */
  Vector<Vector<Integer>> all() {
    Map<Integer, Vector<Integer>> groups = LinkedHashMap.empty();
    for (int i = 0; i < first.length; i++) {
      int of = firstOf(i);
      groups = groups.put(of, groups.get(of).getOrElse(Vector.empty()).append(i));
    }
    return groups.values().toVector();
  }

  private int firstOf(int place) {
    int at = place;
    while (first[at] != at) {
      first[at] = first[first[at]];
      at = first[at];
    }
    return at;
  }
}
