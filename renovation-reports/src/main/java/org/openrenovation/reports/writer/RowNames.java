package org.openrenovation.reports.writer;

import org.openrenovation.reports.report.Column;

/** What the rows of a table are called by. */
public final class RowNames {
  private RowNames() {}

  /** The column whose cells name their rows: the first of text, or else the first. */
  public static int column(Column[] columns) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].kind() == Column.Kind.TEXT) {
        return i;
      }
    }
    return 0;
  }
}
