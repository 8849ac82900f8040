package org.openrenovation.examples.lessons;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.funding.earmark.Earmark;
import org.openrenovation.core.funding.earmark.Earmarked;
import org.openrenovation.core.funding.earmark.EarmarkedMoney;
import org.openrenovation.core.funding.earmark.MoneySource;
import org.openrenovation.core.funding.earmark.Need;
import org.openrenovation.core.funding.earmark.Restriction;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.WorkClass;

/** Which money pays for which works, so that the most is covered? (3.1 专款专用) */
public final class TiedMoney {
  private TiedMoney() {}

  /** Prints an allocation that serving one need after another does not find. */
  public static void main(String[] args) {
    Earmark earmark = Earmark.under(Policy.of(Counties.policy("ruicheng"), 2023));

    MoneySource free = source("free", 100, 1).build();
    MoneySource tied =
        source("basicOnly", 100, 2)
            .allowed(Restriction.builder().classes(HashSet.of(WorkClass.BASIC)).build())
            .build();
    Need roads = need("ROADS", WorkClass.BASIC, 100);
    Need garden = need("GARDEN", WorkClass.IMPROVEMENT, 130);
    Decision<Earmarked> decision =
        earmark.decide(new EarmarkedMoney(Vector.of(free, tied), Vector.of(roads, garden)));

    for (Earmarked.Grant grant : decision.value().grants().orElseThrow()) {
      System.out.println(grant.source() + " -> " + grant.need().item() + ": " + grant.amount());
    }
    decision.findings().forEach(f -> System.out.println(f.message(Locale.CHINA)));
  }

  private static MoneySource.Builder source(String id, long yuan, long priority) {
    return MoneySource.builder().id(id).amount(Money.ofYuan(yuan)).priority(priority);
  }

  private static Need need(String item, WorkClass workClass, long yuan) {
    return Need.builder()
        .community("2023-01")
        .item(item)
        .workClass(workClass)
        .amount(Money.ofYuan(yuan))
        .build();
  }
}
