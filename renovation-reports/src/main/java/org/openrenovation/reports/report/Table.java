package org.openrenovation.reports.report;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * A table: columns, rows of exact cells, and notes beneath it (表注).
 *
 * <p>Every row fits the columns: one cell for each, of the column's kind, or a word in its place,
 * or nothing. A table without rows is a table that says there are none.
 */
@Value.Immutable
public non-sealed interface Table extends Block {
  /** The table's stable name within the report, for programs: {@code communities}. */
  String id();

  /** What the reader sees above it. */
  String caption();

  /** At least one, of different keys. */
  Seq<Column> columns();

  /** The rows in reading order, groups and sums among them. */
  Seq<Row> rows();

  /** What is to be seen in it at one glance. */
  Seq<Chart> charts();

  /** Notes beneath the table. */
  Seq<String> notes();

  /** Builds a table. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses what does not fit, with every problem up to the hundredth. */
  @Value.Check
  default void check() {
    Seq<Problem> problems =
        Checks.key("id", id())
            .appendAll(
                columns().isEmpty() ? Vector.of(Problem.at("columns", "value.empty")) : Checks.NONE)
            .appendAll(Checks.distinct("columns", "key", columns().map(Column::key)));
    int at = 0;
    for (Chart chart : charts()) {
      problems = problems.appendAll(Problem.below("charts[" + at + "]", chart.problems(columns())));
      at++;
    }
    RefusedException.throwIfAny(problems);
    RefusedException.throwIfAny(TableRows.problems(columns(), rows()));
  }

  /** Builds a table. */
  final class Builder extends ImmutableTable.Builder {}
}
