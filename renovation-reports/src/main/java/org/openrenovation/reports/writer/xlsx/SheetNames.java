package org.openrenovation.reports.writer.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.openrenovation.reports.writer.Plain;

/** Names of worksheets: what Excel accepts, each once whatever its case. */
final class SheetNames {
  private static final int LONGEST = 31;
  private static final String FORBIDDEN = "\\/?*[]:";

  /** Excel keeps this name for itself. */
  private static final String RESERVED = "history";

  private final Set<String> taken = new HashSet<>();

  /** The nearest name to this heading that is still free. */
  String next(String heading) {
    String wanted = legal(heading);
    String name = wanted;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String suffix = " (" + number + ")";
      name = cut(wanted, LONGEST - suffix.length()) + suffix;
    }
    return name;
  }

  private static String legal(String heading) {
    StringBuilder name = new StringBuilder(heading.length());
    Plain.text(heading)
        .codePoints()
        .forEach(c -> name.appendCodePoint(FORBIDDEN.indexOf(c) < 0 && c >= ' ' ? c : ' '));
    String cut = cut(name.toString().strip(), LONGEST).strip();
    if (cut.startsWith("'")) {
      cut = "’" + cut.substring(1);
    }
    if (cut.endsWith("'")) {
      cut = cut.substring(0, cut.length() - 1) + "’";
    }
    return cut.isEmpty() ? "-" : cut.toLowerCase(Locale.ROOT).equals(RESERVED) ? cut + "-" : cut;
  }

  /** Cut between characters, never inside one. */
  private static String cut(String name, int longest) {
    if (name.length() <= longest) {
      return name;
    }
    return name.substring(
        0, Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest);
  }
}
