package org.openrenovation.reports.load.source;

/**
 * A sheet of a file.
 *
 * @param name as its tab shows it; of a CSV file the file's name
 * @param from1904 whether its dates are counted from 1904, as old Macs do
 */
public record Sheet(String name, boolean from1904) {
  /** Where a cell stands: {@code 计划表!F12}; the column from 0, the row from 1. */
  public String place(int column, int row) {
    return name + "!" + letters(column) + row;
  }

  /** Where a row stands: {@code 计划表!12}. */
  public String place(int row) {
    return name + "!" + row;
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }
}
