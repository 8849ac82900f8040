package org.openrenovation.core.programme;

import java.io.Serializable;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * One line of a list of costs and money (概算及资金来源表的一行): what an item of works costs, or what
 * somebody brings.
 *
 * @param community the community's id
 * @param item the item's code, or whose money it is, in the policy's words
 * @param amount how much; 0 or more
 */
public record BudgetLine(String community, String item, Money amount) implements Serializable {
  /** Refuses an amount below 0. */
  public BudgetLine {
    if (amount.isNegative()) {
      throw new RefusedException(Problem.at("amount", "value.negative", amount.toString()));
    }
  }
}
