package org.openrenovation.core.investment;

import java.io.Serializable;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * A community that might be bundled with others (组合对象).
 *
 * @param id its id
 * @param area the district it lies in (片区)
 * @param households how many it has; 0 or more
 * @param npv what its works are worth today: a surplus, or a deficit below 0
 */
public record BundleMember(String id, String area, long households, Money npv)
    implements Serializable {
  /** Refuses households below 0. */
  public BundleMember {
    if (households < 0) {
      throw new RefusedException(
          Problem.at("households", "value.negative", Long.toString(households)));
    }
  }

  boolean isDeficit() {
    return npv.isNegative();
  }
}
