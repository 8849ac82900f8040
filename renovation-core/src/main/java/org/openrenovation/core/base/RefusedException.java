package org.openrenovation.core.base;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * A value was refused as it was built: it carries every problem found, not only the first.
 *
 * <p>Code that builds values from trusted figures need not catch it. What reads documents from
 * outside turns it into problems with the place where the value stood.
 */
public final class RefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Vector<Problem> problems;

  /** Refused for one problem. */
  public RefusedException(Problem problem) {
    this(Vector.of(problem));
  }

  /** Refused for all of these. */
  public RefusedException(Seq<Problem> problems) {
    super(problems.map(problem -> problem.message(Locale.ENGLISH)).mkString(" "));
    this.problems = problems.toVector();
  }

  /** Does nothing without problems, else throws with all of them. */
  public static void throwIfAny(Seq<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RefusedException(problems);
    }
  }

  /** All that is wrong; paths are relative to the refused value. */
  public Seq<Problem> problems() {
    return problems;
  }
}
