package org.openrenovation.core.planning.pool;

import java.io.Serializable;
import java.math.RoundingMode;
import org.openrenovation.core.base.Fraction;

/**
 * A candidate with its score (评审得分).
 *
 * @param id the community's id
 * @param urgency its tier
 * @param points its score in points from 0 to 100, exact
 */
public record Ranked(String id, int urgency, Fraction points) implements Serializable {
  /** The score with two decimals, half-up; the order never depends on it. */
  public String shownPoints() {
    return points.rounded(2, RoundingMode.HALF_UP).toPlainString();
  }
}
