package org.openrenovation.reports.writer;

import io.vavr.Tuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;

/**
 * Cells and headings as people read them, in the language of a report. What programs read stays
 * exact and does not come from here.
 */
public final class Printed {
  private static final int YUAN_DECIMALS = 2;
  private static final int TEN_THOUSAND_YUAN_DECIMALS = 6;

  private final Words words;

  /** Prints for readers of this locale. */
  public Printed(Locale locale) {
    words = Words.in(locale);
  }

  /** A heading with its unit: {@code 总投资（万元）}. */
  public String heading(Column column) {
    return heading(column, column.inTenThousandYuan());
  }

  /** A heading with the unit of the exact figures: {@code 总投资（元）}. */
  public String exactHeading(Column column) {
    return heading(column, false);
  }

  private String heading(Column column, boolean tenThousand) {
    Optional<String> unit =
        switch (column.kind()) {
          case MONEY ->
              Optional.of(words.text(tenThousand ? "unit.ten-thousand-yuan" : "unit.yuan"));
          case AREA -> Optional.of(words.text("unit.square-metre"));
          default -> column.unit();
        };
    return unit.map(
            u ->
                words.text(
                    "heading.unit", Tuple.of("heading", column.heading()), Tuple.of("unit", u)))
        .orElse(column.heading());
  }

  /** A cell as text. */
  public String text(Column column, Cell cell) {
    if (cell instanceof Cell.Text text) {
      return Plain.text(text.value());
    }
    if (cell instanceof Cell.State state) {
      return state.tone().sign() + " " + Plain.text(state.label());
    }
    if (cell instanceof Cell.Day day) {
      return day.value().toString();
    }
    if (cell instanceof Cell.Flag flag) {
      return words.text(flag.value() ? "flag.true" : "flag.false");
    }
    return figure(column, cell)
        .map(Figure::text)
        .orElseGet(() -> cell instanceof Cell.Ratio r ? r.value().toString() : "");
  }

  /**
   * The number in a cell as it is printed; empty for what is no number, and for a ratio that only a
   * fraction says (2/3).
   */
  public Optional<Figure> figure(Column column, Cell cell) {
    boolean mixed = column.kind() == Column.Kind.MIXED;
    if (cell instanceof Cell.Count count) {
      boolean grouped = column.kind() != Column.Kind.ORDINAL;
      return Optional.of(new Figure(BigDecimal.valueOf(count.value()), 0, grouped, false, ""));
    }
    if (cell instanceof Cell.Amount amount) {
      return Optional.of(money(column, amount.value(), mixed ? behind("unit.yuan") : ""));
    }
    if (cell instanceof Cell.Surface surface) {
      BigDecimal squareMetres = BigDecimal.valueOf(surface.value().hundredths(), 2);
      return Optional.of(
          new Figure(squareMetres, 2, true, false, mixed ? behind("unit.square-metre") : ""));
    }
    if (cell instanceof Cell.Ratio ratio) {
      return mixed ? percentIfExact(ratio.value()) : Optional.of(ratio(column, ratio.value()));
    }
    return Optional.empty();
  }

  private String behind(String unit) {
    return words.text("figure.unit", Tuple.of("unit", words.text(unit)));
  }

  /** ¥1,234,567.89 is 123.46 万元: rounded once, from the exact amount. */
  private static Figure money(Column column, Money money, String unit) {
    if (!column.inTenThousandYuan()) {
      return new Figure(
          BigDecimal.valueOf(money.fen(), YUAN_DECIMALS), YUAN_DECIMALS, true, false, unit);
    }
    BigDecimal rounded =
        BigDecimal.valueOf(money.fen(), TEN_THOUSAND_YUAN_DECIMALS)
            .setScale(column.decimals(), RoundingMode.HALF_UP);
    return new Figure(rounded, column.decimals(), true, false, unit);
  }

  private static Figure ratio(Column column, Fraction ratio) {
    boolean percent = column.kind() == Column.Kind.PERCENT;
    // Rounded once: what is shown is never rounded from a figure that was rounded before.
    BigDecimal value = ratio.rounded(column.decimals() + (percent ? 2 : 0), RoundingMode.HALF_UP);
    return new Figure(value, column.decimals(), !percent, percent, "");
  }

  private static Optional<Figure> percentIfExact(Fraction ratio) {
    Fraction basisPoints = ratio.times(Fraction.of(10_000, 1));
    if (!basisPoints.denominator().equals(BigInteger.ONE)) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(basisPoints.numerator(), 4);
    int decimals = Math.max(0, value.stripTrailingZeros().scale() - 2);
    return Optional.of(new Figure(value, decimals, false, true, ""));
  }
}
