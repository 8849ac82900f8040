package org.openrenovation.reports.report;

import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * One column of a table: what its cells are, and how they are printed.
 *
 * <p>A heading carries no unit; writers print the unit behind it: {@code 户数（户）}, {@code 总投资（万元）}.
 * Money and areas have theirs by kind.
 */
@Value.Immutable
public interface Column extends Serializable {
  /** What the cells of a column are. */
  enum Kind {
    /** Words. */
    TEXT(Cell.Text.class),
    /**
     * A whole number that names and is never added: a year (年份), a row's number (序号). Printed
     * without grouping.
     */
    ORDINAL(Cell.Count.class),
    /** How many (数量); sums are taken. */
    COUNT(Cell.Count.class),
    /** Money; sums are taken. */
    MONEY(Cell.Amount.class),
    /** Areas; sums are taken. */
    AREA(Cell.Surface.class),
    /** A pure number, printed as a decimal: a multiple, a score, years. */
    RATIO(Cell.Ratio.class),
    /** A share or rate, printed as a percentage. */
    PERCENT(Cell.Ratio.class),
    /** Days. */
    DATE(Cell.Day.class),
    /** Yes or no. */
    FLAG(Cell.Flag.class),
    /** States. */
    STATE(Cell.State.class),
    /** Cells of any kind, each printed with its own unit: the values of parameters, say. */
    MIXED(Cell.class);

    private final Class<? extends Cell> cells;

    Kind(Class<? extends Cell> cells) {
      this.cells = cells;
    }

    /**
     * Whether the cell may stand here: one of this kind, a word in place of one (未规定), or nothing.
     */
    public boolean accepts(Cell cell) {
      return cells.isInstance(cell) || cell instanceof Cell.Text || cell instanceof Cell.Empty;
    }
  }

  /** The column's stable name within the table, for programs: {@code households}. */
  String key();

  /** What the reader sees, without the unit: {@code 户数}. */
  String heading();

  /** What the cells are. */
  Kind kind();

  /** The unit of what has none by kind, of a count say: {@code 户}, {@code 年}. */
  Optional<String> unit();

  /**
   * The width on paper in half-width characters, a Chinese character counting two; without it the
   * contents decide.
   */
  Optional<Integer> width();

  /**
   * The decimals of a printed ratio, percentage or amount in 万元: 0 to 10, half-up. What is not for
   * print stays exact.
   */
  @Value.Default
  default int decimals() {
    return 2;
  }

  /**
   * Whether money is printed in 万元 (10,000 yuan), rounded half-up from the exact amount; CSV and
   * JSON stay in yuan.
   */
  @Value.Default
  default boolean inTenThousandYuan() {
    return false;
  }

  /**
   * Whether its days are due dates (截止日期): by each of them something is to be done, which the row
   * names. A calendar lists them.
   */
  @Value.Default
  default boolean due() {
    return false;
  }

  /** A column without options. */
  static Column of(String key, String heading, Kind kind) {
    return builder().key(key).heading(heading).kind(kind).build();
  }

  /** A column without options but a unit. */
  static Column of(String key, String heading, Kind kind, String unit) {
    return builder().key(key).heading(heading).kind(kind).unit(unit).build();
  }

  /** Builds a column. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses a key that is no name, a second unit for money or areas, due dates that are no dates, a
   * width that no page has, decimals that nobody reads.
   */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Checks.key("key", key())
            .appendAll(
                unit().isPresent() && (kind() == Kind.MONEY || kind() == Kind.AREA)
                    ? Vector.of(Problem.at("unit", "field.conflict").with("other", "kind"))
                    : Checks.NONE)
            .appendAll(
                due() && kind() != Kind.DATE
                    ? Vector.of(Problem.at("due", "field.conflict").with("other", "kind"))
                    : Checks.NONE)
            .appendAll(width().map(w -> Checks.within("width", w, 1, 200)).orElse(Checks.NONE))
            .appendAll(Checks.within("decimals", decimals(), 0, 10)));
  }

  /** Builds a column. */
  final class Builder extends ImmutableColumn.Builder {}
}
