package org.openrenovation.reports.writer;

/**
 * Text from outside made fit to be shown: line ends are {@code \n}, and what no document may hold
 * is {@code U+FFFD}.
 */
public final class Plain {
  private static final char REPLACEMENT = '\uFFFD';

  private Plain() {}

  /**
   * The text with {@code \r\n} and {@code \r} as {@code \n}, and with control characters (tab and
   * line feed excepted), half surrogate pairs and non-characters replaced: XML knows no way to
   * write them.
   */
  public static String text(String raw) {
    int clean = 0;
    while (clean < raw.length() && isCommon(raw.charAt(clean))) {
      clean++;
    }
    if (clean == raw.length()) {
      return raw;
    }
    StringBuilder shown = new StringBuilder(raw.length()).append(raw, 0, clean);
    for (int i = clean; i < raw.length(); ) {
      int codePoint = raw.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\r') {
        if (i == raw.length() || raw.charAt(i) != '\n') {
          shown.append('\n');
        }
      } else if (isShown(codePoint)) {
        shown.appendCodePoint(codePoint);
      } else {
        shown.append(REPLACEMENT);
      }
    }
    return shown.toString();
  }

  private static boolean isCommon(char c) {
    return c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xD800 || c == '\n' || c == '\t';
  }

  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
      case Character.SURROGATE -> false;
      default -> (codePoint & 0xFFFE) != 0xFFFE;
    };
  }
}
