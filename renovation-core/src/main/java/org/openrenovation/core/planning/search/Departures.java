package org.openrenovation.core.planning.search;

import java.util.Arrays;

/** Sets of departures, each made of another and one more: they share what they have in common. */
final class Departures {
  /** No departure. */
  static final int NONE = -1;

  private int[] parents = new int[1 << 10];
  private int[] places = new int[1 << 10];
  private int size;

  /** That set and one more. */
  int add(int parent, int place) {
    if (size == places.length) {
      parents = Arrays.copyOf(parents, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    parents[size] = parent;
    places[size] = place;
    return size++;
  }

  /** The base with this set of departures from it. */
  boolean[] from(boolean[] base, int set) {
    boolean[] chosen = base.clone();
    for (int at = set; at != NONE; at = parents[at]) {
      chosen[places[at]] = !chosen[places[at]];
    }
    return chosen;
  }
}
