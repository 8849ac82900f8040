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
 * Whether a community's residents consent to its renovation (居民同意, clauses 2.3.1 and 2.4.1).
 *
 * <p>One household, one ballot: the latest stands; on one day the signed one stands over the online
 * one; of those left, if they differ, none stands and the household counts as silent. The base is
 * all households: silence is not consent. 48 of 60 households is exactly 4/5, and enough; 47 are
 * one short.
 */
public final class Consent implements Rule<Poll, Consent.Tally> {
  /** The share of the households that must agree, itself included. */
  public static final ParameterId<Value.Ratio> THRESHOLD =
      ParameterId.of("consent.inclusion.threshold", Value.Ratio.class);

  /** Of whom: of all households, or of those whose ballot stands. */
  public static final ParameterId<Value.Word> BASE =
      ParameterId.word("consent.base", "HOUSEHOLDS", "RESPONDENTS");

  /** Whether a signed ballot stands over an online one of the same day. */
  public static final ParameterId<Value.Flag> PAPER_OVER_ONLINE =
      ParameterId.of("consent.paper-over-online", Value.Flag.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS =
      Vector.of(THRESHOLD, BASE, PAPER_OVER_ONLINE);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Ratio> threshold;
  private final Setting<Value.Word> base;
  private final Setting<Value.Flag> paperOverOnline;

  private Consent(
      Setting<Value.Ratio> threshold,
      Setting<Value.Word> base,
      Setting<Value.Flag> paperOverOnline) {
    this.threshold = threshold;
    this.base = base;
    this.paperOverOnline = paperOverOnline;
  }

  /** Consent as this policy asks for it. */
  public static Consent under(Policy policy) {
    return new Consent(policy.get(THRESHOLD), policy.get(BASE), policy.get(PAPER_OVER_ONLINE));
  }

  @Override
  public String code() {
    return "consent";
  }

  @Override
  public Clause clause() {
    return threshold.use().clause();
  }

  @Override
  public Tally judge(Poll poll, Steps steps) {
    Poll.Counts counts = poll.counts().orElseGet(() -> standing(poll.ballots(), steps));
    long silent = poll.households() - counts.answers();
    steps.tell(() -> answers(counts, silent));
    boolean ofAll = base.required().word().equals("HOUSEHOLDS");
    Measure agreement =
        Measure.of(
            counts.agree(),
            ofAll ? poll.households() : counts.answers(),
            threshold.value().map(ratio -> Threshold.atLeast(ratio.share())));
    steps.tell(() -> reached(agreement));
    return new Tally(counts, silent, agreement);
  }

  private Poll.Counts standing(Seq<Ballot> ballots, Steps steps) {
    StandingBallots standing = StandingBallots.of(ballots, paperOverOnline.required().yes());
    if (steps.isListening()) {
      steps.tell(rule());
      standing.conflicting().map(this::conflict).forEach(steps::tell);
    }
    return standing.counts();
  }

  private Step rule() {
    return step("consent.standing", "consent.latest-ballot-stands", paperOverOnline)
        .figure("actual", paperOverOnline.use().value().orElseThrow())
        .build();
  }

  private Step conflict(String household) {
    return step("consent.conflict", "consent.conflicting-ballots", paperOverOnline)
        .subject(household)
        .isNote(true)
        .build();
  }

  private Step answers(Poll.Counts counts, long silent) {
    return step("consent.answers", "consent.answered", base)
        .figure("agree", counts.agree())
        .figure("disagree", counts.disagree())
        .figure("open", counts.noOpinion())
        .figure("silent", silent)
        .build();
  }

  private static Step.Builder step(String test, String code, Setting<?> setting) {
    return Step.builder()
        .test(test)
        .code(code)
        .clause(setting.use().clause())
        .state(Truth.TRUE)
        .addUses(setting.use());
  }

  private Step reached(Measure agreement) {
    return agreement.isMet() == Truth.UNKNOWN
        ? threshold.unset("consent", THRESHOLD.id())
        : MeasureStep.heads("consent", "consent.below-threshold", threshold.use()).of(agreement);
  }

  /**
   * How the households stand (意见统计).
   *
   * @param counts those with a standing ballot, by choice
   * @param silent those without
   * @param agreement who agrees, of whom, against what
   */
  public record Tally(Poll.Counts counts, long silent, Measure agreement)
      implements Judged, Serializable {
    @Override
    public Outcome outcome() {
      return Outcome.of(agreement.isMet());
    }

    /** All households. */
    public long households() {
      return Math.addExact(counts.answers(), silent);
    }

    /**
     * Households with a standing ballot, of all: how far a consultation reached, as far as answers
     * prove it (2.4.1).
     */
    public Fraction participation() {
      return Measure.of(counts.answers(), households(), Optional.empty()).ratio();
    }
  }
}
