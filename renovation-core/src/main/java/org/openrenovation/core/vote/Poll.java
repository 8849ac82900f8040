package org.openrenovation.core.vote;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * What the households of a community answered (民意征求情况): ballot by ballot, or only how many of each
 * kind.
 *
 * <p>A household may have several ballots; which of them stands is {@link Consent}'s to say. Where
 * the roll is known, only households on it have a ballot; else no more households voted than there
 * are.
 */
@Value.Immutable
public interface Poll extends Serializable {
  /** All households of the community, whether they answered or not. */
  long households();

  /** Their ids, where they are known, each once. */
  Optional<Seq<String>> roll();

  /** The ballots, in any order; none where only counts are known. */
  Seq<Ballot> ballots();

  /** How many answered what, where no ballots are at hand. */
  Optional<Counts> counts();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Ballots out of so many households. */
  static Poll of(long households, Seq<Ballot> ballots) {
    return builder().households(households).ballots(ballots).build();
  }

  /** Ballots of the households of this roll. */
  static Poll ofRoll(Seq<String> roll, Seq<Ballot> ballots) {
    return builder().households(roll.size()).roll(roll).ballots(ballots).build();
  }

  /** Counts out of so many households: 48 agree, 5 do not, 3 leave it open, of 60. */
  static Poll counted(long households, long agree, long disagree, long noOpinion) {
    return builder().households(households).counts(new Counts(agree, disagree, noOpinion)).build();
  }

  /** Refuses a roll that does not fit, strangers' ballots, and more answers than households. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Roll.problems(roll(), households())
            .appendAll(counts().isPresent() ? ofCounts(counts().get()) : ofBallots()));
  }

  private Seq<Problem> ofCounts(Counts counts) {
    Seq<Problem> beside =
        ballots().isEmpty()
            ? Vector.empty()
            : Vector.of(Problem.at("counts", "field.conflict").with("other", "ballots"));
    return beside.appendAll(Roll.beyond(counts.answers(), households()));
  }

  private Seq<Problem> ofBallots() {
    if (roll().isEmpty()) {
      long voted = HashSet.ofAll(ballots().map(Ballot::household)).size();
      return Roll.beyond(voted, households());
    }
    Set<String> known = HashSet.ofAll(roll().get());
    return ballots()
        .zipWithIndex()
        .filter(placed -> !known.contains(placed._1.household()))
        .map(
            placed ->
                Problem.at(
                    "ballots[" + placed._2 + "].household", "id.unknown", placed._1.household()));
  }

  /** Builds a poll. */
  final class Builder extends ImmutablePoll.Builder {}

  /**
   * How many households answered what, each counted once.
   *
   * @param agree for it
   * @param disagree against it
   * @param noOpinion left it open
   */
  record Counts(long agree, long disagree, long noOpinion) implements Serializable {
    /** Refuses a number below 0. */
    public Counts {
      Roll.refuseNegative("agree", agree);
      Roll.refuseNegative("disagree", disagree);
      Roll.refuseNegative("noOpinion", noOpinion);
    }

    /** Households that answered. */
    long answers() {
      return Math.addExact(Math.addExact(agree, disagree), noOpinion);
    }
  }
}
