package org.openrenovation.core.explain;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * The parts of an {@link All} or {@link Any}: its direct literals fused into one pair of masks, the
 * nested conditions kept apart.
 *
 * <p>The same fact twice among the literals is refused: fused masks would answer wrongly, and
 * Kleene alone says UNKNOWN where both completions agree.
 */
final class Junction implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Vector<Condition> parts;
  private final Condition[] nested;
  private final long asked;
  private final long wanted;

  Junction(Seq<Condition> parts) {
    this.parts = parts.toVector();
    this.nested = parts.filter(part -> !(part instanceof Is)).toJavaArray(Condition[]::new);
    long bits = 0;
    long wantedBits = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Is literal) {
        if ((bits & literal.bit()) != 0) {
          throw new RefusedException(
              Problem.at("[" + i + "]", "id.duplicate", literal.asksFor().get()));
        }
        bits |= literal.bit();
        wantedBits |= literal.wantedBit();
      }
    }
    this.asked = bits;
    this.wanted = wantedBits;
  }

  Seq<Condition> parts() {
    return parts;
  }

  Condition[] nested() {
    return nested;
  }

  /** The literals that are known and not as wanted. */
  long failed(Facts facts) {
    return (facts.yesMask() ^ wanted) & facts.knownMask() & asked;
  }

  /** The literals that are not known. */
  long missing(Facts facts) {
    return asked & ~facts.knownMask();
  }

  /** The literals that are known and as wanted. */
  long held(Facts facts) {
    return ~(facts.yesMask() ^ wanted) & facts.knownMask() & asked;
  }
}
