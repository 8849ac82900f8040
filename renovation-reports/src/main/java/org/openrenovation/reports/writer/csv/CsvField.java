package org.openrenovation.reports.writer.csv;

/** One field of text in CSV: quoted where it must be, and never a formula. */
final class CsvField {
  /**
   * What makes a spreadsheet compute, the full-width forms too, which some locales take for the
   * same.
   */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private CsvField() {}

  /**
   * The text as a field.
   *
   * <p>A text that begins like a formula has an apostrophe put before it, and so has one that
   * begins with apostrophes and then like a formula, so that a reader who takes one apostrophe away
   * gets every text back.
   */
  static String text(String text) {
    return quoted(isLikeFormula(text) ? "'" + text : text);
  }

  private static boolean isLikeFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
  }

  private static String quoted(String field) {
    boolean plain = true;
    for (int i = 0; i < field.length() && plain; i++) {
      char c = field.charAt(i);
      plain = c != ',' && c != '"' && c != '\r' && c != '\n';
    }
    boolean padded = field.startsWith(" ") || field.endsWith(" ");
    return plain && !padded ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
