package org.openrenovation.examples.lessons;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.FundedItem;
import org.openrenovation.core.funding.OtherMoney;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CountyOverview;
import org.openrenovation.core.programme.OpenQuestion;
import org.openrenovation.core.programme.Renovation;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.vote.Poll;

/** Where does a developer begin? (改造业务入口) */
public final class FrontDoor {
  private FrontDoor() {}

  /** Asks about a community, then about the whole county. */
  public static void main(String[] args) {
    Renovation renovation = Renovation.under(Policy.of(Counties.policy("ruicheng"), 2024));

    CommunityFacts community = new CommunityFacts(renovation.facts(), Vector.of(1995, 1997));
    System.out.println(renovation.judge(community).value().centralSupport());

    Poll poll = Poll.counted(60, 37, 5, 2);
    System.out.print(renovation.tally(poll).trace().render(Locale.CHINA));

    CommunityBudget budget =
        new CommunityBudget(
            Vector.of(new FundedItem("ROADS", WorkClass.BASIC, Money.ofYuan(400_000))),
            new OtherMoney(LinkedHashMap.empty(), LinkedHashMap.empty()));
    renovation
        .with(Counties.overlay("ruicheng", "example"))
        .fund(budget)
        .value()
        .sources()
        .government()
        .ifPresent(amount -> System.out.println("the government pays " + amount));

    CountyOverview county = Renovation.of(Counties.programme("ruicheng"));
    System.out.println(
        "communities behind: "
            + county.assess(LocalDate.of(2024, 6, 30)).get().value().cumulative().behind());
    for (OpenQuestion open : county.open().get().take(2)) {
      System.out.println(open.message(Locale.CHINA) + " × " + open.communities().size());
    }
  }
}
