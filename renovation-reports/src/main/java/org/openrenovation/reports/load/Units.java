package org.openrenovation.reports.load;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which units the figures of a table are: by how many powers of ten they are shifted to give
 * square metres and yuan.
 *
 * @param area the shift of areas
 * @param money the shift of amounts
 */
record Units(int area, int money) {
  /** Square metres and yuan. */
  static final Units PLAIN = new Units(0, 0);

  private static final Map<String, Integer> AREAS =
      LinkedHashMap.<String, Integer>empty()
          .put("m2", 0)
          .put("平方米", 0)
          .put("平米", 0)
          .put("万m2", 4)
          .put("万平方米", 4)
          .put("万平米", 4)
          .put("公顷", 4)
          .put("hm2", 4);

  private static final Map<String, Integer> AMOUNTS =
      LinkedHashMap.<String, Integer>empty()
          .put("元", 0)
          .put("yuan", 0)
          .put("人民币", 0)
          .put("千元", 3)
          .put("万元", 4)
          .put("百万元", 6)
          .put("亿元", 8);

  private static final Pattern LINE = Pattern.compile("单位[:：](.+)");
  private static final Pattern FIGURE = Pattern.compile("¥?(-?[\\d,.]+)([^\\d,.].*)?");
  private static final Pattern COUNTED = Pattern.compile("(-?[\\d,.]+)(户|栋|幢|座|个|份|次)");

  /**
   * A figure's digits, and the shift of the unit that it brings along.
   *
   * @param digits without the unit
   * @param shift of its own unit; absent where it has none
   */
  record Figure(String digits, Optional<Integer> shift) {}

  /** Whether this is a unit of any figure: of a heading, what stands behind a stroke. */
  static boolean isKnown(String unit) {
    return AREAS.containsKey(unit) || AMOUNTS.containsKey(unit);
  }

  /** The units of columns of this form; none where their figures have none. */
  private static Map<String, Integer> of(ColumnForm form) {
    return switch (form) {
      case AREA, AREAS -> AREAS;
      case MONEY -> AMOUNTS;
      default -> LinkedHashMap.empty();
    };
  }

  /** The units of columns of this form, for a message. */
  static Set<String> choices(ColumnForm form) {
    return of(form).keySet();
  }

  /** The shift of a column of this form whose heading has this unit; absent where it is none. */
  Optional<Integer> shift(ColumnForm form, String unit) {
    if (of(form).isEmpty()) {
      return Optional.of(0);
    }
    return unit.isEmpty()
        ? Optional.of(form == ColumnForm.MONEY ? money : area)
        : of(form).get(unit).toJavaOptional();
  }

  /** With what a line 单位：户、万平方米、万元 above the table says. */
  Units with(String line) {
    Matcher units = LINE.matcher(PlainText.narrow(line));
    if (!units.find()) {
      return this;
    }
    Vector<String> all = Vector.of(units.group(1).toLowerCase(Locale.ROOT).split("[、,;/)]", -1));
    return new Units(
        all.flatMap(AREAS::get).headOption().getOrElse(area),
        all.flatMap(AMOUNTS::get).headOption().getOrElse(money));
  }

  /** A figure taken apart: 60户, 4541.27㎡, ¥1,200.50, 120万元. */
  static Figure figure(String narrow, ColumnForm form) {
    Matcher counted = COUNTED.matcher(narrow);
    if (form == ColumnForm.WHOLE) {
      return new Figure(counted.matches() ? counted.group(1) : narrow, Optional.empty());
    }
    Matcher figure = FIGURE.matcher(narrow);
    if (!figure.matches()) {
      return new Figure(narrow, Optional.empty());
    }
    String unit = figure.group(2);
    Optional<Integer> shift =
        unit == null
            ? Optional.empty()
            : of(form).get(unit.toLowerCase(Locale.ROOT)).toJavaOptional();
    return unit == null || shift.isPresent()
        ? new Figure(figure.group(1), shift)
        : new Figure(narrow, Optional.empty());
  }
}
