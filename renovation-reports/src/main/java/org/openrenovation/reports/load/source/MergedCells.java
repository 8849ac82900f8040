package org.openrenovation.reports.load.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells merged downwards: a blank cell below the first takes that one's value. They stand behind
 * the rows in the file, so the file is passed over for them first; a sheet of such a size that no
 * hand merged its cells is not.
 */
final class MergedCells {
  private static final long LARGEST_SHEET = 32L << 20;
  private static final int MOST = 100_000;

  private static final class Range {
    private final int column;
    private final int firstRow;
    private final int lastRow;
    private @Nullable RawCell first;

    Range(int column, int firstRow, int lastRow) {
      this.column = column;
      this.firstRow = firstRow;
      this.lastRow = lastRow;
    }
  }

  private final List<Range> ahead = new ArrayList<>();
  private final List<Range> open = new ArrayList<>();
  private int next;

  static MergedCells of(Container container, String sheet) throws IOException {
    MergedCells merged = new MergedCells();
    long size = container.claimedSize(sheet);
    if (size >= 0 && size <= LARGEST_SHEET) {
      try (Xml xml = container.open(sheet, LARGEST_SHEET)) {
        while (merged.ahead.size() < MOST && xml.nextElement()) {
          if (xml.is("mergeCell")) {
            merged.add(xml.attribute("ref", ""));
          }
        }
      }
      merged.ahead.sort(Comparator.comparingInt(range -> range.firstRow));
    }
    return merged;
  }

  private void add(String range) {
    String[] corners = range.split(":", -1);
    if (corners.length == 2) {
      int column = CellName.column(corners[0]);
      int from = CellName.row(corners[0]);
      int to = CellName.row(corners[1]);
      if (column >= 0 && column < RawRow.MOST_COLUMNS && from > 0 && to > from) {
        ahead.add(new Range(column, from, to));
      }
    }
  }

  /** Notes what the merged cells that begin in this row hold, and fills those that go on in it. */
  void fill(RawRow row) {
    while (next < ahead.size() && ahead.get(next).firstRow <= row.number()) {
      open.add(ahead.get(next++));
    }
    open.removeIf(range -> range.lastRow < row.number());
    for (Range range : open) {
      if (range.firstRow == row.number()) {
        range.first = row.at(range.column);
      } else if (range.first != null) {
        row.putMerged(range.column, range.first);
      }
    }
  }
}
