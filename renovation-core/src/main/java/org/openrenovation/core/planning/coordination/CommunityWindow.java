package org.openrenovation.core.planning.coordination;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** When a community itself is renovated (施工期). */
@Value.Immutable
public interface CommunityWindow extends Serializable {
  /** From the first to the last day of construction. */
  DateRange window();

  /** The first day of paving. */
  Optional<LocalDate> pavedOn();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a window without an end. */
  @Value.Check
  default void check() {
    if (window().to().isEmpty()) {
      throw new RefusedException(Problem.at("window.to", "field.missing"));
    }
  }

  /** Builds a window. */
  final class Builder extends ImmutableCommunityWindow.Builder {}
}
