package org.openrenovation.reports.load.source;

/**
 * A cell as the file holds it, never as a program would show it.
 *
 * @param form what it holds
 * @param text the text, or the stored number in decimal digits
 * @param isFormula whether it is computed by a formula, its last result being the text
 */
public record RawCell(Form form, String text, boolean isFormula) {
  /** The longest text of a cell, Excel's own limit. */
  public static final int LONGEST = 32_767;

  /** What a cell may hold. */
  public enum Form {
    /** Text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A number that a format shows as a date. */
    DATE,
    /** TRUE or FALSE. */
    FLAG,
    /** An error: {@code #REF!}. */
    ERROR
  }

  static RawCell text(String text) {
    return new RawCell(Form.TEXT, text, false);
  }
}
