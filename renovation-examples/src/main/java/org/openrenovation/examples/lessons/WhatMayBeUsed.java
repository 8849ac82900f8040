package org.openrenovation.examples.lessons;

import java.util.Locale;
import org.openrenovation.core.approval.LandUse;
import org.openrenovation.core.approval.ProvidentFund;
import org.openrenovation.core.approval.Withdrawal;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;

/** May the lift stand on this land, and may its owners pay from their provident fund? (4.3, 3.3) */
public final class WhatMayBeUsed {
  private WhatMayBeUsed() {}

  /** The neighbours have not been asked; one owner has withdrawn part of the share. */
  public static void main(String[] args) {
    Policy policy = Policy.of(Counties.policy("ruicheng"), 2024);

    LandUse land = LandUse.under(policy);
    print(
        land.decide(
            land.facts()
                .saying("landKind", "GREEN")
                .saying("purpose", "ELEVATOR")
                .with("withinCommunity", true)
                .with("breachesPlanning", false)
                .with("rightHolderAgrees", true)
                .with("idleBuilding", false)));

    Withdrawal lift =
        Withdrawal.builder()
            .purpose("ELEVATOR")
            .ownHome(true)
            .share(Money.parse("50000.00"))
            .withdrawn(Money.parse("19999.99"))
            .build();
    System.out.println(ProvidentFund.under(policy).outcome(lift).cap().orElseThrow());
  }

  private static void print(Decision<LandUse.Result> decision) {
    decision.findings().forEach(f -> System.out.println(f.message(Locale.CHINA)));
  }
}
