package org.openrenovation.examples.lessons;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.funding.bills.Apportion;
import org.openrenovation.core.funding.bills.ApportionBase;
import org.openrenovation.core.funding.bills.CostUnit;
import org.openrenovation.core.funding.bills.UnitCost;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;

/** What does each household of a stairwell pay for the lift? (3.3 费用分摊) */
public final class LiftBill {
  private LiftBill() {}

  /** Prints the parts of the floors, and of the households on the top one. */
  public static void main(String[] args) {
    Policy training =
        Policy.of(Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example")), 2023);
    Apportion apportion = Apportion.under(training);

    Seq<CostUnit> floors =
        Vector.rangeClosed(1, 6)
            .map(floor -> CostUnit.builder().id("floor " + floor).floor(floor).build());
    Map<String, Money> byFloor =
        shared(apportion, Money.ofYuan(360_000), ApportionBase.FLOOR, floors);
    byFloor.forEach((floor, amount) -> System.out.println(floor + ": " + amount));

    Seq<CostUnit> top =
        Vector.of("601", "602", "603", "604", "605", "606", "607")
            .map(household -> CostUnit.builder().id(household).build());
    Money amount = byFloor.get("floor 6").get();
    Map<String, Money> bills = shared(apportion, amount, ApportionBase.EQUAL, top);
    bills.forEach((household, bill) -> System.out.println(household + ": " + bill));
    System.out.println("together " + Money.sum(bills.values()));
  }

  private static Map<String, Money> shared(
      Apportion apportion, Money amount, ApportionBase base, Seq<CostUnit> units) {
    UnitCost cost = UnitCost.builder().amount(amount).base(base).units(units).build();
    return apportion.outcome(cost).amounts().orElseThrow();
  }
}
