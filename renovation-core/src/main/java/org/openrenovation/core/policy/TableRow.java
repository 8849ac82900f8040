package org.openrenovation.core.policy;

import io.vavr.collection.Seq;
import java.io.Serializable;

/**
 * A row of a fact table (表行): where all its tests hold, the line has this result.
 *
 * @param when the tests, each of another fact; none where the result stands in every case
 * @param then the result, a word that the table's room knows
 * @param clause the clause that says so
 */
public record TableRow(Seq<FactTest> when, String then, String clause) implements Serializable {
  /** Keeps the tests as they are. */
  public TableRow {
    when = when.toVector();
  }
}
