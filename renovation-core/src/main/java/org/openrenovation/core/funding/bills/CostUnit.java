package org.openrenovation.core.funding.bills;

import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** A household, or whatever else shares a cost (分摊单元). */
@Value.Immutable
public interface CostUnit extends Serializable {
  /** Its id. */
  String id();

  /** Its floor area (专有部分面积). */
  Optional<Area> area();

  /** The floor it is on, from 1 (楼层). */
  Optional<Integer> floor();

  /** Whether it benefits (是否受益). */
  Optional<Boolean> benefits();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an area below 0 and a floor below 1. */
  @Value.Check
  default void check() {
    Vector<Problem> problems = Vector.empty();
    if (area().map(Area::isNegative).orElse(false)) {
      problems = problems.append(Problem.at("area", "value.negative", area().get().toString()));
    }
    if (floor().isPresent() && floor().get() < 1) {
      problems =
          problems.append(
              Problem.at("floor", "value.out-of-range", floor().get().toString())
                  .with("least", "1")
                  .with("most", Integer.toString(Integer.MAX_VALUE)));
    }
    RefusedException.throwIfAny(problems);
  }

  /** Builds a unit. */
  final class Builder extends ImmutableCostUnit.Builder {}
}
