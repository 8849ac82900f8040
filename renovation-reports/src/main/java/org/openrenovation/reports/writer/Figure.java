package org.openrenovation.reports.writer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as it is printed: the one answer for page, document and workbook.
 *
 * @param value the number: rounded already where only the rounded figure is to be seen (万元)
 * @param decimals how many are shown, half-up
 * @param grouped whether thousands are set apart: {@code 91,991.89}
 * @param percent whether a hundred times the value is shown, with a percent sign
 * @param unit what stands right behind the figure; empty where the heading has it
 */
public record Figure(
    BigDecimal value, int decimals, boolean grouped, boolean percent, String unit) {
  /** The printed figure: {@code 91,991.89}, {@code 80.07%}. */
  public String text() {
    BigDecimal shown =
        (percent ? value.movePointRight(2) : value).setScale(decimals, RoundingMode.HALF_UP);
    String plain = shown.toPlainString();
    return (grouped ? grouped(plain) : plain) + (percent ? "%" : "") + unit;
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    int sign = plain.startsWith("-") ? 1 : 0;
    StringBuilder figure = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - 3; at > sign; at -= 3) {
      figure.insert(at, ',');
    }
    return figure.toString();
  }
}
