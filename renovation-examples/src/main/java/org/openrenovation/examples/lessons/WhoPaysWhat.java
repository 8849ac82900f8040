package org.openrenovation.examples.lessons;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.FundedItem;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.OtherMoney;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.scope.WorkClass;

/** Who pays what of a community's works? (2.2, 3.2 资金筹措) */
public final class WhoPaysWhat {
  private WhoPaysWhat() {}

  /** Prints the split by the training values, and what the text alone lets be said. */
  public static void main(String[] args) {
    PolicyDocument text = Counties.policy("ruicheng");
    PolicyDocument training = text.with(Counties.overlay("ruicheng", "example"));

    CommunityBudget budget =
        new CommunityBudget(
            Vector.of(
                new FundedItem("ROADS", WorkClass.BASIC, Money.ofYuan(400_000)),
                new FundedItem("ELEVATOR", WorkClass.IMPROVEMENT, Money.ofYuan(300_000))),
            new OtherMoney(
                LinkedHashMap.of("utility", Money.ofYuan(50_000)),
                LinkedHashMap.of("central", Money.ofYuan(200_000))));

    Decision<FundingPlan> split = FundingSplit.under(Policy.of(training, 2023)).decide(budget);
    for (Step step : split.trace().root().parts()) {
      System.out.println(step.message(Locale.CHINA));
    }
    Decision<FundingPlan> open = FundingSplit.under(Policy.of(text, 2023)).decide(budget);
    System.out.println(open.value().outcome() + ", total " + open.value().total());
    open.findings().forEach(f -> System.out.println("  " + f.message(Locale.CHINA)));
  }
}
