package org.openrenovation.core.project;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Which charges are refused (禁止收取不合理费用, clause 2.4.4): each on a payer whom the policy protects,
 * for which no legal basis is named. 0.10 for power and 0.25 for the site without one are 0.35
 * refused.
 */
public final class Charges implements Rule<ChargeList, Charges.Result> {
  /** On whom a charge needs a legal basis. */
  public static final ParameterId<Value.Words> BARRED_PAYERS =
      ParameterId.words("charges.barred-payers", "CONTRACTOR", "PROJECT", "OTHER");

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(BARRED_PAYERS);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Words> barred;

  private Charges(Setting<Value.Words> barred) {
    this.barred = barred;
  }

  /** The test of charges as this policy has it. */
  public static Charges under(Policy policy) {
    return new Charges(policy.get(BARRED_PAYERS));
  }

  @Override
  public String code() {
    return "charges";
  }

  @Override
  public Clause clause() {
    return barred.use().clause();
  }

  @Override
  public Result judge(ChargeList list, Steps steps) {
    Money refused = Money.ZERO;
    for (Charge charge : list.charges()) {
      boolean isBarred = barred.required().words().contains(charge.payer().name());
      boolean isRefused = isBarred && !charge.hasBasis();
      refused = isRefused ? refused.plus(charge.amount()) : refused;
      steps.tell(() -> step(charge, isBarred, isRefused));
    }
    return new Result(refused);
  }

  private Step step(Charge charge, boolean isBarred, boolean isRefused) {
    String code =
        isRefused ? "charge.no-basis" : isBarred ? "charge.has-basis" : "charge.not-judged";
    return Step.builder()
        .test("charge.basis")
        .code(code)
        .subject(charge.id())
        .clause(clause())
        .state(Truth.of(!isRefused))
        .figure("amount", charge.amount())
        .figure("payer", Messages.word(charge.payer()))
        .figure("kind", Messages.word(charge.kind()))
        .figure("basis", charge.legalBasis().orElse(""))
        .addUses(barred.use())
        .build();
  }

  /**
   * What is refused.
   *
   * @param refused the sum of the refused charges
   */
  public record Result(Money refused) implements Shown, Serializable {
    @Override
    public Text shown() {
      return Messages.both(
          "charge.result", LinkedHashMap.of("refused", Text.same(refused.toString())));
    }
  }
}
