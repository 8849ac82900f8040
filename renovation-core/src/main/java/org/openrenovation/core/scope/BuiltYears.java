package org.openrenovation.core.scope;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Inclusion.CentralSupport;

/**
 * What follows from a community's built years: a limit on inclusion where the policy has one, and
 * the central support.
 */
final class BuiltYears implements Serializable {
  static final ParameterId<Value.Count> KEY_YEAR =
      ParameterId.of("support.central.key-year", Value.Count.class);
  static final ParameterId<Value.Word> YEAR_RULE =
      ParameterId.word("support.central.year-rule", "LATEST", "EARLIEST");
  static final ParameterId<Value.Counts> BUILT_BEFORE =
      ParameterId.of("inclusion.built-before", Value.Counts.class);
  static final Seq<ParameterId<?>> PARAMETERS = Vector.of(KEY_YEAR, YEAR_RULE, BUILT_BEFORE);

  private static final long serialVersionUID = 1L;

  /** The key under which the limit stands; a policy without it has no limit (R11). */
  private static final String LATEST_YEAR = "latest";

  private final Setting<Value.Count> keyYear;
  private final Setting<Value.Word> rule;
  private final Setting<Value.Counts> builtBefore;

  private BuiltYears(
      Setting<Value.Count> keyYear, Setting<Value.Word> rule, Setting<Value.Counts> builtBefore) {
    this.keyYear = keyYear;
    this.rule = rule;
    this.builtBefore = builtBefore;
  }

  static BuiltYears under(Policy policy) {
    return new BuiltYears(policy.get(KEY_YEAR), policy.get(YEAR_RULE), policy.get(BUILT_BEFORE));
  }

  /**
   * Whether the years are within the policy's limit on inclusion; a policy without one never asks.
   */
  Truth withinLimit(Seq<Integer> years, Steps steps) {
    Optional<Long> limit = builtBefore.required().counts().get(LATEST_YEAR).toJavaOptional();
    if (limit.isEmpty()) {
      steps.tell(this::noLimitStep);
      return Truth.TRUE;
    }
    Truth truth = years.isEmpty() ? Truth.UNKNOWN : Truth.of(years.max().get() <= limit.get());
    steps.tell(() -> limitStep(years, limit.get(), truth));
    return truth;
  }

  private Step noLimitStep() {
    return Step.builder()
        .test("inclusion.builtYears")
        .code("inclusion.no-year-limit")
        .clause(builtBefore.use().clause())
        .state(Truth.TRUE)
        .addUses(builtBefore.use())
        .build();
  }

  private Step limitStep(Seq<Integer> years, long limit, Truth truth) {
    String code =
        switch (truth) {
          case TRUE -> "inclusion.built-in-time";
          case FALSE -> "inclusion.built-later";
          case UNKNOWN -> "inclusion.missing-fact";
        };
    Step.Builder step =
        Step.builder()
            .test("inclusion.builtYears")
            .code(code)
            .clause(builtBefore.use().clause())
            .state(truth)
            .figure("fact", Messages.both("fact.builtYears"))
            .figure("actual", shown(years))
            .figure("required", limit)
            .addUses(builtBefore.use());
    return truth == Truth.UNKNOWN ? step.subject("builtYears").build() : step.build();
  }

  /**
   * KEY where the year that counts is not after the key year; of several built years the policy's
   * rule says which counts (R10).
   */
  CentralSupport centralSupport(Seq<Integer> years, Steps steps) {
    CentralSupport support = support(years);
    steps.tell(
        () ->
            Step.builder()
                .test("support.central")
                .code("support." + support.name().toLowerCase(Locale.ROOT))
                .clause(keyYear.use().clause())
                .state(support == CentralSupport.UNDETERMINED ? Truth.UNKNOWN : Truth.TRUE)
                .figure("actual", shown(years))
                .figure("required", keyYear.required().number())
                .addUses(keyYear.use(), rule.use())
                .build());
    return support;
  }

  private CentralSupport support(Seq<Integer> years) {
    if (years.isEmpty()) {
      return CentralSupport.UNDETERMINED;
    }
    int counted = rule.required().word().equals("LATEST") ? years.max().get() : years.min().get();
    return counted <= keyYear.required().number()
        ? CentralSupport.KEY
        : CentralSupport.DISCRETIONARY;
  }

  private static Text shown(Seq<Integer> years) {
    return new Text(years.mkString("、"), years.mkString(", "));
  }
}
