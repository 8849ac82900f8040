package org.openrenovation.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Rows in columns for a terminal, where a Chinese character takes the room of two others. What a
 * spreadsheet would need a file for is seen at a glance.
 */
final class TextTable {
  private static final String BETWEEN = "  ";

  private TextTable() {}

  /** The rows, every column as wide as its widest text; nothing is padded at the end of a line. */
  static Seq<String> lines(Seq<? extends Seq<String>> rows, CellWidth width) {
    int columns = rows.map(Seq::size).max().getOrElse(0);
    Vector<Integer> widths =
        Vector.range(0, columns)
            .map(
                column ->
                    rows.filter(row -> row.size() > column)
                        .map(row -> width.of(row.get(column)))
                        .max()
                        .getOrElse(0));
    return rows.map(row -> line(row, widths, width)).toVector();
  }

  private static String line(Seq<String> row, Seq<Integer> widths, CellWidth width) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(i == 0 ? "" : BETWEEN).append(row.get(i));
      line.append(" ".repeat(i == row.size() - 1 ? 0 : widths.get(i) - width.of(row.get(i))));
    }
    return line.toString().stripTrailing();
  }
}
