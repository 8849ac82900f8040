package org.openrenovation.reports.writer;

/**
 * How wide a text is in half-width characters: a Chinese character counts two. Counted from the
 * text alone, since fonts differ from machine to machine and a report does not.
 */
public final class TextWidth {
  private TextWidth() {}

  /** The width of one line: {@code 体委住宅楼} is 10, {@code 2324.00} is 7. */
  public static int of(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      i += Character.charCount(codePoint);
      width += of(codePoint);
    }
    return width;
  }

  /** The width of the widest line. */
  public static int widestLine(String text) {
    int widest = 0;
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      widest = Math.max(widest, of(text.substring(from, to)));
      from = to + 1;
    }
    return widest;
  }

  /** How many lines the text takes where so much fits on a line; at least one. */
  public static int lines(String text, int width) {
    int lines = 0;
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      lines += Math.max(1, (of(text.substring(from, to)) + width - 1) / width);
      from = to + 1;
    }
    return lines;
  }

  private static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint < ' ' ? 0 : 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /**
   * East Asian wide, and what Chinese fonts draw as wide: dashes, quotes, numbers in circles,
   * arrows, signs.
   */
  private static boolean isWide(int codePoint) {
    return codePoint >= 0x1100 && codePoint <= 0x115F
        || codePoint >= 0x2010 && codePoint <= 0xA4CF
        || codePoint >= 0xA960 && codePoint <= 0xA97F
        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFE10 && codePoint <= 0xFE6F
        || codePoint >= 0xFF00 && codePoint <= 0xFF60
        || codePoint >= 0xFFE0 && codePoint <= 0xFFFD
        || codePoint >= 0x1F000 && codePoint <= 0x3FFFD;
  }
}
