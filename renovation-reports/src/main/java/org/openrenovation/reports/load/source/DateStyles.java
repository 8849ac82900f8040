package org.openrenovation.reports.load.source;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's cell styles show a number as a date. */
final class DateStyles {
  private static final long LARGEST = 16L << 20;
  private static final int LONGEST_FORMAT = 255;

  private final BitSet dates = new BitSet();

  static DateStyles of(Container container, @Nullable String part) throws IOException {
    DateStyles styles = new DateStyles();
    if (part != null) {
      try (Xml xml = container.open(part, LARGEST)) {
        styles.read(xml);
      }
    }
    return styles;
  }

  private void read(Xml xml) throws IOException {
    Map<Integer, String> formats = new HashMap<>();
    boolean inCells = false;
    int style = 0;
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "numFmt" ->
            formats.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode", ""));
        case "cellXfs" -> inCells = true;
        case "cellStyles", "dxfs" -> inCells = false;
        case "xf" -> {
          if (inCells) {
            int format = number(xml.attribute("numFmtId"));
            dates.set(style++, isDate(format, formats.get(format)));
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isDate(int id, @Nullable String ownCode) {
    String code = ownCode != null || id < 0 ? ownCode : BuiltinFormats.getBuiltinFormat(id);
    // 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean, and stand nowhere.
    boolean eastAsian = ownCode == null && (id >= 27 && id <= 36 || id >= 50 && id <= 58);
    return eastAsian
        || (code != null && code.length() <= LONGEST_FORMAT && DateUtil.isADateFormat(id, code));
  }

  /** Whether numbers of this style are dates. */
  boolean isDate(@Nullable String style) {
    int index = number(style);
    return index >= 0 && dates.get(index);
  }

  private static int number(@Nullable String digits) {
    try {
      return digits == null ? -1 : Integer.parseInt(digits);
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
