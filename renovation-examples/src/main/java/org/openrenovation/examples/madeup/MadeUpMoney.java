package org.openrenovation.examples.madeup;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Random;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.FundedItem;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.SettledAccount;
import org.openrenovation.core.funding.bills.Apportion;
import org.openrenovation.core.funding.bills.ApportionBase;
import org.openrenovation.core.funding.bills.CostUnit;
import org.openrenovation.core.funding.bills.HouseholdBook;
import org.openrenovation.core.funding.bills.HouseholdCharge;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.scope.WorkItem;

/** What households are charged and what works came to, made up out of a seed. */
final class MadeUpMoney {
  private static final Seq<Integer> FLOORS = Vector.of(1, 2, 3, 4, 5, 6);
  private static final ApportionBase[] BASES = {
    ApportionBase.AREA, ApportionBase.EQUAL, ApportionBase.BENEFIT, ApportionBase.FLOOR_AREA
  };

  private final Random random;

  MadeUpMoney(Random random) {
    this.random = random;
  }

  /** The households, and a charge for each item that the owners share the cost of. */
  HouseholdBook bills(Policy policy, CommunityBudget budget, long households) {
    Seq<Integer> floors =
        policy
            .get(Apportion.COEFFICIENTS)
            .value()
            .<Seq<Integer>>map(
                figures -> figures.figures().keySet().map(Integer::valueOf).toVector())
            .orElse(FLOORS)
            .sorted();
    Seq<CostUnit> roll = roll(floors, Math.toIntExact(households));
    Seq<FundedItem> shared =
        budget.items().filter(item -> item.workClass() != WorkClass.BASIC).take(4);
    Seq<WorkItem> catalogue = policy.section(Catalogue.class).items();
    return HouseholdBook.builder()
        .households(roll)
        .charges(
            shared
                .zipWithIndex()
                .map(
                    item -> {
                      boolean isLift =
                          catalogue.exists(
                              one ->
                                  one.code().equals(item._1.code())
                                      && one.is(WorkItem.Mark.ELEVATOR));
                      return isLift
                          ? lift(item._1, roll)
                          : HouseholdCharge.builder()
                              .item(item._1.code())
                              .base(BASES[item._2 % BASES.length])
                              .build();
                    }))
        .build();
  }

  /** Twelve households to a stairwell, from the top down. */
  private Seq<CostUnit> roll(Seq<Integer> floors, int households) {
    return Vector.range(0, households)
        .map(
            i -> {
              int floor = floors.reverse().get(i / 2 % floors.size());
              return CostUnit.builder()
                  .id((i / (2 * floors.size()) + 1) + "-" + (100 * floor + i % 2 + 1))
                  .floor(floor)
                  .area(Area.ofHundredths(5_500 + random.nextInt(6_500)))
                  .benefits(i == 0 || random.nextInt(5) > 0)
                  .build();
            });
  }

  /** The first stairwell alone pays for its lift. */
  private static HouseholdCharge lift(FundedItem item, Seq<CostUnit> roll) {
    return HouseholdCharge.builder()
        .item(item.code())
        .base(ApportionBase.FLOOR)
        .payers(roll.map(CostUnit::id).filter(id -> id.startsWith("1-")).toSet())
        .build();
  }

  /** Up to a tenth below or above the budget. */
  SettledAccount settlement(Policy policy, CommunityBudget budget) {
    Money owners = FundingSplit.under(policy).outcome(budget).owners().orElse(Money.ofYuan(10_000));
    return new SettledAccount(
        budget.total().times(Fraction.of(90 + random.nextInt(21), 100)), owners, budget.money());
  }
}
