package org.openrenovation.core.planning.pool;

import io.vavr.collection.Map;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.scope.Inclusion;

/**
 * A community as it stands in the reserve pool (储备库项目). What is not recorded is not known, and is
 * never read as a no.
 */
@Value.Immutable
public interface PoolEntry extends Serializable {
  /** The community's id; entered twice, it is counted once. */
  String id();

  /** The neighbourhood (社区) that it lies in. */
  String neighbourhood();

  /** Whether it is an old community to be renovated (2.1). */
  Inclusion.Outcome inclusion();

  /** By channel of the survey, in the policy's words ({@code ONLINE}): whether it was held. */
  Map<String, Boolean> surveyed();

  /** Whether its stock has been taken (摸清底数). */
  Optional<Boolean> deficienciesKnown();

  /** Whether enough residents agree (2.3.1). */
  Optional<Boolean> consentMet();

  /** The year in whose plan it is, once it is in one. */
  Optional<Integer> planYear();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. */
  final class Builder extends ImmutablePoolEntry.Builder {}
}
