package org.openrenovation.core.funding;

import java.io.Serializable;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;

/**
 * A final settlement that was reviewed, and what owners and others brought (竣工财务结算).
 *
 * @param settlement what the works came to; 0 or more
 * @param owners what the owners paid; 0 or more
 * @param money what others bring
 */
public record SettledAccount(Money settlement, Money owners, OtherMoney money)
    implements Serializable {
  /** Refuses amounts below 0. */
  public SettledAccount {
    RefusedException.throwIfAny(
        Amounts.negative("settlement", settlement).appendAll(Amounts.negative("owners", owners)));
  }
}
