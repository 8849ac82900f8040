package org.openrenovation.core.investment;

import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;

/**
 * What a bond earns over its life and what it must serve (本息覆盖倍数). The multiple goes by two names,
 * never one for the other: published tables use the gross one, which covers the debt where the net
 * one may not.
 *
 * @param income all that comes in; 0 or more
 * @param cost of running it; 0 or more
 * @param principal what is paid back; 0 or more
 * @param interest 0 or more
 */
public record DebtCoverage(Money income, Money cost, Money principal, Money interest)
    implements Serializable {
  /** Refuses amounts below 0. */
  public DebtCoverage {
    RefusedException.throwIfAny(
        Figures.negative("income", income)
            .appendAll(Figures.negative("cost", cost))
            .appendAll(Figures.negative("principal", principal))
            .appendAll(Figures.negative("interest", interest)));
  }

  /** By income (按收入计算): absent where nothing is to be served. */
  public Optional<Fraction> gross() {
    return Figures.over(income, principal.plus(interest));
  }

  /** By income less cost (按净收益计算): absent where nothing is to be served. */
  public Optional<Fraction> net() {
    return Figures.over(income.minus(cost), principal.plus(interest));
  }
}
