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
  static Seq<String> lines(Seq<? extends Seq<String>> rows) {
    int columns = rows.map(Seq::size).max().getOrElse(0);
    Vector<Integer> widths =
        Vector.range(0, columns)
            .map(
                column ->
                    rows.filter(row -> row.size() > column)
                        .map(row -> width(row.get(column)))
                        .max()
                        .getOrElse(0));
    return rows.map(row -> line(row, widths)).toVector();
  }

  private static String line(Seq<String> row, Seq<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(i == 0 ? "" : BETWEEN).append(row.get(i));
      line.append(" ".repeat(i == row.size() - 1 ? 0 : widths.get(i) - width(row.get(i))));
    }
    return line.toString().stripTrailing();
  }

  /** How many half-width characters the text is wide: 户数 is 4. */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean isWide =
        codePoint >= 0x1100 && codePoint <= 0x115F
            || codePoint >= 0x2E80 && codePoint <= 0xA4CF
            || codePoint >= 0xAC00 && codePoint <= 0xD7A3
            || codePoint >= 0xF900 && codePoint <= 0xFAFF
            || codePoint >= 0xFE30 && codePoint <= 0xFE6F
            || codePoint >= 0xFF00 && codePoint <= 0xFF60
            || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
            || codePoint >= 0x1F300 && codePoint <= 0x3FFFD;
    return isWide ? 2 : 1;
  }
}
