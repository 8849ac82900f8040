package org.openrenovation.reports.load;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
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
    if (stroke > 0 && Units.isKnown(name.substring(stroke + 1))) {
      unit = name.substring(stroke + 1);
      name = name.substring(0, stroke);
    }
    return new Heading(name, unit);
  }
}
