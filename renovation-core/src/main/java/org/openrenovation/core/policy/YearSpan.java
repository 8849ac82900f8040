package org.openrenovation.core.policy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * Years from the first to the last, both included.
 *
 * @param from the first year
 * @param to the last year
 */
public record YearSpan(int from, int to) implements Serializable {
  /** Refuses an end before the beginning. */
  public YearSpan {
    if (to < from) {
      throw new RefusedException(
          Problem.at("to", "date.order", Integer.toString(to))
              .with("from", Integer.toString(from)));
    }
  }

  /** Whether the year is one of them. */
  public boolean contains(int year) {
    return from <= year && year <= to;
  }

  /** Each of them. */
  public Seq<Integer> years() {
    return Vector.rangeClosed(from, to);
  }

  /** {@code 2021–2025}. */
  @Override
  public String toString() {
    return from + "–" + to;
  }
}
