package org.openrenovation.reports.report;

import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Money;

/**
 * One row of a table: a cell for each column, or, for a group's heading, one cell of text across
 * all of them.
 *
 * <p>Totals are exact sums made before any rounding for print: {@link #sum} adds what the columns
 * count.
 */
@Value.Immutable
public interface Row extends Serializable {
  /** What a row is for. */
  enum Role {
    /** One record. */
    DATA,
    /** The heading of the records below it (分组): one text. */
    GROUP,
    /** The sum of one group (小计). */
    SUBTOTAL,
    /** The sum of the table (合计). */
    TOTAL
  }

  /** What the row is for. */
  Role role();

  /** A cell for each column in the order of the columns; the one text of a group's heading. */
  Seq<Cell> cells();

  /** Why it says what it says, where a judgement stands behind it. */
  Seq<Reason> reasons();

  /** The same row with the judgement behind it. */
  default Row because(Iterable<Reason> reasons) {
    return new Builder().role(role()).cells(cells()).reasons(Array.ofAll(reasons)).build();
  }

  /** One record. */
  static Row of(Cell... cells) {
    return of(Role.DATA, Array.of(cells));
  }

  /** A row of this role. */
  static Row of(Role role, Iterable<Cell> cells) {
    return new Builder().role(role).cells(Array.ofAll(cells)).build();
  }

  /** The heading of a group. */
  static Row group(String heading) {
    return of(Role.GROUP, Array.of(Cell.of(heading)));
  }

  /**
   * The sum of these records: counts, money and areas are added exactly, every other column stays
   * empty; the label stands in the first column that is not added. 2 + 7 + 6 + 7 + 8 communities
   * are 30; 4541.27 + 4263 m² are 8804.27 m².
   *
   * <p>What is no figure of its column's kind (a word that stands for one, an empty cell) adds
   * nothing. Groups and sums among the rows are left out, so a table's total may be taken over all
   * its rows.
   *
   * @param role {@link Role#SUBTOTAL} or {@link Role#TOTAL}
   * @throws ArithmeticException where a sum exceeds the range of its kind
   */
  static Row sum(Role role, String label, Seq<Column> columns, Seq<Row> rows) {
    Cell[] cells = new Cell[columns.size()];
    boolean labelled = false;
    for (int i = 0; i < cells.length; i++) {
      int at = i;
      Column.Kind kind = columns.get(i).kind();
      Iterator<Cell> figures =
          rows.iterator().filter(row -> row.role() == Role.DATA).map(row -> row.cells().get(at));
      cells[i] =
          switch (kind) {
            case COUNT -> Cell.of(count(figures));
            case MONEY ->
                Cell.of(
                    Money.sum(
                        figures
                            .filter(Cell.Amount.class::isInstance)
                            .map(c -> ((Cell.Amount) c).value())));
            case AREA ->
                Cell.of(
                    Area.sum(
                        figures
                            .filter(Cell.Surface.class::isInstance)
                            .map(c -> ((Cell.Surface) c).value())));
            default -> labelled ? Cell.empty() : Cell.of(label);
          };
      labelled |= cells[i] instanceof Cell.Text;
    }
    return of(role, Array.of(cells));
  }

  private static long count(Iterator<Cell> figures) {
    long sum = 0;
    for (Cell figure : figures) {
      if (figure instanceof Cell.Count counted) {
        sum = Math.addExact(sum, counted.value());
      }
    }
    return sum;
  }

  /** Builds a row. */
  final class Builder extends ImmutableRow.Builder {}
}
