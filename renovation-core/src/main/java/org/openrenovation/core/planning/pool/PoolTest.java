package org.openrenovation.core.planning.pool;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Locale;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.explain.Wording;
import org.openrenovation.core.planning.pool.ReservePool.Standing;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Inclusion;

/** Where one entry of the pool stands, and what it lacks. */
record PoolTest(Setting<Value.Words> surveyChannels) implements Rule<PoolTest.Entered, Standing> {
  private static final String UNKNOWN = "pool.facts-unknown";

  Seq<String> channels() {
    return surveyChannels.required().words();
  }

  @Override
  public String code() {
    return "pool.entry";
  }

  @Override
  public Clause clause() {
    return surveyChannels.use().clause();
  }

  @Override
  public Standing judge(Entered entered, Steps steps) {
    PoolEntry entry = entered.entry();
    boolean excluded = entry.inclusion() == Inclusion.Outcome.EXCLUDED;
    if (excluded || entered.again()) {
      if (excluded) {
        steps.tell(() -> out("pool.excluded"));
      }
      if (entered.again()) {
        steps.tell(() -> out("pool.duplicate"));
      }
      return Standing.OUT;
    }
    Truth ripe = included(entry, steps).and(surveyed(entry, steps));
    ripe = ripe.and(stockTaken(entry, steps)).and(consent(entry, steps));
    return entry.planYear().isPresent()
        ? Standing.PLANNED
        : ripe == Truth.TRUE ? Standing.READY : Standing.RESERVED;
  }

  private Truth included(PoolEntry entry, Steps steps) {
    Truth included = entry.inclusion() == Inclusion.Outcome.INCLUDED ? Truth.TRUE : Truth.UNKNOWN;
    steps.tell(() -> fact("inclusion", included, UNKNOWN).subject("inclusion").build());
    return included;
  }

  private Truth surveyed(PoolEntry entry, Steps steps) {
    Truth all = Truth.TRUE;
    for (String channel : channels()) {
      Truth held = Truth.of(entry.surveyed().get(channel).toJavaOptional());
      steps.tell(() -> channel(channel, held));
      all = all.and(held);
    }
    return all;
  }

  private Step channel(String channel, Truth held) {
    String fact = "surveyed." + key(channel);
    boolean isKnown = held != Truth.UNKNOWN;
    return fact(
            fact,
            Wording.of("fact.surveyed", "channel", Wording.word(channel)),
            held,
            isKnown ? "pool.survey-incomplete" : UNKNOWN)
        .subject(isKnown ? key(channel) : fact)
        .addUses(surveyChannels.use())
        .build();
  }

  /** A stock that was not taken is as good as not known: the finding is the same. */
  private Truth stockTaken(PoolEntry entry, Steps steps) {
    Truth taken = entry.deficienciesKnown().orElse(false) ? Truth.TRUE : Truth.UNKNOWN;
    steps.tell(
        () -> fact("deficienciesKnown", taken, UNKNOWN).subject("deficienciesKnown").build());
    return taken;
  }

  private Truth consent(PoolEntry entry, Steps steps) {
    Truth met = Truth.of(entry.consentMet());
    steps.tell(
        () ->
            met == Truth.UNKNOWN
                ? fact("consentMet", met, UNKNOWN).subject("consentMet").build()
                : fact("consentMet", met, "pool.consent-not-met").build());
    return met;
  }

  /** The JSON name of a channel, as findings name it: {@code ONLINE} is {@code online}. */
  static String key(String channel) {
    return channel.toLowerCase(Locale.ROOT);
  }

  private Step out(String code) {
    return Step.builder(code, code, clause(), Truth.FALSE).build();
  }

  private Step.Builder fact(String fact, Truth state, String code) {
    return fact(fact, Messages.both("fact." + fact), state, code);
  }

  private Step.Builder fact(String fact, Text name, Truth state, String code) {
    return Step.builder("pool." + fact, state == Truth.TRUE ? "step.held" : code, clause(), state)
        .figure("fact", name)
        .figure("actual", Messages.both(state == Truth.TRUE ? "word.yes" : "word.no"));
  }

  /** An entry, and whether it came before. */
  record Entered(PoolEntry entry, boolean again) implements Serializable {}
}
