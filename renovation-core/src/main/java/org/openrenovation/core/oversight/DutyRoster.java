package org.openrenovation.core.oversight;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/**
 * Who answers for what, and what is open on a day (责任清单; annexes 1 and 2).
 *
 * <p>A unit stands once; a duty is a unit's of the list.
 */
@Value.Immutable
public interface DutyRoster extends Serializable {
  /** The day on which it is looked at. */
  LocalDate asOf();

  /** The units by id, in the order in which they are listed. */
  Seq<String> units();

  /** Who answers for what. */
  Seq<Duty> duties();

  /** What is still to be done. */
  Seq<OpenWork> open();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a unit that stands twice, and a duty of a unit that is not there. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Ids.duplicates("units", units(), ".id")
            .appendAll(
                Ids.unknown("duties", duties().map(Duty::unit), HashSet.ofAll(units()), ".unit")));
  }

  /** Builds a roster. */
  final class Builder extends ImmutableDutyRoster.Builder {}
}
