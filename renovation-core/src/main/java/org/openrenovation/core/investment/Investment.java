package org.openrenovation.core.investment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Whether an investment balances within a term (一定期限内投资回报平衡, clauses 3.5, 2.6), and the figures by
 * which it is judged: net present value, internal rate of return, payback, debt service.
 *
 * <p>End-of-year convention, year 0 undiscounted. ¥1,000.00 spent and ¥400.00 back in each of three
 * years are worth ¥30.84 at 8 %, return 9.7010 %, are paid back in 2.50 years, discounted in 2.90,
 * and within two years lack ¥286.70. Without a rate or a term what needs them stays open; the rest
 * is given.
 */
public final class Investment implements Rule<InvestmentCase, Appraisal> {
  /** The discount rate. */
  public static final ParameterId<Value.Ratio> RATE =
      ParameterId.of("investment.rate", Value.Ratio.class);

  /** The years in which the return must balance. */
  public static final ParameterId<Value.Count> TERM =
      ParameterId.of("investment.term", Value.Count.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(RATE, TERM);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Ratio> rate;
  private final Setting<Value.Count> term;

  private Investment(Setting<Value.Ratio> rate, Setting<Value.Count> term) {
    this.rate = rate;
    this.term = term;
  }

  /** The appraisal as this policy has it. */
  public static Investment under(Policy policy) {
    return new Investment(policy.get(RATE), policy.get(TERM));
  }

  @Override
  public String code() {
    return "investment";
  }

  @Override
  public Clause clause() {
    return term.use().clause();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException where the flows do not reach the policy's term
   */
  @Override
  public Appraisal judge(InvestmentCase investment, Steps steps) {
    Optional<Fraction> byRate = rateOf(investment);
    Optional<Long> byTerm =
        investment.term().map(Integer::longValue).or(() -> term.value().map(Value.Count::number));
    byTerm.ifPresent(year -> RefusedException.throwIfAny(investment.beyond(year)));
    if (byRate.isEmpty()) {
      steps.tell(() -> rate.unset("investment.rate", "rate"));
    }
    if (byTerm.isEmpty()) {
      steps.tell(() -> term.unset("investment.term", "term"));
    }
    Optional<CumulativeFlow> discounted =
        byRate.map(share -> CumulativeFlow.of(investment.flows(), share));
    InternalRate.Found irr = InternalRate.of(investment.flows());
    Appraisal appraisal =
        Appraisal.builder()
            .outcome(
                byRate.isPresent() && byTerm.isPresent()
                    ? Determination.DETERMINED
                    : Determination.UNDETERMINED)
            .npv(discounted.map(CumulativeFlow::total))
            .irr(irr.known())
            .payback(
                CumulativeFlow.undiscounted(investment.flows())
                    .payback()
                    .map(Investment::twoDecimals))
            .discountedPayback(
                discounted.flatMap(CumulativeFlow::payback).map(Investment::twoDecimals))
            .gap(byTerm.flatMap(year -> discounted.map(flow -> flow.gap(year.intValue()))))
            .debtService(investment.debtService())
            .coverage(investment.coverage())
            .build();
    if (steps.isListening()) {
      tell(appraisal, irr, byRate, byTerm, steps);
    }
    return appraisal;
  }

  /**
   * The flows year by year and what they have come to, by the figures that the appraisal goes by
   * (现金流量表): of ¥1,000.00 spent and ¥400.00 back in each of three years at 8 %, −629.63 discounted
   * after the first.
   */
  public Seq<FlowYear> cashFlow(InvestmentCase investment) {
    CumulativeFlow plain = CumulativeFlow.undiscounted(investment.flows());
    Optional<CumulativeFlow> discounted =
        rateOf(investment).map(share -> CumulativeFlow.of(investment.flows(), share));
    return Vector.range(0, investment.flows().size())
        .map(
            year ->
                FlowYear.builder()
                    .year(year)
                    .flow(investment.flows().get(year))
                    .cumulative(plain.moneyUpTo(year))
                    .discounted(discounted.map(flow -> flow.moneyUpTo(year)))
                    .build());
  }

  private Optional<Fraction> rateOf(InvestmentCase investment) {
    return investment.rate().or(() -> rate.value().map(Value.Ratio::share));
  }

  private static Fraction twoDecimals(Fraction years) {
    return Fraction.of(years.rounded(2, RoundingMode.HALF_UP));
  }

  private void tell(
      Appraisal appraisal,
      InternalRate.Found irr,
      Optional<Fraction> byRate,
      Optional<Long> byTerm,
      Steps steps) {
    appraisal
        .npv()
        .ifPresent(
            npv ->
                steps.tell(
                    step("investment.npv", Truth.TRUE)
                        .figure("npv", npv)
                        .figure("rate", byRate.orElseThrow().percent(2))
                        .addUses(rate.use())
                        .build()));
    steps.tell(rate(irr));
    steps.tell(years("investment.payback", appraisal.payback()));
    if (byRate.isPresent()) {
      steps.tell(years("investment.discounted-payback", appraisal.discountedPayback()));
    }
    appraisal.gap().ifPresent(gap -> steps.tell(balance(gap, byTerm.orElseThrow())));
    appraisal
        .minDscr()
        .ifPresent(
            least ->
                steps.tell(
                    step("investment.dscr", Truth.TRUE).figure("ratio", two(least)).build()));
    appraisal.coverage().ifPresent(coverage -> steps.tell(covered(coverage)));
  }

  private Step rate(InternalRate.Found irr) {
    return switch (irr.kind()) {
      case FOUND -> step("investment.irr", Truth.TRUE).figure("irr", irr.rate().percent(4)).build();
      case NO_SIGN_CHANGE -> noRate("investment.no-sign-change");
      case OUT_OF_RANGE -> noRate("investment.irr-out-of-range");
      case MULTIPLE_ROOTS -> noRate("investment.multiple-roots");
    };
  }

  private Step noRate(String code) {
    return Step.builder()
        .test("investment.irr")
        .code(code)
        .clause(clause())
        .state(Truth.UNKNOWN)
        .build();
  }

  private Step years(String test, Optional<Fraction> years) {
    return Step.builder()
        .test(test)
        .code(years.isPresent() ? test : test + "-never")
        .clause(clause())
        .state(Truth.of(years.isPresent()))
        .figure("years", years.map(Investment::two).orElse(""))
        .build();
  }

  private Step balance(Money gap, long year) {
    return Step.builder()
        .test("investment.balance")
        .code(gap.isZero() ? "investment.balanced" : "investment.not-balanced")
        .clause(clause())
        .state(Truth.of(gap.isZero()))
        .figure("term", year)
        .figure("gap", gap)
        .addUses(term.use())
        .build();
  }

  private Step covered(DebtCoverage coverage) {
    Text none = Messages.both("investment.nothing-to-serve");
    return step("investment.coverage", Truth.TRUE)
        .figure("gross", coverage.gross().map(Investment::two).map(Text::same).orElse(none))
        .figure("net", coverage.net().map(Investment::two).map(Text::same).orElse(none))
        .build();
  }

  private static String two(Fraction figure) {
    return figure.rounded(2, RoundingMode.HALF_UP).toPlainString();
  }

  private Step.Builder step(String code, Truth state) {
    return Step.builder().test(code).code(code).clause(clause()).state(state);
  }
}
