package org.openrenovation.core.oversight;

import java.io.Serializable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * How many communities a plan year is to complete (年度改造目标).
 *
 * @param year the plan year
 * @param count 0 or more communities
 */
public record YearTarget(int year, long count) implements Serializable {
  /** Refuses a target below 0. */
  public YearTarget {
    if (count < 0) {
      throw new RefusedException(Problem.at("count", "value.negative", Long.toString(count)));
    }
  }
}
