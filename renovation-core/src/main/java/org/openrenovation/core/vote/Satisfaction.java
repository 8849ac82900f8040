package org.openrenovation.core.vote;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Threshold;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Judged;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Whether residents are satisfied enough for a joint acceptance (居民满意度, clause 2.4.5).
 *
 * <p>Of the valid answers, those satisfied and, where the policy counts them, those satisfied on
 * the whole: 12 and 4 of 20 is exactly 4/5. Where fewer answered than the policy asks for, it is
 * not met, however satisfied they are.
 */
public final class Satisfaction implements Rule<Feedback, Satisfaction.Tally> {
  /** The share that must be satisfied, itself included. */
  public static final ParameterId<Value.Ratio> THRESHOLD =
      ParameterId.of("satisfaction.threshold", Value.Ratio.class);

  /** Of whom: of those who answered, or of all households. */
  public static final ParameterId<Value.Word> BASE =
      ParameterId.word("satisfaction.base", "RESPONDENTS", "HOUSEHOLDS");

  /** Whether those satisfied on the whole count. */
  public static final ParameterId<Value.Flag> COUNT_BASICALLY =
      ParameterId.of("satisfaction.count-basically", Value.Flag.class);

  /** The least share of answers in the households. */
  public static final ParameterId<Value.Ratio> MIN_RESPONSE =
      ParameterId.of("satisfaction.min-response", Value.Ratio.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS =
      Vector.of(THRESHOLD, BASE, COUNT_BASICALLY, MIN_RESPONSE);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Ratio> threshold;
  private final Setting<Value.Word> base;
  private final Setting<Value.Flag> countBasically;
  private final Setting<Value.Ratio> minResponse;

  private Satisfaction(
      Setting<Value.Ratio> threshold,
      Setting<Value.Word> base,
      Setting<Value.Flag> countBasically,
      Setting<Value.Ratio> minResponse) {
    this.threshold = threshold;
    this.base = base;
    this.countBasically = countBasically;
    this.minResponse = minResponse;
  }

  /** Satisfaction as this policy asks for it. */
  public static Satisfaction under(Policy policy) {
    return new Satisfaction(
        policy.get(THRESHOLD),
        policy.get(BASE),
        policy.get(COUNT_BASICALLY),
        policy.get(MIN_RESPONSE));
  }

  @Override
  public String code() {
    return "satisfaction";
  }

  @Override
  public Clause clause() {
    return threshold.use().clause();
  }

  @Override
  public Tally judge(Feedback feedback, Steps steps) {
    Feedback.Counts counts = feedback.answers();
    boolean ofAll = base.required().word().equals("HOUSEHOLDS");
    Measure satisfied =
        Measure.of(
            countBasically.required().yes()
                ? Math.addExact(counts.satisfied(), counts.basicallySatisfied())
                : counts.satisfied(),
            ofAll ? feedback.households() : counts.answers(),
            threshold.value().map(ratio -> Threshold.atLeast(ratio.share())));
    steps.tell(() -> counted(counts));
    steps.tell(() -> reached(satisfied));
    Fraction share = Measure.of(counts.answers(), feedback.households(), Optional.empty()).ratio();
    Truth answered = answered(share);
    steps.tell(() -> response(counts.answers(), feedback.households(), share, answered));
    return new Tally(counts, satisfied, share, answered);
  }

  /** Whether enough answered; all households are enough, whatever the policy may ask for. */
  private Truth answered(Fraction share) {
    return share.equals(Fraction.ONE)
        ? Truth.TRUE
        : Truth.of(minResponse.value().map(least -> share.isAtLeast(least.share())));
  }

  private Step counted(Feedback.Counts counts) {
    return Step.builder()
        .test("satisfaction.answers")
        .code("satisfaction.answered")
        .clause(base.use().clause())
        .state(Truth.TRUE)
        .figure("satisfied", counts.satisfied())
        .figure("basically", counts.basicallySatisfied())
        .figure("dissatisfied", counts.dissatisfied())
        .addUses(base.use(), countBasically.use())
        .build();
  }

  private Step reached(Measure satisfied) {
    return satisfied.isMet() == Truth.UNKNOWN
        ? threshold.unset("satisfaction", THRESHOLD.id())
        : MeasureStep.heads("satisfaction", "satisfaction.below-threshold", threshold.use())
            .of(satisfied);
  }

  private Step response(long answers, long households, Fraction share, Truth answered) {
    if (answered == Truth.UNKNOWN) {
      return minResponse.unset("satisfaction.response", MIN_RESPONSE.id());
    }
    Step.Builder step =
        Step.builder()
            .test("satisfaction.response")
            .code(
                answered == Truth.TRUE
                    ? "satisfaction.enough-answers"
                    : "satisfaction.low-response")
            .clause(minResponse.use().clause())
            .state(answered)
            .figure("actual", answers)
            .figure("whole", households)
            .figure("ratio", share)
            .addUses(minResponse.use());
    minResponse.use().value().ifPresent(least -> step.figure("required", least));
    return step.build();
  }

  /**
   * How satisfied the households are (满意度统计).
   *
   * @param counts those who answered, by choice
   * @param satisfied who counts as satisfied, of whom, against what
   * @param responseShare those who answered, of all households
   * @param answered whether enough answered
   */
  public record Tally(
      Feedback.Counts counts, Measure satisfied, Fraction responseShare, Truth answered)
      implements Judged, Serializable {
    @Override
    public Outcome outcome() {
      return Outcome.of(satisfied.isMet().and(answered));
    }
  }
}
