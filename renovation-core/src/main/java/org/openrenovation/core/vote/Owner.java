package org.openrenovation.core.vote;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * An owner in a vote of the owners (业主): one person, however many parts they own.
 *
 * @param id the owner's id; co-owners of one part are one owner
 * @param areas the floor area of each exclusive part (专有部分), one or more
 * @param choice how they vote
 */
public record Owner(String id, Seq<Area> areas, Choice choice) implements Serializable {
  /** Refuses an owner without a part, and an area below 0. */
  public Owner {
    areas = areas.toVector();
    if (areas.isEmpty()) {
      throw new RefusedException(Problem.at("areas", "value.empty"));
    }
    RefusedException.throwIfAny(
        areas
            .zipWithIndex()
            .filter(placed -> placed._1.isNegative())
            .map(
                placed ->
                    Problem.at(
                        "areas[" + placed._2 + "]", "value.negative", placed._1.toString())));
  }

  /** The owner's whole area, in hundredths of a square metre. */
  long hundredths() {
    return Area.sum(areas).hundredths();
  }

  /** How an owner may vote. */
  public enum Choice {
    /** For it (同意). */
    FOR,
    /** Against it (反对). */
    AGAINST,
    /** Present, for neither (弃权). */
    ABSTAIN,
    /** Takes no part (未参与). */
    ABSENT
  }
}
