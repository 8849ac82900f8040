package org.openrenovation.core.funding.subsidy;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;

/**
 * Upper-level money, and who shares in it (上级补助资金).
 *
 * @param pot what is divided; 0 or more
 * @param regions who shares in it, each once; one or more
 */
public record SubsidyPot(Money pot, Seq<Region> regions) implements Serializable {
  /** Refuses a pot below 0, no region, and a region that stands twice. */
  public SubsidyPot {
    regions = regions.toVector();
    RefusedException.throwIfAny(
        Amounts.negative("pot", pot)
            .appendAll(Ids.empty("regions", regions))
            .appendAll(Ids.duplicates("regions", regions.map(Region::id), ".id")));
  }
}
