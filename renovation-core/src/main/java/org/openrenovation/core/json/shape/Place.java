package org.openrenovation.core.json.shape;

import org.jspecify.annotations.Nullable;

/** A place in a document, put into words only where a problem is found there. */
public final class Place {
  /** The document itself. */
  public static final Place ROOT = new Place(null, "");

  private final @Nullable Place outer;
  private final String step;

  private Place(@Nullable Place outer, String step) {
    this.outer = outer;
    this.step = step;
  }

  /** The field of this name. */
  public Place field(String name) {
    return new Place(this, name);
  }

  /** The element at this position, from 0. */
  public Place element(int position) {
    return new Place(this, "[" + position + "]");
  }

  /** {@code tasks[3].duration}; the root is empty. */
  @Override
  public String toString() {
    if (outer == null) {
      return step;
    }
    String before = outer.toString();
    return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
  }
}
