package org.openrenovation.reports.writer;

import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;

/** Where a cell's contents stand: the one answer for page, document and workbook. */
public enum Alignment {
  /** Texts, and values of many kinds in one column. */
  LEFT,
  /** Years, dates, states, yes and no, and a word in place of a figure. */
  CENTRE,
  /** Figures, so that their digits stand below each other. */
  RIGHT;

  /** Where this cell's contents stand in this column. */
  public static Alignment of(Column column, Cell cell) {
    Column.Kind kind = column.kind();
    if (kind == Column.Kind.TEXT || kind == Column.Kind.MIXED) {
      return LEFT;
    }
    boolean figure =
        cell instanceof Cell.Amount
            || cell instanceof Cell.Surface
            || cell instanceof Cell.Ratio
            || cell instanceof Cell.Count && kind == Column.Kind.COUNT;
    return figure ? RIGHT : CENTRE;
  }
}
