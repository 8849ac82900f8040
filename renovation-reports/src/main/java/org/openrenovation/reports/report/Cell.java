package org.openrenovation.reports.report;

import java.io.Serializable;
import java.time.LocalDate;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;

/**
 * One cell of a table: a typed, exact value, never text made for print. {@code
 * Cell.of(Money.parse("4541.27"))} is ¥4,541.27 in every format: a number in a workbook, {@code
 * 4541.27} in CSV, {@code "4541.27"} in JSON.
 */
public sealed interface Cell extends Serializable {
  /**
   * Words; line breaks ({@code \n}) are kept.
   *
   * @param value any text, also from outside: each writer makes it harmless for its format
   */
  record Text(String value) implements Cell {}

  /**
   * A whole number: how many, or which one (a year, a row's number); the column says which.
   *
   * @param value any whole number
   */
  record Count(long value) implements Cell {}

  /**
   * Money (金额).
   *
   * @param value exact to the fen
   */
  record Amount(Money value) implements Cell {}

  /**
   * A floor or land area (面积).
   *
   * @param value exact to 0.01 m²
   */
  record Surface(Area value) implements Cell {}

  /**
   * A ratio or another pure number (比例、倍数、评分).
   *
   * @param value exact; the column says how it is printed
   */
  record Ratio(Fraction value) implements Cell {}

  /**
   * A day (日期).
   *
   * @param value the day, without time or zone
   */
  record Day(LocalDate value) implements Cell {}

  /**
   * Yes or no (是否).
   *
   * @param value yes
   */
  record Flag(boolean value) implements Cell {}

  /**
   * A state (状态), shown with the colour and the sign of its tone.
   *
   * @param tone how it is meant
   * @param label what it is called, without a sign
   */
  record State(Tone tone, String label) implements Cell {}

  /** Nothing stands here. */
  record Empty() implements Cell {
    private static final Empty NOTHING = new Empty();
  }

  /** Words. */
  static Cell of(String value) {
    return new Text(value);
  }

  /** A whole number. */
  static Cell of(long value) {
    return new Count(value);
  }

  /** Money. */
  static Cell of(Money value) {
    return new Amount(value);
  }

  /** An area. */
  static Cell of(Area value) {
    return new Surface(value);
  }

  /** A ratio. */
  static Cell of(Fraction value) {
    return new Ratio(value);
  }

  /** A day. */
  static Cell of(LocalDate value) {
    return new Day(value);
  }

  /** Yes or no. */
  static Cell of(boolean value) {
    return new Flag(value);
  }

  /** A state. */
  static Cell state(Tone tone, String label) {
    return new State(tone, label);
  }

  /** Nothing. */
  static Cell empty() {
    return Empty.NOTHING;
  }
}
