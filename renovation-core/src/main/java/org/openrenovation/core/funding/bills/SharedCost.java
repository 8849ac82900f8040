package org.openrenovation.core.funding.bills;

import java.io.Serializable;
import org.openrenovation.core.base.Money;

/** A cost that several pay (分摊费用): by weights of their own, or by what each of them has. */
public sealed interface SharedCost extends Serializable permits WeightedCost, UnitCost {
  /** What they pay together; 0 or more. */
  Money amount();
}
