package org.openrenovation.core.investment;

import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;

/**
 * A year of debt service (还本付息年度).
 *
 * @param ebitda earnings before interest, tax, depreciation and amortisation; of any sign
 * @param tax income tax; 0 or more
 * @param principal what is paid back; 0 or more
 * @param interest 0 or more
 */
public record DebtYear(Money ebitda, Money tax, Money principal, Money interest)
    implements Serializable {
  /** Refuses amounts below 0, earnings excepted. */
  public DebtYear {
    RefusedException.throwIfAny(
        Figures.negative("tax", tax)
            .appendAll(Figures.negative("principal", principal))
            .appendAll(Figures.negative("interest", interest)));
  }

  /**
   * The debt service coverage ratio (偿债备付率): (EBITDA − tax) / (principal + interest); absent in a
   * year without debt service. ¥200.00 less ¥37.50 over ¥70.00 is 65/28, 2.32.
   */
  public Optional<Fraction> dscr() {
    return Figures.over(ebitda.minus(tax), principal.plus(interest));
  }
}
