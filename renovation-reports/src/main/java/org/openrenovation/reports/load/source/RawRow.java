package org.openrenovation.reports.load.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row of cells; a blank cell is not there. */
public final class RawRow {
  /** A table of ours has a dozen columns; what stands further right is looked at by nobody. */
  public static final int MOST_COLUMNS = 1_024;

  private final int number;
  private @Nullable RawCell[] cells = new @Nullable RawCell[16];
  private @Nullable RawCell[] merged = new @Nullable RawCell[0];
  private int width;

  RawRow(int number) {
    this.number = number;
  }

  void put(int column, RawCell cell) {
    if (column < MOST_COLUMNS) {
      if (column >= cells.length) {
        cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
      }
      cells[column] = cell;
      width = Math.max(width, column + 1);
    }
  }

  /** The cell above, with which a blank cell of this row is merged. */
  void putMerged(int column, RawCell above) {
    if (column >= merged.length) {
      merged = Arrays.copyOf(merged, column + 1);
    }
    merged[column] = above;
  }

  /** Its number, from 1, as a spreadsheet counts. */
  public int number() {
    return number;
  }

  /** One more than its last column that holds something, from 0. */
  public int width() {
    return width;
  }

  /** One more than its last column that holds something or is merged with what does. */
  public int mergedWidth() {
    return Math.max(width, merged.length);
  }

  /** The cell of this column, from 0. */
  public @Nullable RawCell at(int column) {
    return column < width ? cells[column] : null;
  }

  /** The cell above with which the blank cell of this column is merged, if it is. */
  public @Nullable RawCell mergedAt(int column) {
    return at(column) == null && column < merged.length ? merged[column] : null;
  }

  /** How many cells hold something. */
  public int filled() {
    int filled = 0;
    for (int column = 0; column < width; column++) {
      filled += cells[column] == null ? 0 : 1;
    }
    return filled;
  }

  /** The first cell that holds something. */
  public @Nullable RawCell first() {
    for (int column = 0; column < width; column++) {
      if (cells[column] != null) {
        return cells[column];
      }
    }
    return null;
  }
}
