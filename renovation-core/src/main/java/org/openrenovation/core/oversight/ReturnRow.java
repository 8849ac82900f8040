package org.openrenovation.core.oversight;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;

/**
 * A row of the monthly return (进度月报): the planned and the cumulative figures of a region or a plan
 * year, and where given what they are made of. Whether they add up is checked with the whole {@link
 * MonthlyReturn}.
 */
@Value.Immutable
public interface ReturnRow extends Serializable {
  /** The region or the plan year. */
  String id();

  /** Communities in the plan. */
  long planCommunities();

  /** Of which works have begun, so far. */
  long startedCommunities();

  /** Households in the plan. */
  long planHouseholds();

  /** Of which works have begun, so far. */
  long startedHouseholds();

  /** Communities whose works are complete, so far. */
  long completedCommunities();

  /** The figures up to the last return (上月累计). */
  Optional<ReturnCounts> previous();

  /** The figures of this return alone (本月新增). */
  Optional<ReturnCounts> current();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** {@code value.mismatch} at each cumulative figure that is not previous and current together. */
  default Seq<Problem> mismatches() {
    return mismatch("startedCommunities", startedCommunities(), ReturnCounts::startedCommunities)
        .appendAll(
            mismatch("startedHouseholds", startedHouseholds(), ReturnCounts::startedHouseholds))
        .appendAll(
            mismatch(
                "completedCommunities",
                completedCommunities(),
                ReturnCounts::completedCommunities));
  }

  private Vector<Problem> mismatch(
      String field, long cumulative, Function<ReturnCounts, Optional<Long>> measure) {
    Optional<Long> before = previous().flatMap(measure);
    Optional<Long> now = current().flatMap(measure);
    if (before.isEmpty() || now.isEmpty()) {
      return Vector.empty();
    }
    long sum = Math.addExact(before.get(), now.get());
    return sum == cumulative
        ? Vector.empty()
        : Vector.of(
            Problem.at(field, "value.mismatch", Long.toString(cumulative))
                .with("other", before.get() + " + " + now.get()));
  }

  /** Builds a row. */
  final class Builder extends ImmutableReturnRow.Builder {}
}
