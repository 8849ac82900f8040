package org.openrenovation.core.oversight;

import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * What a county's progress is assessed by (考核依据): the targets of the years, how far each community
 * has come, and the gates with a due date, on one day.
 *
 * <p>A year has one target, a community stands once and its plan year has a target, a gate of a
 * community stands once. What is dated after {@code asOf} is not seen yet.
 */
@Value.Immutable
public interface ProgressRecord extends Serializable {
  /** The day on which it is looked at. */
  LocalDate asOf();

  /** The targets, a year once. */
  Seq<YearTarget> targets();

  /** The communities of these years. */
  Seq<CommunityProgress> communities();

  /** The gates by which the units in charge are assessed; may be none. */
  Seq<GateDue> gates();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses what stands twice, references to a year or community that is not there, and a
   * completion before the start.
   */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Ids.duplicates("targets", targets().map(YearTarget::year), ".year")
            .appendAll(
                Ids.duplicates("communities", communities().map(CommunityProgress::id), ".id"))
            .appendAll(
                Ids.unknown(
                    "communities",
                    communities().map(CommunityProgress::planYear),
                    HashSet.ofAll(targets().map(YearTarget::year)),
                    ".planYear"))
            .appendAll(Ids.each("communities", communities(), ProgressRecord::order))
            .appendAll(
                Ids.unknown(
                    "gates",
                    gates().map(GateDue::community),
                    HashSet.ofAll(communities().map(CommunityProgress::id)),
                    ".community"))
            .appendAll(
                Ids.duplicates(
                    "gates", gates().map(gate -> Tuple.of(gate.community(), gate.gate())), "")));
  }

  private static Seq<Problem> order(CommunityProgress community) {
    Optional<LocalDate> start = community.startedOn();
    return Vector.ofAll(community.completedOn().stream().toList())
        .filter(end -> start.isPresent() && end.isBefore(start.get()))
        .map(
            end ->
                Problem.at("completedOn", "date.order", end.toString())
                    .with("from", start.orElseThrow().toString()));
  }

  /** Builds a record. */
  final class Builder extends ImmutableProgressRecord.Builder {}
}
