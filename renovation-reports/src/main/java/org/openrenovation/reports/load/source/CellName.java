package org.openrenovation.reports.load.source;

/** The column and row of a cell's name: {@code AB12} is column 27 (from 0), row 12 (from 1). */
final class CellName {
  private static final int LAST_COLUMN = 16_384;
  private static final int LAST_ROW = 1_048_576;

  private CellName() {}

  /** The column from 0; -1 where the name is none. */
  static int column(String name) {
    int column = 0;
    for (int i = 0; i < letters(name); i++) {
      column = column * 26 + (name.charAt(i) & ~0x20) - 'A' + 1;
    }
    return column > LAST_COLUMN ? -1 : column - 1;
  }

  /** The row from 1; -1 where the name is none. */
  static int row(String name) {
    return row(name, letters(name));
  }

  /** The number of a row, from 1; -1 where it is none. */
  static int rowNumber(String digits) {
    return row(digits, 0);
  }

  private static int row(String name, int from) {
    int row = 0;
    for (int i = from; i < name.length(); i++) {
      int digit = name.charAt(i) - '0';
      if (digit < 0 || digit > 9 || row > LAST_ROW) {
        return -1;
      }
      row = row * 10 + digit;
    }
    return row < 1 || row > LAST_ROW ? -1 : row;
  }

  private static int letters(String name) {
    int letters = 0;
    while (letters < name.length() && letters < 4 && isLetter(name.charAt(letters))) {
      letters++;
    }
    return letters;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
