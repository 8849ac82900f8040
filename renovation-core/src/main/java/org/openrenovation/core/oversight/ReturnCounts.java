package org.openrenovation.core.oversight;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What a part of a monthly return counts (进度月报分段数): before this month, or in it. */
@Value.Immutable
public interface ReturnCounts extends Serializable {
  /** Communities whose works began. */
  Optional<Long> startedCommunities();

  /** Their households. */
  Optional<Long> startedHouseholds();

  /** Communities whose works are complete. */
  Optional<Long> completedCommunities();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds counts. */
  final class Builder extends ImmutableReturnCounts.Builder {}
}
