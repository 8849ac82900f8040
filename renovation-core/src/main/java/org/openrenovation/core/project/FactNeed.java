package org.openrenovation.core.project;

import org.jspecify.annotations.Nullable;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * A fact that must hold. Where a parameter says that it does not decide, it is reported and need
 * not be known (R23).
 */
record FactNeed(Told told, Requirement.Fact fact, @Nullable Setting<Value.Flag> decides)
    implements Need {
  @Override
  public Found look(Seen seen, Steps steps) {
    Truth holds =
        fact.isCount()
            ? zero(seen.entry(fact.key(), Entry.Count.class))
            : yes(seen.entry(fact.key(), Entry.Flag.class));
    Truth weighs = weighs();
    // FALSE and UNKNOWN weigh as much as the policy lets the fact decide
    Truth truth =
        holds == Truth.TRUE || weighs == Truth.FALSE
            ? Truth.TRUE
            : weighs == Truth.UNKNOWN ? Truth.UNKNOWN : holds;
    steps.tell(() -> step(seen, holds, truth));
    return Found.of(truth);
  }

  private Truth weighs() {
    return decides == null ? Truth.TRUE : Truth.of(decides.value().map(Value.Flag::yes));
  }

  private static Truth zero(Entry.@Nullable Count count) {
    return count == null ? Truth.UNKNOWN : Truth.of(count.number() == 0);
  }

  private static Truth yes(Entry.@Nullable Flag flag) {
    return flag == null ? Truth.UNKNOWN : Truth.of(flag.yes());
  }

  private Step step(Seen seen, Truth holds, Truth truth) {
    Step.Builder step =
        switch (holds) {
          case TRUE -> told.step("gate.fact-holds", Truth.TRUE);
          case UNKNOWN ->
              truth == Truth.TRUE ? told.step("gate.not-needed", Truth.TRUE) : told.missing();
          case FALSE -> failed(seen, truth);
        };
    return decides == null ? step.build() : step.addUses(decides.use()).build();
  }

  private Step.Builder failed(Seen seen, Truth truth) {
    Entry.Count count = seen.entry(fact.key(), Entry.Count.class);
    Step.Builder step =
        told.step(fact.finding().orElse("gate.not-met"), truth)
            .isNote(truth == Truth.TRUE)
            .figure("actual", count == null ? "" : count.number());
    return fact.finding().isPresent() ? step : step.subject(fact.key());
  }
}
