package org.openrenovation.reports.file;

import java.util.regex.Pattern;

/** Text as a worksheet holds it. */
public final class SheetText {
  /**
   * What makes Excel compute when a cell is edited; full-width forms too, which some locales take
   * for the same.
   */
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  /** Where a worksheet's reader would see an escaped character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /** The text with what would be read as an escape ({@code _x0041_} for A) escaped itself. */
  public static String escaped(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }

  /** Whether Excel would take it for a formula once a user edits it and presses Enter. */
  public static boolean isLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
