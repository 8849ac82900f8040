package org.openrenovation.core.funding.earmark;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/**
 * Money that is tied to uses, and what needs money (专项资金与需求).
 *
 * @param sources the money, each source once
 * @param needs what needs it, each item of a community once
 */
public record EarmarkedMoney(Seq<MoneySource> sources, Seq<Need> needs) implements Serializable {
  /** Refuses a source that stands twice, and an item of a community that does. */
  public EarmarkedMoney {
    sources = sources.toVector();
    needs = needs.toVector();
    RefusedException.throwIfAny(
        Ids.duplicates("sources", sources.map(MoneySource::id), ".id")
            .appendAll(
                Ids.duplicates(
                    "needs", needs.map(need -> Tuple.of(need.community(), need.item())), "")));
  }
}
