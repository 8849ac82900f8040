package org.openrenovation.core.json.function;

import java.util.Optional;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.PropertyRoom;
import org.openrenovation.core.scope.RoomPlan;

/** A floor area and a room; a share or least area that is not given is unset. */
final class RoomInput {
  static final Shape<RoomInput> SHAPE =
      ObjectShape.of(RoomInput.class, RoomInput::new)
          .required(
              "buildingArea",
              Shapes.AREA,
              in -> in.buildingArea,
              (in, area) -> in.buildingArea = area)
          .optional(
              "ratio", Shapes.SHARE, in -> in.ratio, (in, share) -> in.ratio = Optional.of(share))
          .optional(
              "minimum",
              Shapes.AREA,
              in -> in.minimum,
              (in, area) -> in.minimum = Optional.of(area))
          .optional(
              "provided",
              Shapes.AREA,
              in -> in.provided,
              (in, area) -> in.provided = Optional.of(area))
          .build(in -> in);

  private Area buildingArea = Area.ZERO;
  private Optional<Fraction> ratio = Optional.empty();
  private Optional<Area> minimum = Optional.empty();
  private Optional<Area> provided = Optional.empty();

  Policy over(Policy policy) {
    Given given = new Given();
    given.unset(PropertyRoom.RATIO);
    given.unset(PropertyRoom.MINIMUM);
    ratio.ifPresent(share -> given.put(PropertyRoom.RATIO, new Value.Ratio(share)));
    minimum.ifPresent(area -> given.put(PropertyRoom.MINIMUM, new Value.Extent(area)));
    return given.over(policy);
  }

  RoomPlan room() {
    RoomPlan.Builder room = RoomPlan.builder().buildingArea(buildingArea);
    provided.ifPresent(room::provided);
    return room.build();
  }
}
