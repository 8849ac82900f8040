package org.openrenovation.reports.load;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading taken apart: what it says, and the unit in brackets or behind a stroke. 建筑面积（万㎡）says
 * 建筑面积, in 万m2.
 *
 * @param name what it says, in the form in which headings are compared
 * @param unit the unit in the same form; empty where there is none
 */
record Heading(String name, String unit) {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔](.*?)[)\\]】〕]");
  private static final Pattern UNIT_LINE = Pattern.compile("单位[:：](.+)");

  /** By how many powers of ten a figure in this unit is shifted to give square metres. */
  private static final Map<String, Integer> AREA_UNITS =
      LinkedHashMap.<String, Integer>empty()
          .put("m2", 0)
          .put("平方米", 0)
          .put("平米", 0)
          .put("万m2", 4)
          .put("万平方米", 4)
          .put("万平米", 4)
          .put("公顷", 4)
          .put("hm2", 4);

  private static final Seq<String> NO_UNIT =
      Vector.of("", "必填", "选填", "可选", "required", "optional");

  static Heading of(String text) {
    String key = PlainText.key(text).replaceAll("[*:：]+$", "").replaceAll("^\\*+", "");
    Matcher brackets = BRACKETS.matcher(key);
    String unit = "";
    while (brackets.find()) {
      unit = NO_UNIT.contains(brackets.group(1)) ? unit : brackets.group(1);
    }
    String name = BRACKETS.matcher(key).replaceAll("");
    int stroke = name.lastIndexOf('/');
    if (stroke > 0 && AREA_UNITS.containsKey(name.substring(stroke + 1))) {
      unit = name.substring(stroke + 1);
      name = name.substring(0, stroke);
    }
    return new Heading(name, unit);
  }

  /** The shift of the unit; absent where the unit is none of an area's. */
  Optional<Integer> areaShift(int whereNone) {
    return unit.isEmpty() ? Optional.of(whereNone) : AREA_UNITS.get(unit).toJavaOptional();
  }

  /** The units of an area, for a message. */
  static String areaUnits() {
    return AREA_UNITS.keySet().mkString(", ");
  }

  /** The shift of a line 单位：户、万平方米 above the table; absent where it names no area. */
  static Optional<Integer> lineShift(String text) {
    Matcher line = UNIT_LINE.matcher(PlainText.narrow(text));
    if (!line.find()) {
      return Optional.empty();
    }
    return Vector.of(line.group(1).toLowerCase(java.util.Locale.ROOT).split("[、,;/)]", -1))
        .flatMap(AREA_UNITS::get)
        .headOption()
        .toJavaOptional();
  }

  /** A figure's own unit taken off: 60户, 4541.27㎡. */
  static String withoutUnit(String narrow, ColumnForm form) {
    Pattern units = form == ColumnForm.WHOLE ? WHOLE_UNITS : PLAIN_AREA_UNITS;
    Matcher figure = units.matcher(narrow);
    return figure.matches() ? figure.group(1) : narrow;
  }

  private static final Pattern WHOLE_UNITS = Pattern.compile("(-?[\\d,.]+)(户|栋|幢|座|个)");
  private static final Pattern PLAIN_AREA_UNITS = Pattern.compile("(-?[\\d,.]+)(m2|M2|平方米|平米)");
}
