package org.openrenovation.core.scope;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
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
 * Whether a community's works are those that the policy wants (改造内容 N+X, clause 2.2).
 *
 * <p>A needed basic item is done, or left out with a reason (应改尽改); an item of X is done where
 * enough residents support it; smart-safe items only together with the public-security programme.
 * With a threshold of 2/3, a support of 2/3 is enough and one of 66.66% is not.
 */
public final class Works implements Rule<WorkPlan, Works.Outcome> {
  /** Whether a needed basic item may be left out with a reason, or never. */
  public static final ParameterId<Value.Word> WAIVER =
      ParameterId.word("scope.basic.waiver", "WITH_REASON", "NEVER");

  /** The share of the residents who must support an item of X, itself included. */
  public static final ParameterId<Value.Ratio> SUPPORT =
      ParameterId.of("scope.support.threshold", Value.Ratio.class);

  /** Whether smart-safe items are done only together with the public-security programme. */
  public static final ParameterId<Value.Flag> SYNCHRONISED =
      ParameterId.of("scope.smart-safe.synchronised", Value.Flag.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(WAIVER, SUPPORT, SYNCHRONISED);

  private static final long serialVersionUID = 1L;

  private final Catalogue catalogue;
  private final Vector<Clause> clauses;
  private final Setting<Value.Word> waiver;
  private final Setting<Value.Ratio> support;
  private final Setting<Value.Flag> synchronised;

  private Works(
      Catalogue catalogue,
      Vector<Clause> clauses,
      Setting<Value.Word> waiver,
      Setting<Value.Ratio> support,
      Setting<Value.Flag> synchronised) {
    this.catalogue = catalogue;
    this.clauses = clauses;
    this.waiver = waiver;
    this.support = support;
    this.synchronised = synchronised;
  }

  /**
   * The works as this policy wants them.
   *
   * @throws RefusedException where an item of the catalogue cites a clause that is not there
   */
  public static Works under(Policy policy) {
    Catalogue catalogue = policy.section(Catalogue.class);
    Seq<Problem> problems =
        catalogue
            .items()
            .zipWithIndex()
            .filter(placed -> !policy.document().clauseIds().contains(placed._1.clause()))
            .map(
                placed ->
                    Problem.at(
                        "sections.catalogue[" + placed._2 + "].clause",
                        "id.unknown",
                        placed._1.clause()));
    RefusedException.throwIfAny(problems);
    return new Works(
        catalogue,
        catalogue.items().map(item -> policy.clause(item.clause())).toVector(),
        policy.get(WAIVER),
        policy.get(SUPPORT),
        policy.get(SYNCHRONISED));
  }

  /** The items that it knows. */
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public String code() {
    return "scope";
  }

  @Override
  public Clause clause() {
    return support.use().clause();
  }

  /**
   * Whether the works will do.
   *
   * @throws RefusedException where the plan names an item that the catalogue does not have
   */
  @Override
  public Outcome judge(WorkPlan plan, Steps steps) {
    refuseUnknown(plan);
    Truth truth = Truth.TRUE;
    boolean safe = false;
    for (int i = 0; i < clauses.size(); i++) {
      WorkItem item = catalogue.items().get(i);
      boolean chosen = plan.chosen().contains(item.code());
      if (item.workClass() == WorkClass.BASIC) {
        if (plan.needed().contains(item.code())) {
          truth = truth.and(basic(plan, item, clauses.get(i), chosen, steps));
        }
      } else if (chosen) {
        truth = truth.and(supported(plan, item, clauses.get(i), steps));
      }
      if (chosen && item.is(WorkItem.Mark.SMART_SAFE) && synchronised.required().yes()) {
        safe = true;
        plan.synchronised()
            .ifPresent(together -> steps.tell(() -> together(item, Truth.of(together))));
      }
    }
    if (safe) {
      truth = truth.and(Truth.of(plan.synchronised()));
      if (plan.synchronised().isEmpty()) {
        steps.tell(this::programmeMissing);
      }
    }
    return switch (truth) {
      case TRUE -> Outcome.ACCEPTED;
      case FALSE -> Outcome.REFUSED;
      case UNKNOWN -> Outcome.UNDETERMINED;
    };
  }

  private Truth basic(WorkPlan plan, WorkItem item, Clause clause, boolean chosen, Steps steps) {
    boolean waivable = waiver.required().word().equals("WITH_REASON");
    Optional<String> reason = waivable ? plan.waiver(item.code()) : Optional.empty();
    Truth truth = Truth.of(chosen || reason.isPresent());
    steps.tell(
        () -> {
          String code = chosen ? "planned" : reason.isPresent() ? "waived" : "missing";
          Step.Builder step = step("scope.basic", "scope.basic-" + code, item, clause, truth);
          if (!chosen) {
            step.addUses(waiver.use()).isNote(reason.isPresent());
            reason.ifPresent(text -> step.figure("reason", text));
          }
          return step.build();
        });
    return truth;
  }

  private Truth supported(WorkPlan plan, WorkItem item, Clause clause, Steps steps) {
    Optional<Fraction> share = plan.support().get(item.code()).toJavaOptional();
    Optional<Fraction> required = support.value().map(Value.Ratio::share);
    Truth truth =
        share.isPresent() && required.isPresent()
            ? Truth.of(share.get().isAtLeast(required.get()))
            : Truth.UNKNOWN;
    steps.tell(
        () -> {
          if (share.isPresent() && required.isEmpty()) {
            return support.unset("scope.support." + item.code(), SUPPORT.id());
          }
          String code =
              switch (truth) {
                case TRUE -> "scope.supported";
                case FALSE -> "scope.unsupported";
                case UNKNOWN -> "scope.missing-fact";
              };
          Step.Builder step =
              step("scope.support", code, item, clause, truth).addUses(support.use());
          if (share.isEmpty()) {
            step.figure("fact", new Text(asked(item, Locale.CHINESE), asked(item, Locale.ENGLISH)));
          }
          share.ifPresent(actual -> step.figure("actual", actual));
          required.ifPresent(least -> step.figure("required", least));
          return step.build();
        });
    return truth;
  }

  private static String asked(WorkItem item, Locale locale) {
    return Messages.text("fact.support", locale, LinkedHashMap.of("item", item.name().in(locale)));
  }

  private Step together(WorkItem item, Truth truth) {
    return step(
            "scope.synchronised",
            truth == Truth.TRUE ? "scope.synchronised" : "scope.not-synchronised",
            item,
            synchronised.use().clause(),
            truth)
        .addUses(synchronised.use())
        .build();
  }

  private Step programmeMissing() {
    return Step.builder()
        .test("scope.synchronised")
        .code("scope.missing-fact")
        .subject("synchronised")
        .clause(synchronised.use().clause())
        .state(Truth.UNKNOWN)
        .figure("fact", synchronised.use().name())
        .addUses(synchronised.use())
        .build();
  }

  private static Step.Builder step(
      String test, String code, WorkItem item, Clause clause, Truth truth) {
    return Step.builder()
        .test(test)
        .code(code)
        .subject(item.code())
        .clause(clause)
        .state(truth)
        .figure("item", item.name());
  }

  private void refuseUnknown(WorkPlan plan) {
    Seq<String> unknown =
        plan.needed()
            .toVector()
            .appendAll(plan.chosen())
            .filter(code -> catalogue.item(code).isEmpty());
    RefusedException.throwIfAny(
        unknown.map(code -> Problem.at("", "code.unknown", code).withChoices(catalogue.codes())));
  }

  /** Whether the works will do. */
  public enum Outcome {
    /** They will (内容符合要求). */
    ACCEPTED,
    /** They will not (内容不符合要求). */
    REFUSED,
    /** A fact is missing that could decide it (无法认定). */
    UNDETERMINED
  }
}
