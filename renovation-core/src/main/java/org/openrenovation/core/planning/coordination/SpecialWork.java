package org.openrenovation.core.planning.coordination;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** A work of another department's special plan (专项工程) in a community: a water main, a care home. */
@Value.Immutable
public interface SpecialWork extends Serializable {
  /** Its id. */
  String id();

  /** The community that it is in. */
  String community();

  /** Its kind, a word of the policy: {@code WATER}. */
  String kind();

  /** Whether the ground is opened for it. */
  boolean underground();

  /** From its first to its last day. */
  DateRange window();

  /** The day on which its money is there. */
  Optional<LocalDate> fundedOn();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a work without an end. */
  @Value.Check
  default void check() {
    if (window().to().isEmpty()) {
      throw new RefusedException(Problem.at("window.to", "field.missing"));
    }
  }

  /** Builds a work. */
  final class Builder extends ImmutableSpecialWork.Builder {}
}
