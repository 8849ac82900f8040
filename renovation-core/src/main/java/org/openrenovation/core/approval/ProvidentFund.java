package org.openrenovation.core.approval;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Join;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Whether, and how much, an owner may withdraw from the housing provident fund (公积金提取, clause 3.3).
 *
 * <p>For the purposes that the policy names, at one's own home (R26), up to what is left of one's
 * share of the cost: of a share of 50 000.00 with 19 999.99 withdrawn already, 30 000.01. Another
 * purpose denies whatever the home.
 */
public final class ProvidentFund implements Rule<Withdrawal, WithdrawalVerdict> {
  /** What may be withdrawn for. */
  public static final ParameterId<Value.Words> PURPOSES = ParameterId.words("provident.purposes");

  /** Whether only at one's own home. */
  public static final ParameterId<Value.Flag> OWN_HOME =
      ParameterId.of("provident.own-home", Value.Flag.class);

  /** Up to what. */
  public static final ParameterId<Value.Word> CAP =
      ParameterId.word("provident.cap", "OWNERS_SHARE");

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(PURPOSES, OWN_HOME, CAP);

  /** A purpose that is none of the policy's. */
  public static final String OTHER = "OTHER";

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Words> purposes;
  private final Setting<Value.Flag> ownHome;
  private final Setting<Value.Word> cap;

  private ProvidentFund(
      Setting<Value.Words> purposes, Setting<Value.Flag> ownHome, Setting<Value.Word> cap) {
    this.purposes = purposes;
    this.ownHome = ownHome;
    this.cap = cap;
  }

  /** The rule as this policy has it. */
  public static ProvidentFund under(Policy policy) {
    return new ProvidentFund(policy.get(PURPOSES), policy.get(OWN_HOME), policy.get(CAP));
  }

  @Override
  public String code() {
    return "providentFund";
  }

  @Override
  public Clause clause() {
    return purposes.use().clause();
  }

  /** One test that fails decides, so a home that is not known is then not asked for. */
  @Override
  public Join join() {
    return Join.ALL;
  }

  @Override
  public WithdrawalVerdict judge(Withdrawal withdrawal, Steps steps) {
    Truth served = Truth.of(purposes.required().words().contains(withdrawal.purpose()));
    Truth home = ownHome.required().yes() ? Truth.of(withdrawal.ownHome()) : Truth.TRUE;
    steps.tell(() -> purpose(withdrawal, served));
    steps.tell(() -> home(home));
    Truth allowed = served.and(home);
    if (allowed != Truth.TRUE) {
      return allowed == Truth.FALSE
          ? verdict(Outcome.DENIED).cap(Money.ZERO).build()
          : verdict(Outcome.UNDETERMINED).build();
    }
    Money left = left(withdrawal);
    steps.tell(() -> cap(withdrawal, left));
    return verdict(Outcome.ALLOWED).cap(left).build();
  }

  private static WithdrawalVerdict.Builder verdict(Outcome outcome) {
    return WithdrawalVerdict.builder().outcome(outcome);
  }

  private static Money left(Withdrawal withdrawal) {
    return withdrawal.share().minus(withdrawal.withdrawn()).max(Money.ZERO);
  }

  private Step purpose(Withdrawal withdrawal, Truth served) {
    return Step.builder()
        .test("provident.purpose")
        .code(served == Truth.TRUE ? "provident.purpose-served" : "provident.purpose")
        .clause(clause())
        .state(served)
        .figure("actual", new Value.Word(withdrawal.purpose()).shown())
        .figure("required", purposes.required().shown())
        .addUses(purposes.use())
        .build();
  }

  private Step home(Truth home) {
    Step.Builder step =
        Step.builder()
            .test("provident.home")
            .code(
                switch (home) {
                  case TRUE -> "provident.own-home";
                  case FALSE -> "provident.not-own-home";
                  case UNKNOWN -> "provident.missing-fact";
                })
            .clause(ownHome.use().clause())
            .state(home)
            .figure("fact", Messages.both("fact.ownHome"))
            .addUses(ownHome.use());
    return (home == Truth.UNKNOWN ? step.subject("ownHome") : step).build();
  }

  private Step cap(Withdrawal withdrawal, Money left) {
    return Step.builder()
        .test("provident.cap")
        .code("provident.cap")
        .clause(cap.use().clause())
        .state(Truth.TRUE)
        .figure("share", withdrawal.share())
        .figure("withdrawn", withdrawal.withdrawn())
        .figure("left", left)
        .addUses(cap.use())
        .build();
  }

  /** Whether it may be withdrawn. */
  public enum Outcome {
    /** It may (可以提取). */
    ALLOWED,
    /** It may not (不予提取). */
    DENIED,
    /** It is not known whether it is one's own home (无法认定). */
    UNDETERMINED
  }
}
