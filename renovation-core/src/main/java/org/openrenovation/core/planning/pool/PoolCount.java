package org.openrenovation.core.planning.pool;

import java.io.Serializable;

/**
 * How many entries of a pool stand where (储备库统计); one entered again is counted only where it came
 * first.
 *
 * @param reserved lacking something
 * @param ready ripe for a plan
 * @param planned in a year's plan
 * @param out not to be renovated
 */
public record PoolCount(int reserved, int ready, int planned, int out) implements Serializable {
  /** No entry. */
  public static final PoolCount NONE = new PoolCount(0, 0, 0, 0);

  /** All of them. */
  public int total() {
    return reserved + ready + planned + out;
  }

  /** Both together. */
  public PoolCount plus(PoolCount other) {
    return new PoolCount(
        reserved + other.reserved, ready + other.ready, planned + other.planned, out + other.out);
  }

  static PoolCount one(ReservePool.Standing standing) {
    return switch (standing) {
      case RESERVED -> new PoolCount(1, 0, 0, 0);
      case READY -> new PoolCount(0, 1, 0, 0);
      case PLANNED -> new PoolCount(0, 0, 1, 0);
      case OUT -> new PoolCount(0, 0, 0, 1);
    };
  }
}
