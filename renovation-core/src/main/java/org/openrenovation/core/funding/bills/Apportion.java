package org.openrenovation.core.funding.bills;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Decimals;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
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
 * Who pays how much of a cost that several share (费用分摊, clause 3.3), to the fen: by largest
 * remainder ({@link LargestRemainder}), so that the parts add up to the amount.
 *
 * <p>Where the owners agreed on no base, the policy's counts (Civil Code art. 283: by floor area).
 * A lift for ¥360,000.00 in a six-storey house, floors 1 and 2 free and 17, 22, 28, 33 parts of 100
 * for the others: ¥61,200.00, ¥79,200.00, ¥100,800.00, ¥118,800.00.
 */
public final class Apportion implements Rule<SharedCost, Apportionment> {
  /** What a cost is shared by where the owners agreed on nothing. */
  public static final ParameterId<Value.Word> BASE =
      ParameterId.word(
          "apportion.base",
          Vector.of(ApportionBase.values()).map(Enum::name).toJavaArray(String[]::new));

  /** The coefficient of each floor for a lift. */
  public static final ParameterId<Value.Figures> COEFFICIENTS =
      ParameterId.of("apportion.lift.coefficients", Value.Figures.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(BASE, COEFFICIENTS);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Word> base;
  private final Setting<Value.Figures> coefficients;

  private Apportion(Setting<Value.Word> base, Setting<Value.Figures> coefficients) {
    this.base = base;
    this.coefficients = coefficients;
  }

  /**
   * The sharing of costs as this policy has it.
   *
   * @throws RefusedException where a coefficient is of something that is no floor
   */
  public static Apportion under(Policy policy) {
    Setting<Value.Figures> coefficients = policy.get(COEFFICIENTS);
    coefficients.value().ifPresent(Apportion::floors);
    return new Apportion(policy.get(BASE), coefficients);
  }

  @Override
  public String code() {
    return "apportion";
  }

  @Override
  public Clause clause() {
    return base.use().clause();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException where a unit lacks what the policy's base needs, its floor has no
   *     coefficient, or all weights are 0
   */
  @Override
  public Apportionment judge(SharedCost cost, Steps steps) {
    if (cost instanceof UnitCost byUnits) {
      return byUnits(byUnits, steps);
    }
    WeightedCost agreed = (WeightedCost) cost;
    return divided(cost.amount(), agreed.shares(), Optional.empty(), steps);
  }

  private Apportionment byUnits(UnitCost cost, Steps steps) {
    ApportionBase by = cost.base().orElseGet(() -> ApportionBase.valueOf(base.required().word()));
    RefusedException.throwIfAny(cost.lacking(by));
    Optional<Map<Integer, Fraction>> byFloor =
        cost.coefficients().or(() -> coefficients.value().map(figures -> floors(figures)));
    if (by.goesByFloor() && byFloor.isEmpty()) {
      steps.tell(() -> coefficients.unset("apportion.coefficients", "coefficients"));
      return Apportionment.builder().build();
    }
    Map<Integer, Fraction> known = byFloor.orElse(LinkedHashMap.empty());
    if (by.goesByFloor()) {
      refuseUnknownFloors(cost, known);
    }
    Vector<WeightedCost.Share> shares =
        cost.units()
            .map(unit -> new WeightedCost.Share(unit.id(), weight(by, unit, known)))
            .toVector();
    if (LargestRemainder.areAllZero(shares.map(WeightedCost.Share::weight))) {
      throw new RefusedException(LargestRemainder.allZero("units"));
    }
    return divided(cost.amount(), shares, Optional.of(by), steps);
  }

  private static Fraction weight(ApportionBase by, CostUnit unit, Map<Integer, Fraction> known) {
    Fraction coefficient =
        unit.floor().flatMap(floor -> known.get(floor).toJavaOptional()).orElse(Fraction.ZERO);
    return by.weight(unit, coefficient);
  }

  private Apportionment divided(
      Money amount, Seq<WeightedCost.Share> shares, Optional<ApportionBase> by, Steps steps) {
    Seq<Money> parts = LargestRemainder.split(amount, shares.map(WeightedCost.Share::weight));
    steps.tell(() -> total(amount, shares, by));
    if (steps.isListening()) {
      shares.zip(parts).forEach(part -> steps.tell(part(part._1, part._2)));
    }
    return Apportionment.builder()
        .amounts(LinkedHashMap.ofEntries(shares.map(WeightedCost.Share::id).zip(parts)))
        .build();
  }

  private Step total(Money amount, Seq<WeightedCost.Share> shares, Optional<ApportionBase> by) {
    Step.Builder step =
        step("apportion.amount", by.isPresent() ? "apportion.by-base" : "apportion.by-agreement")
            .figure("amount", amount)
            .figure("payers", shares.count(share -> share.weight().signum() > 0));
    by.ifPresent(known -> step.figure("base", Messages.word(known)));
    by.filter(known -> known.goesByFloor()).ifPresent(known -> step.addUses(coefficients.use()));
    by.ifPresent(known -> step.addUses(base.use()));
    return step.build();
  }

  private Step part(WeightedCost.Share share, Money part) {
    return step("apportion.part", "apportion.part")
        .subject(share.id())
        .figure("weight", Decimals.plain(share.weight()))
        .figure("amount", part)
        .build();
  }

  private Step.Builder step(String test, String code) {
    return Step.builder().test(test).code(code).clause(clause()).state(Truth.TRUE);
  }

  private static void refuseUnknownFloors(UnitCost cost, Map<Integer, Fraction> known) {
    RefusedException.throwIfAny(
        cost.units()
            .zipWithIndex()
            .filter(unit -> !known.containsKey(unit._1.floor().orElseThrow()))
            .map(unit -> unknownFloor(unit, known)));
  }

  private static Problem unknownFloor(
      Tuple2<CostUnit, Integer> unit, Map<Integer, Fraction> known) {
    return Problem.at(
            "units[" + unit._2 + "].floor", "code.unknown", unit._1.floor().orElseThrow() + "")
        .withChoices(known.keySet());
  }

  private static Map<Integer, Fraction> floors(Value.Figures figures) {
    RefusedException.throwIfAny(
        figures
            .figures()
            .keySet()
            .toVector()
            .reject(key -> key.matches("[1-9][0-9]{0,8}"))
            .map(
                key ->
                    Problem.at(COEFFICIENTS.id(), "value.out-of-range", key)
                        .with("least", "1")
                        .with("most", "999999999")));
    return figures.figures().mapKeys(Integer::valueOf);
  }
}
