package org.openrenovation.core.scope;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Judged;

/** How large a property service room must be, and whether it is (物业服务用房认定). */
@Value.Immutable
public interface RoomVerdict extends Judged, Serializable {
  /** The area that is required; absent where the policy sets neither a share nor a least area. */
  Optional<Area> required();

  /** What is lacking, 0.00 where it is large enough; absent where it is not known. */
  Optional<Area> shortfall();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it is large enough; absent where it is not known. */
  default Optional<Boolean> met() {
    return shortfall().map(Area.ZERO::equals);
  }

  @Override
  default Determination outcome() {
    return shortfall().isPresent() ? Determination.DETERMINED : Determination.UNDETERMINED;
  }

  /** Builds a verdict. */
  final class Builder extends ImmutableRoomVerdict.Builder {}
}
