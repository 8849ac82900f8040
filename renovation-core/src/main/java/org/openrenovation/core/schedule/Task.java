package org.openrenovation.core.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * A task of the works (工序): so many whole working days, after others. One of no days is a
 * milestone.
 *
 * @param id its own
 * @param duration working days, 0 or more
 * @param predecessors what it waits for
 */
public record Task(String id, long duration, Seq<Link> predecessors) implements Serializable {
  /** Refuses a duration below 0. */
  public Task {
    predecessors = predecessors.toVector();
    if (duration < 0) {
      throw new RefusedException(Problem.at("duration", "value.negative", Long.toString(duration)));
    }
  }

  /** A task after these, finish to start. */
  public static Task of(String id, long duration, String... predecessors) {
    return new Task(id, duration, Vector.of(predecessors).map(Link::after));
  }
}
