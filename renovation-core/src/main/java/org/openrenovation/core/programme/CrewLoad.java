package org.openrenovation.core.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.schedule.WorksCrew;

/** How busy the crews of a trade are in a plan (施工队伍负荷). */
@Value.Immutable
public interface CrewLoad extends Serializable {
  /** The trade. */
  WorksCrew crew();

  /** How many crews there are at last; absent where nobody says. */
  Optional<Long> number();

  /** How many tasks it does. */
  long tasks();

  /** The first day of the first. */
  LocalDate from();

  /** The last day of the last. */
  LocalDate to();

  /** The crew-days that it works: two crews for three days are six. */
  long busy();

  /** Of the crew-days that there are from the first day to the last; absent with the number. */
  Optional<Fraction> share();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a load. */
  final class Builder extends ImmutableCrewLoad.Builder {}
}
