package org.openrenovation.reports.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text of cells without the accidents of typing: widths, blanks, line breaks. */
final class PlainText {
  private static final Pattern BREAK = Pattern.compile("[ \\t\\u3000]*\\R[ \\t\\u3000]*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+");
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  private PlainText() {}

  /**
   * The text as it was meant: nothing around it, and a line that was broken to fit the cell in one;
   * 人民医院2号、↵3号住宅楼 is 人民医院2号、3号住宅楼.
   */
  static String of(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    String inner = text.substring(from, to);
    if (inner.indexOf('\n') < 0 && inner.indexOf('\r') < 0) {
      return inner;
    }
    return BREAK
        .matcher(inner)
        .replaceAll(
            found -> isLatin(inner, found.start() - 1) && isLatin(inner, found.end()) ? " " : "");
  }

  /** Half-width and without any blank: ２０２３ 年 is 2023年. */
  static String narrow(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The same in lower case, for headings and units. */
  static String key(String text) {
    return narrow(text).toLowerCase(Locale.ROOT);
  }

  /** A narrow figure without its grouping: 4,541.27 is 4541.27. */
  static String ungrouped(String narrow) {
    return GROUPED.matcher(narrow).matches() ? narrow.replace(",", "") : narrow;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < '\u0250'
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
