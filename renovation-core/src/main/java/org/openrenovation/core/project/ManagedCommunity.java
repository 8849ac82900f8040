package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a community is managed after its works (小区管理情况): by whom, voted or not, with what service.
 */
@Value.Immutable
public interface ManagedCommunity extends Serializable {
  /** The community's id. */
  String id();

  /** The day on which its works were complete. */
  Optional<LocalDate> completedOn();

  /** Who manages it, and since when. */
  Optional<Manager> manager();

  /** Whether the owners' vote on it passed; absent where not known. */
  Optional<Boolean> votePassed();

  /** The kinds of service that the list covers, in the policy's words; absent where not known. */
  Optional<Seq<String>> services();

  /** The trial (先尝后买), where there is one. */
  Optional<Trial> trial();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether somebody manages it on this day. */
  default boolean isManagedOn(LocalDate day) {
    return manager().filter(manager -> !manager.from().isAfter(day)).isPresent();
  }

  /** Whether its works were complete by this day. */
  default boolean isCompleteOn(LocalDate day) {
    return completedOn().filter(done -> !done.isAfter(day)).isPresent();
  }

  /** How a community is managed. */
  enum Mode {
    /** By a property company (专业化物业管理). */
    PROFESSIONAL,
    /** By the owners themselves (业主自管). */
    SELF_MANAGED,
    /** By the neighbourhood (社区托管). */
    NEIGHBOURHOOD
  }

  /** What follows a trial. */
  enum FollowedBy {
    /** Service that is paid for (转为付费服务). */
    PAID_SERVICE,
    /** Nothing, by decision (试用结束). */
    ENDED
  }

  /**
   * A manager.
   *
   * @param mode how
   * @param from since when
   */
  record Manager(Mode mode, LocalDate from) implements Serializable {}

  /** A trial of the service; its dates are checked with the whole {@link ManagementReview}. */
  @Value.Immutable
  interface Trial extends Serializable {
    /** Its first day. */
    LocalDate from();

    /** Its last day. */
    LocalDate to();

    /** What follows it; absent while nothing is decided. */
    Optional<FollowedBy> followedBy();

    /** A new builder. */
    static Builder builder() {
      return new Builder();
    }

    /** Whether it is over on this day with nothing to follow. */
    default boolean isUnfollowedOn(LocalDate day) {
      return followedBy().isEmpty() && to().isBefore(day);
    }

    /** Builds a trial. */
    final class Builder extends ImmutableTrial.Builder {}
  }

  /** Builds a community's management. */
  final class Builder extends ImmutableManagedCommunity.Builder {}
}
