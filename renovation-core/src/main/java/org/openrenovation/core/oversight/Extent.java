package org.openrenovation.core.oversight;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;

/**
 * How much some communities are (改造规模), in the four measures that auditors compare: communities,
 * buildings, households, area. A measure that is not known of one of them is not known of all: a
 * sum that leaves one out would pass for the whole.
 *
 * <p>The two communities of 2021 are 3 buildings, 100 households, 8,804.27 m².
 */
@Value.Immutable
public interface Extent extends Serializable {
  /** How many communities (个数). */
  long communities();

  /** Their buildings (栋数). */
  Optional<Long> buildings();

  /** Their households (户数). */
  Optional<Long> households();

  /** Their floor area (建筑面积). */
  Optional<Area> area();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** That of these communities. */
  static Extent of(Seq<CommunityProgress> communities) {
    return builder()
        .communities(communities.size())
        .buildings(sum(communities, CommunityProgress::buildings))
        .households(sum(communities, CommunityProgress::households))
        .area(communities.foldLeft(Optional.of(Area.ZERO), (sum, one) -> plus(sum, one.area())))
        .build();
  }

  private static Optional<Long> sum(
      Seq<CommunityProgress> communities, Function<CommunityProgress, Optional<Long>> measure) {
    return communities.foldLeft(Optional.of(0L), (sum, one) -> both(sum, measure.apply(one)));
  }

  private static Optional<Long> both(Optional<Long> one, Optional<Long> other) {
    return one.flatMap(some -> other.map(more -> Math.addExact(some, more)));
  }

  private static Optional<Area> plus(Optional<Area> one, Optional<Area> other) {
    return one.flatMap(some -> other.map(some::plus));
  }

  /** Both together. */
  default Extent plus(Extent other) {
    return builder()
        .communities(Math.addExact(communities(), other.communities()))
        .buildings(both(buildings(), other.buildings()))
        .households(both(households(), other.households()))
        .area(plus(area(), other.area()))
        .build();
  }

  /** Builds an extent. */
  final class Builder extends ImmutableExtent.Builder {}
}
