package org.openrenovation.core.oversight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.community.Community;

/**
 * How far a community of a plan has come (小区改造进展): when its works began and ended, and by when they
 * are expected to end. Whether its dates are in order is checked with the whole {@link
 * ProgressRecord}.
 */
@Value.Immutable
public interface CommunityProgress extends Serializable {
  /** The community's id. */
  String id();

  /** The year in whose plan it is; it counts there, whenever it is completed. */
  int planYear();

  /** The day on which its works began. */
  Optional<LocalDate> startedOn();

  /** The day on which all its works were complete (全面完成). */
  Optional<LocalDate> completedOn();

  /** The day by which they are expected to be complete (预计完工). */
  Optional<LocalDate> forecast();

  /** Its buildings (栋数). */
  Optional<Long> buildings();

  /** Its households (户数). */
  Optional<Long> households();

  /** Its floor area (建筑面积). */
  Optional<Area> area();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Of this community of a plan, as large as it is, nothing recorded yet. */
  static Builder builder(Community community) {
    return builder()
        .id(community.id())
        .planYear(community.planYear())
        .buildings(community.buildings())
        .households(community.households())
        .area(community.area());
  }

  /** Whether it was complete on this day. */
  default boolean isCompleteOn(LocalDate day) {
    return completedOn().filter(done -> !done.isAfter(day)).isPresent();
  }

  /** Whether its works had begun by this day; what is complete has begun. */
  default boolean isStartedOn(LocalDate day) {
    return startedOn().filter(start -> !start.isAfter(day)).isPresent() || isCompleteOn(day);
  }

  /** Builds a community's progress. */
  final class Builder extends ImmutableCommunityProgress.Builder {}
}
