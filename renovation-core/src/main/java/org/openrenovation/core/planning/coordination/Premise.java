package org.openrenovation.core.planning.coordination;

import io.vavr.collection.Map;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;

/** A room or house that already stands (存量房屋) and might serve the residents. */
@Value.Immutable
public interface Premise extends Serializable {
  /** Its id. */
  String id();

  /** Who holds it. */
  Owner owner();

  /** Its floor area. */
  Area area();

  /**
   * What is known of it by the policy's facts ({@code idle}, {@code consent}); what is not there is
   * not known.
   */
  Map<String, Boolean> facts();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Who holds a premise. */
  enum Owner {
    /** The state (国有). */
    STATE,
    /** The neighbourhood or the owners together (社区、业主共有). */
    COMMUNITY,
    /** A private holder (私有): by lease. */
    PRIVATE
  }

  /** Builds a premise. */
  final class Builder extends ImmutablePremise.Builder {}
}
