package org.openrenovation.core.oversight;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/**
 * A monthly return (进度月报, clause 5.3): a row for each region or plan year.
 *
 * @param rows each id once, each cumulative figure the sum of previous and current where both are
 *     given
 */
public record MonthlyReturn(Seq<ReturnRow> rows) implements Serializable {
  /** Refuses a row that stands twice, and cumulative figures that do not add up. */
  public MonthlyReturn {
    rows = rows.toVector();
    RefusedException.throwIfAny(
        Ids.duplicates("rows", rows.map(ReturnRow::id), ".id")
            .appendAll(Ids.each("rows", rows, ReturnRow::mismatches)));
  }
}
