package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * The last result of several rounds, also while a new one is awaited; of two on one day the one
 * recorded later. Passed again is passed since the first pass after the last refusal (R19).
 */
record LastNeed(Told told, Requirement.Last last, @Nullable Setting<Value.Flag> decides)
    implements Need {
  @Override
  public Found look(Seen seen, Steps steps) {
    Seq<Round> rounds = seen.rounds(last.key());
    Seq<Round> decided =
        rounds
            .filter(round -> answered(round).filter(day -> !day.isAfter(seen.asOf())).isPresent())
            .sortBy(round -> day(round).toEpochDay());
    if (decided.isEmpty()) {
      steps.tell(() -> (last.isIfAny() ? none() : told.missing()).build());
      LocalDate begun = rounds.isEmpty() ? null : rounds.last().date();
      Truth truth = last.isIfAny() ? Truth.TRUE : Truth.UNKNOWN;
      return last.isIfAny() ? Found.of(truth) : new Found(truth, begun != null, begun, null);
    }
    Seq<Round> run = decided.takeRightWhile(LastNeed::isPassed);
    Round stands = run.isEmpty() ? decided.last() : run.head();
    boolean passed = !run.isEmpty();
    Truth truth = passed ? Truth.TRUE : refused();
    steps.tell(() -> told(stands, passed, truth));
    return last.isIfAny() ? Found.of(truth) : new Found(truth, true, stands.date(), day(stands));
  }

  /** What a refusal comes to: nothing where the policy says that it does not decide. */
  private Truth refused() {
    if (decides == null) {
      return Truth.FALSE;
    }
    return decides.value().map(flag -> flag.yes() ? Truth.FALSE : Truth.TRUE).orElse(Truth.UNKNOWN);
  }

  private Step.Builder none() {
    return told.step("gate.none-recorded", Truth.TRUE);
  }

  private Step told(Round stands, boolean passed, Truth truth) {
    Step.Builder step =
        told.step(passed ? "gate.result-passed" : last.finding(), truth)
            .figure("on", day(stands))
            .isNote(!passed && truth == Truth.TRUE);
    return passed || decides == null ? step.build() : step.addUses(decides.use()).build();
  }

  private static boolean isPassed(Round round) {
    return round.result().filter(result -> result == Round.Result.PASS).isPresent();
  }

  /** The day of its result; of a check without a submission the day on which it took place. */
  private Optional<LocalDate> answered(Round round) {
    return round.result().isEmpty()
        ? Optional.empty()
        : last.isSubmitted() ? round.resultDate() : Optional.of(day(round));
  }

  private static LocalDate day(Round round) {
    return round.resultDate().orElse(round.date());
  }
}
