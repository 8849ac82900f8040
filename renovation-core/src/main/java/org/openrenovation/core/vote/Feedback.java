package org.openrenovation.core.vote;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * What households said of the finished works (满意度调查情况): answer by answer, or only how many of each
 * kind. A household answers once.
 */
@Value.Immutable
public interface Feedback extends Serializable {
  /** All households of the community, whether they answered or not. */
  long households();

  /** The answers, in any order; none where only counts are known. */
  Seq<Response> responses();

  /** How many answered what, where no answers are at hand. */
  Optional<Counts> counts();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Answers out of so many households. */
  static Feedback of(long households, Seq<Response> responses) {
    return builder().households(households).responses(responses).build();
  }

  /** Counts out of so many households: 12 satisfied, 4 basically, 4 not, of 40. */
  static Feedback counted(
      long households, long satisfied, long basicallySatisfied, long dissatisfied) {
    return builder()
        .households(households)
        .counts(new Counts(satisfied, basicallySatisfied, dissatisfied))
        .build();
  }

  /** Refuses a household that answers twice, and more answers than households. */
  @Value.Check
  default void check() {
    Roll.refuseNegative("households", households());
    Seq<String> answered = responses().map(Response::household);
    Seq<Problem> beside =
        counts().isPresent() && !responses().isEmpty()
            ? Vector.of(Problem.at("counts", "field.conflict").with("other", "responses"))
            : Vector.empty();
    long answers =
        counts().map(Counts::answers).orElseGet(() -> (long) HashSet.ofAll(answered).size());
    RefusedException.throwIfAny(
        beside
            .appendAll(Roll.repeated(answered, "responses", "household"))
            .appendAll(Roll.beyond(answers, households())));
  }

  /** How many answered what, counted from the answers where they are at hand. */
  default Counts answers() {
    return counts().orElseGet(() -> Counts.of(responses()));
  }

  /** Builds a feedback. */
  final class Builder extends ImmutableFeedback.Builder {}

  /** What a household may say. */
  enum Choice {
    /** Satisfied (满意). */
    SATISFIED,
    /** On the whole satisfied (基本满意). */
    BASICALLY_SATISFIED,
    /** Not satisfied (不满意). */
    DISSATISFIED
  }

  /**
   * One household's answer.
   *
   * @param household the household's id
   * @param choice what it said
   */
  record Response(String household, Choice choice) implements Serializable {}

  /**
   * How many households said what.
   *
   * @param satisfied satisfied
   * @param basicallySatisfied on the whole satisfied
   * @param dissatisfied not satisfied
   */
  record Counts(long satisfied, long basicallySatisfied, long dissatisfied)
      implements Serializable {
    /** Refuses a number below 0. */
    public Counts {
      Roll.refuseNegative("satisfied", satisfied);
      Roll.refuseNegative("basicallySatisfied", basicallySatisfied);
      Roll.refuseNegative("dissatisfied", dissatisfied);
    }

    static Counts of(Seq<Response> responses) {
      long[] counts = new long[Choice.values().length];
      responses.forEach(response -> counts[response.choice().ordinal()]++);
      return new Counts(
          counts[Choice.SATISFIED.ordinal()],
          counts[Choice.BASICALLY_SATISFIED.ordinal()],
          counts[Choice.DISSATISFIED.ordinal()]);
    }

    /** Households that answered. */
    public long answers() {
      return Math.addExact(Math.addExact(satisfied, basicallySatisfied), dissatisfied);
    }
  }
}
