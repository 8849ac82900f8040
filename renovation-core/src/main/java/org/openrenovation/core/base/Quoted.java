package org.openrenovation.core.base;

/**
 * A value from outside, fit to stand in a message: short, on one line, without control characters.
 */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  static String of(String value) {
    StringBuilder shown = new StringBuilder();
    value
        .codePoints()
        .limit(LONGEST)
        .forEach(c -> shown.appendCodePoint(isShown(c) ? c : '\uFFFD'));
    return value.codePointCount(0, value.length()) > LONGEST ? shown + "…" : shown.toString();
  }

  private static boolean isShown(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
