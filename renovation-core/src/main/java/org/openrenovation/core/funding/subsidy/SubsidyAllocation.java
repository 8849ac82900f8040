package org.openrenovation.core.funding.subsidy;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.funding.bills.LargestRemainder;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * How upper levels divide their money by factors (上级补助的分配因素, clause 3.1): so a county can foresee
 * its part, and a city divide.
 *
 * <p>A region's share is the sum over area, households, buildings and communities of weight × its
 * load × its difficulty over everybody's, plus weight × its performance over everybody's. Shares
 * are exact; amounts add up to the pot by largest remainder. Of two regions alike but for
 * difficulties of 2 and 1, the first gets 2/3. The weights are dated figures of the rule that
 * divides, not of this policy; where they are unset nothing can be divided.
 */
public final class SubsidyAllocation implements Rule<SubsidyPot, SubsidyShares> {
  /** The weight of each factor. */
  public static final ParameterId<Value.Shares> WEIGHTS =
      ParameterId.of("subsidy.weights", Value.Shares.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(WEIGHTS);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Shares> weights;

  private SubsidyAllocation(Setting<Value.Shares> weights) {
    this.weights = weights;
  }

  /**
   * The division as this policy has it.
   *
   * @throws RefusedException where a weight is of a factor that nobody knows
   */
  public static SubsidyAllocation under(Policy policy) {
    Setting<Value.Shares> weights = policy.get(WEIGHTS);
    weights.value().ifPresent(SubsidyAllocation::refuseOtherFactors);
    return new SubsidyAllocation(weights);
  }

  /** The factors, as the weights name them. */
  public static Seq<String> factors() {
    return SubsidyFactor.words();
  }

  @Override
  public String code() {
    return "subsidyAllocation";
  }

  @Override
  public Clause clause() {
    return weights.use().clause();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException where a factor has a weight and its total over all regions is 0
   */
  @Override
  public SubsidyShares judge(SubsidyPot pot, Steps steps) {
    if (weights.value().isEmpty()) {
      steps.tell(() -> weights.unset("subsidy.weights", "weights"));
      return SubsidyShares.builder().build();
    }
    Map<SubsidyFactor, Fraction> totals = weighted(pot.regions());
    Vector<Fraction> shares = pot.regions().map(region -> share(region, totals)).toVector();
    Seq<Money> amounts = LargestRemainder.split(pot.pot(), shares);
    Seq<String> ids = pot.regions().map(Region::id);
    if (steps.isListening()) {
      for (int i = 0; i < ids.size(); i++) {
        steps.tell(step(ids.get(i), shares.get(i), amounts.get(i)));
      }
    }
    return SubsidyShares.builder()
        .shares(LinkedHashMap.ofEntries(ids.zip(shares)))
        .amounts(LinkedHashMap.ofEntries(ids.zip(amounts)))
        .build();
  }

  /** The factors of weight above 0, each with its total. */
  private Map<SubsidyFactor, Fraction> weighted(Seq<Region> regions) {
    Vector<SubsidyFactor> factors =
        Vector.of(SubsidyFactor.values()).filter(factor -> weight(factor).signum() > 0);
    Map<SubsidyFactor, Fraction> totals =
        LinkedHashMap.ofEntries(
            factors.map(
                factor ->
                    Tuple.of(
                        factor, regions.map(factor::counted).fold(Fraction.ZERO, Fraction::plus))));
    RefusedException.throwIfAny(
        factors
            .filter(factor -> totals.get(factor).get().signum() == 0)
            .map(
                factor ->
                    Problem.at(
                            "weights." + factor.word(),
                            "value.out-of-range",
                            weight(factor).toString())
                        .with("least", "0")
                        .with("most", "0")));
    return totals;
  }

  private Fraction share(Region region, Map<SubsidyFactor, Fraction> totals) {
    Fraction share = Fraction.ZERO;
    for (SubsidyFactor factor : totals.keySet()) {
      share =
          share.plus(weight(factor).times(factor.counted(region).over(totals.get(factor).get())));
    }
    return share;
  }

  private Fraction weight(SubsidyFactor factor) {
    return weights.required().shares().get(factor.word()).getOrElse(Fraction.ZERO);
  }

  private Step step(String region, Fraction share, Money amount) {
    return Step.builder()
        .test("subsidy.share")
        .code("subsidy.share")
        .subject(region)
        .clause(clause())
        .state(Truth.TRUE)
        .figure("share", share)
        .figure("percent", share.percent(2))
        .figure("amount", amount)
        .addUses(weights.use())
        .build();
  }

  private static void refuseOtherFactors(Value.Shares shares) {
    RefusedException.throwIfAny(
        shares
            .shares()
            .keySet()
            .toVector()
            .reject(factors()::contains)
            .map(word -> Problem.at(WEIGHTS.id(), "code.unknown", word).withChoices(factors())));
  }
}
