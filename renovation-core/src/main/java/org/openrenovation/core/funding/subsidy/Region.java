package org.openrenovation.core.funding.subsidy;

import io.vavr.collection.Vector;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** A county or city that shares in upper-level money, and its load of the year (分配对象). */
@Value.Immutable
public interface Region extends Serializable {
  /** Its id. */
  String id();

  /** The floor area to be renovated (面积). */
  Area area();

  /** The households (户数). */
  long households();

  /** The buildings (楼栋数). */
  long buildings();

  /** The communities (小区个数). */
  long communities();

  /** Its fiscal difficulty, which multiplies the load (财政困难程度系数). */
  Fraction difficulty();

  /** How well it did, which is not multiplied (绩效评价结果). */
  Fraction performance();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses figures below 0. */
  @Value.Check
  default void check() {
    Vector<Problem> problems = Vector.empty();
    for (SubsidyFactor factor : SubsidyFactor.values()) {
      if (factor.of(this).signum() < 0) {
        problems = problems.append(negative(factor.word(), factor.of(this).toString()));
      }
    }
    RefusedException.throwIfAny(
        difficulty().signum() < 0
            ? problems.append(negative("difficulty", difficulty().toString()))
            : problems);
  }

  private static Problem negative(String path, String value) {
    return Problem.at(path, "value.negative", value);
  }

  /** Builds a region. */
  final class Builder extends ImmutableRegion.Builder {}
}
