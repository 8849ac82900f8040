package org.openrenovation.core.funding;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Whether financing adds hidden government debt (不新增地方政府隐性债务, clause 3.4).
 *
 * <p>A government guarantee, a promise to buy back or of a least return, an advance of the
 * contractor, and the government as obligor refuse it; a special bond within the quota may be owed
 * by the government. A missing fact is always named, and leaves the answer open unless something
 * refuses. It judges what the facts say; that no fact was kept back it cannot know.
 */
public final class DebtCheck implements Rule<Financing, DebtCheck.Outcome> {
  /** What refuses. */
  public static final ParameterId<Value.Words> REFUSALS =
      ParameterId.words(
          "debt.refusals",
          "governmentGuarantee",
          "buyback",
          "minimumReturn",
          "contractorAdvance",
          "governmentObligor");

  /** Whether the government may owe a special bond within its quota. */
  public static final ParameterId<Value.Flag> BOND_WITHIN_QUOTA =
      ParameterId.of("debt.bond-within-quota", Value.Flag.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(REFUSALS, BOND_WITHIN_QUOTA);

  private static final long serialVersionUID = 1L;

  private static final String OBLIGOR = "governmentObligor";
  private static final String QUOTA = "withinQuota";

  private static final Map<String, Function<Instrument, Optional<Boolean>>> FACTS =
      LinkedHashMap.of(
          "governmentGuarantee", Instrument::governmentGuarantee,
          "buyback", Instrument::buyback,
          "minimumReturn", Instrument::minimumReturn,
          "contractorAdvance", Instrument::contractorAdvance);

  private final Setting<Value.Words> refusals;
  private final Setting<Value.Flag> bondWithinQuota;

  private DebtCheck(Setting<Value.Words> refusals, Setting<Value.Flag> bondWithinQuota) {
    this.refusals = refusals;
    this.bondWithinQuota = bondWithinQuota;
  }

  /** The check as this policy has it. */
  public static DebtCheck under(Policy policy) {
    return new DebtCheck(policy.get(REFUSALS), policy.get(BOND_WITHIN_QUOTA));
  }

  @Override
  public String code() {
    return "debt";
  }

  @Override
  public Clause clause() {
    return refusals.use().clause();
  }

  @Override
  public Outcome judge(Financing financing, Steps steps) {
    Truth clear = Truth.TRUE;
    for (Instrument instrument : financing.instruments()) {
      for (String refusal : refusals.required().words()) {
        Truth refuses = refuses(instrument, refusal);
        clear = clear.and(not(refuses));
        steps.tell(() -> step(instrument, refusal, refuses));
      }
    }
    return switch (clear) {
      case TRUE -> Outcome.CLEAR;
      case FALSE -> Outcome.REFUSED;
      case UNKNOWN -> Outcome.UNDETERMINED;
    };
  }

  private Truth refuses(Instrument instrument, String refusal) {
    if (!refusal.equals(OBLIGOR)) {
      return Truth.of(FACTS.get(refusal).get().apply(instrument));
    }
    if (instrument.obligor() != Instrument.Obligor.GOVERNMENT) {
      return Truth.FALSE;
    }
    boolean mayBeOwed =
        instrument.kind() == Instrument.Kind.SPECIAL_BOND && bondWithinQuota.required().yes();
    return mayBeOwed ? not(Truth.of(instrument.withinQuota())) : Truth.TRUE;
  }

  private static Truth not(Truth truth) {
    return switch (truth) {
      case TRUE -> Truth.FALSE;
      case FALSE -> Truth.TRUE;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }

  private Step step(Instrument instrument, String refusal, Truth refuses) {
    String fact = refuses == Truth.UNKNOWN && refusal.equals(OBLIGOR) ? QUOTA : refusal;
    String code =
        switch (refuses) {
          case TRUE -> "debt." + kebab(refusal);
          case FALSE -> "debt.clear";
          case UNKNOWN -> "debt.missing-fact";
        };
    return Step.builder()
        .test("debt." + kebab(refusal))
        .code(code)
        .subject(refuses == Truth.UNKNOWN ? instrument.id() + "." + fact : instrument.id())
        .clause(clause())
        .state(not(refuses))
        .figure("instrument", instrument.id())
        .figure("kind", Messages.word(instrument.kind()))
        .figure("fact", Messages.both("word." + fact))
        .addUses(refusals.use())
        .build();
  }

  /** {@code governmentGuarantee} is {@code government-guarantee}. */
  private static String kebab(String word) {
    return word.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** Whether the financing will do. */
  public enum Outcome {
    /** No hidden debt in it (未见新增隐性债务). */
    CLEAR,
    /** It would add hidden debt (不符合要求). */
    REFUSED,
    /** A fact is missing that could decide it (无法认定). */
    UNDETERMINED
  }
}
