package org.openrenovation.core.funding.bills;

import io.vavr.collection.Seq;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * A cost that is shared by weights which those who pay agreed on (按约定比例分摊).
 *
 * @param amount what they pay together; 0 or more
 * @param shares who pays, each once, one or more; not all of weight 0
 */
public record WeightedCost(Money amount, Seq<Share> shares) implements SharedCost {
  /** Refuses an amount below 0, nobody to pay, someone listed twice, and weights that are all 0. */
  public WeightedCost {
    shares = shares.toVector();
    Seq<Problem> problems =
        Ids.duplicates("shares", shares.map(Share::id), ".id")
            .appendAll(Amounts.negative("amount", amount))
            .appendAll(Ids.empty("shares", shares));
    boolean nobody = !shares.isEmpty() && LargestRemainder.areAllZero(shares.map(Share::weight));
    RefusedException.throwIfAny(
        nobody ? problems.append(LargestRemainder.allZero("shares")) : problems);
  }

  /**
   * One who pays.
   *
   * @param id who
   * @param weight how much of the whole; 0 or more
   */
  public record Share(String id, Fraction weight) implements java.io.Serializable {
    /** Refuses a weight below 0. */
    public Share {
      if (weight.signum() < 0) {
        throw new RefusedException(Problem.at("weight", "value.negative", weight.toString()));
      }
    }
  }
}
