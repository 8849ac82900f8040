package org.openrenovation.reports.writer.ics;

import org.openrenovation.reports.writer.Plain;

/** One property of a calendar as RFC 5545 writes it. */
final class ContentLine {
  private static final int MOST_OCTETS = 75;
  private static final String END = "\r\n";

  private ContentLine() {}

  /** A property whose value is the library's own: {@code DTSTART;VALUE=DATE:20220531}. */
  static String own(String property, String value) {
    return folded(property + ":" + value);
  }

  /** A property whose value is any text, escaped so that none of it is a property of its own. */
  static String text(String property, String text) {
    return folded(property + ":" + escaped(text));
  }

  /** The text with what has a meaning of its own escaped, and line breaks as {@code \n}. */
  static String escaped(String text) {
    return Plain.text(text)
        // Allowed, but readers lose it.
        .replace('\t', ' ')
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /**
   * Broken into lines of 75 octets at most, each but the first behind a blank, never within a
   * character (RFC 5545, 3.1).
   */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder(line.length() + END.length());
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int codePoint = line.codePointAt(at);
      int more = octets(codePoint);
      if (octets + more > MOST_OCTETS) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(codePoint);
      octets += more;
      at += Character.charCount(codePoint);
    }
    return folded.append(END).toString();
  }

  /** How many octets the character takes in UTF-8. */
  private static int octets(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
