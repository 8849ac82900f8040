package org.openrenovation.core.oversight;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * A total that a plan table states itself (合计、小计), to be held against its rows: annex 3's 30
 * communities have 40 buildings, 863 households and 91 991.89 m².
 */
@Value.Immutable
public interface StatedTotal extends Serializable {
  /** Where it stands: {@code 计划表!34}. */
  String place();

  /** The first row that it covers, from 0. */
  int from();

  /** The row behind the last that it covers. */
  int to();

  /** Only the rows of this plan year, where it is one year's total. */
  Optional<Integer> planYear();

  /** The buildings stated. */
  Optional<Long> buildings();

  /** The households stated. */
  Optional<Long> households();

  /** The floor area stated. */
  Optional<Area> area();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an end before the beginning. */
  @Value.Check
  default void check() {
    if (from() < 0 || to() < from()) {
      throw new RefusedException(
          Problem.at("to", "value.out-of-range", Integer.toString(to()))
              .with("least", Integer.toString(Math.max(0, from())))
              .with("most", Integer.toString(Integer.MAX_VALUE)));
    }
  }

  /** Builds a stated total. */
  final class Builder extends ImmutableStatedTotal.Builder {}
}
