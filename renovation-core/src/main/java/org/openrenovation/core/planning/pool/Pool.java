package org.openrenovation.core.planning.pool;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Wording;

/**
 * The reserve pool (项目储备库): where each entry stands and why, and how many there are in each
 * neighbourhood, the pool's basic unit.
 */
@Value.Immutable
public interface Pool extends Shown, Serializable {
  /** The entries as they were handed in. */
  Seq<Pooled> entries();

  /** The counts by neighbourhood, in the order in which the neighbourhoods came. */
  Map<String, PoolCount> neighbourhoods();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** All neighbourhoods together. */
  default PoolCount total() {
    return neighbourhoods().values().fold(PoolCount.NONE, PoolCount::plus);
  }

  @Override
  default Text shown() {
    PoolCount total = total();
    return Wording.of(
        "pool.result",
        "total",
        total.total(),
        "ready",
        total.ready(),
        "planned",
        total.planned(),
        "reserved",
        total.reserved(),
        "out",
        total.out());
  }

  /** Builds a pool. */
  final class Builder extends ImmutablePool.Builder {}

  /**
   * One entry and where it stands.
   *
   * @param entry as it was handed in
   * @param standing where it stands, with what it lacks
   */
  record Pooled(PoolEntry entry, Decision<ReservePool.Standing> standing) implements Serializable {}
}
