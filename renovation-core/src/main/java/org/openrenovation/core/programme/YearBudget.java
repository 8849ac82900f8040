package org.openrenovation.core.programme;

import java.io.Serializable;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * The public money of a plan year (年度财政资金).
 *
 * @param year the plan year
 * @param amount 0 or more
 */
public record YearBudget(int year, Money amount) implements Serializable {
  /** Refuses an amount below 0. */
  public YearBudget {
    if (amount.isNegative()) {
      throw new RefusedException(Problem.at("amount", "value.negative", amount.toString()));
    }
  }
}
