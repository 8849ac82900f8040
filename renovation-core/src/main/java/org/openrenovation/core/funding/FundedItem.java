package org.openrenovation.core.funding;

import java.io.Serializable;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.scope.WorkClass;

/**
 * An item of works and what it costs (改造内容及费用).
 *
 * @param code which item; not looked up, and may stand again
 * @param workClass of which class
 * @param amount what it costs; 0 or more
 */
public record FundedItem(String code, WorkClass workClass, Money amount) implements Serializable {
  /** Refuses a cost below 0. */
  public FundedItem {
    RefusedException.throwIfAny(Amounts.negative("amount", amount));
  }
}
