package org.openrenovation.core.project;

import java.util.OptionalLong;
import org.openrenovation.core.base.Threshold;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/** A part of a whole against a parameter, the figure itself included. */
record RatioNeed(Told told, Requirement.Ratio ratio, Setting<Value.Ratio> threshold)
    implements Need {
  @Override
  public Found look(Seen seen, Steps steps) {
    Entry.Count part = seen.entry(ratio.part(), Entry.Count.class);
    Entry.Count whole = seen.entry(ratio.whole(), Entry.Count.class);
    if (part == null || whole == null) {
      String key = part == null ? ratio.part() : ratio.whole();
      steps.tell(() -> told.missing(key).addUses(threshold.use()).build());
      return Found.of(Truth.UNKNOWN);
    }
    if (threshold.value().isEmpty()) {
      steps.tell(() -> told.unset(threshold));
      return Found.of(Truth.UNKNOWN);
    }
    Threshold limit = Threshold.atLeast(threshold.required().share());
    boolean met = limit.isMetBy(part.number(), whole.number());
    steps.tell(() -> compared(part.number(), whole.number(), limit, met));
    return Found.of(Truth.of(met));
  }

  private Step compared(long part, long whole, Threshold limit, boolean met) {
    OptionalLong shortfall = limit.shortfall(part, whole);
    return told.step(
            met ? "gate.threshold-met" : "gate.below-threshold",
            Truth.of(met),
            threshold.use().clause())
        .figure("actual", part)
        .figure("whole", whole)
        .figure("required", limit.share())
        .figure("shortfall", shortfall.isPresent() ? Long.toString(shortfall.getAsLong()) : "—")
        .addUses(threshold.use())
        .build();
  }
}
