package org.openrenovation.core.planning.pool;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** A community in the competitive review (参评小区). */
@Value.Immutable
public interface RankingCandidate extends Serializable {
  /** The community's id. */
  String id();

  /** How urgent it is (轻重缓急): the lower tier goes first. */
  int urgency();

  /** The years in which its buildings were built; one or more. */
  Seq<Integer> builtYears();

  /**
   * What is known of it by the policy's criteria ({@code willingness}, {@code contribution} …),
   * each from 0 to 1; what is not there is not known.
   */
  Map<String, Fraction> criteria();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a criterion that is no share, and a community without a built year. */
  @Value.Check
  default void check() {
    Vector<Problem> problems =
        criteria()
            .toVector()
            .filter(criterion -> !criterion._2.isShare())
            .map(
                criterion ->
                    Problem.at(criterion._1, "value.out-of-range", criterion._2.toString())
                        .with("least", "0")
                        .with("most", "1"));
    RefusedException.throwIfAny(
        builtYears().isEmpty()
            ? problems.append(Problem.at("builtYears", "value.empty"))
            : problems);
  }

  /** The year of its youngest building. */
  default int latestBuiltYear() {
    return builtYears().max().get();
  }

  /** Builds a candidate. */
  final class Builder extends ImmutableRankingCandidate.Builder {}
}
