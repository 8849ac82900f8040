package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/** The hazards of a site, as looked at on a day (隐患台账): what is dated later is not seen yet. */
@Value.Immutable
public interface HazardRegister extends Serializable {
  /** The day. */
  LocalDate asOf();

  /** The hazards, each once. */
  Seq<Hazard> hazards();

  /** The day of the joint acceptance. */
  Optional<LocalDate> acceptedOn();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a hazard that stands twice, and one that was due or closed before it was found. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Ids.duplicates("hazards", hazards().map(Hazard::id), ".id")
            .appendAll(Ids.each("hazards", hazards(), Hazard::order)));
  }

  /** Builds a register. */
  final class Builder extends ImmutableHazardRegister.Builder {}
}
