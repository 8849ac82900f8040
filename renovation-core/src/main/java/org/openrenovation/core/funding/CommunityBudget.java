package org.openrenovation.core.funding;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.scope.WorkClass;

/**
 * What the works of a community cost, and what others bring (小区改造预算).
 *
 * @param items the works
 * @param money what others bring
 */
public record CommunityBudget(Seq<FundedItem> items, OtherMoney money) implements Serializable {
  /** Keeps the items in their order. */
  public CommunityBudget {
    items = items.toVector();
  }

  /** What the works cost together. */
  public Money total() {
    return Money.sum(items.map(FundedItem::amount));
  }

  /** What the works of this class cost together. */
  public Money total(WorkClass workClass) {
    return Money.sum(items.filter(item -> item.workClass() == workClass).map(FundedItem::amount));
  }
}
