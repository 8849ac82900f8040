package org.openrenovation.core.planning.coordination;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A community as renovation units are sought (小区). */
@Value.Immutable
public interface UnitCommunity extends Serializable {
  /** Its id. */
  String id();

  /** The year in whose plan it is. */
  int planYear();

  /** Whether it may be moved into another year's plan. */
  @Value.Default
  default boolean movable() {
    return false;
  }

  /** The neighbourhood (社区) that it lies in. */
  Optional<String> neighbourhood();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a community. */
  final class Builder extends ImmutableUnitCommunity.Builder {}
}
