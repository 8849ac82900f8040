package org.openrenovation.core.planning;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.planning.search.Placing;

/** What a plan over several years is to be made of (分年计划编制条件). */
@Value.Immutable
public abstract class MultiYearRequest implements Serializable {
  private static final long serialVersionUID = 1L;

  MultiYearRequest() {}

  /** The years with their targets, in any order. */
  public abstract Seq<PlanYear> years();

  /** Those that may be planned, in the order of the ranking. */
  public abstract Seq<MultiYearCandidate> candidates();

  /** A new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** These candidates in these years. */
  public static MultiYearRequest of(
      Iterable<PlanYear> years, Iterable<MultiYearCandidate> candidates) {
    return builder().years(Vector.ofAll(years)).candidates(Vector.ofAll(candidates)).build();
  }

  /** Refuses a year or a candidate listed twice. */
  @Value.Check
  protected void check() {
    RefusedException.throwIfAny(
        Ids.duplicates("years", years().map(year -> Integer.toString(year.year())), ".year")
            .appendAll(
                Ids.duplicates("candidates", candidates().map(MultiYearCandidate::id), ".id")));
  }

  /** The years, the earliest first. */
  Seq<PlanYear> sortedYears() {
    return years().sortBy(PlanYear::year);
  }

  /**
   * Who is placed when. Searched for once, since a rule judges again when it is asked for its
   * reasons.
   */
  @Value.Lazy
  Placing.Made placing() {
    Seq<PlanYear> sorted = sortedYears();
    return Placing.of(
        candidates().toJavaStream().mapToLong(candidate -> candidate.need().fen()).toArray(),
        sorted
            .toJavaStream()
            .mapToLong(year -> year.budget().map(Money::fen).orElse(Long.MAX_VALUE))
            .toArray(),
        sorted.toJavaStream().mapToLong(PlanYear::count).toArray());
  }

  /** Builds a request. */
  public static final class Builder extends ImmutableMultiYearRequest.Builder {}
}
