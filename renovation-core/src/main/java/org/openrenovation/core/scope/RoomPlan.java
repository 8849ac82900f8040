package org.openrenovation.core.scope;

import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** A community's floor area, and the property service room that it has or is to have. */
@Value.Immutable
public interface RoomPlan extends Serializable {
  /** The whole floor area (建筑面积). */
  Area buildingArea();

  /** The area of the room, where known (物业服务用房面积). */
  Optional<Area> provided();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an area below 0. */
  @Value.Check
  default void check() {
    Vector<Problem> problems = Vector.empty();
    if (buildingArea().isNegative()) {
      problems =
          problems.append(Problem.at("buildingArea", "value.negative", buildingArea().toString()));
    }
    if (provided().map(Area::isNegative).orElse(false)) {
      problems =
          problems.append(Problem.at("provided", "value.negative", provided().get().toString()));
    }
    RefusedException.throwIfAny(problems);
  }

  /** Builds a plan. */
  final class Builder extends ImmutableRoomPlan.Builder {}
}
