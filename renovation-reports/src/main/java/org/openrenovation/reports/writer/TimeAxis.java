package org.openrenovation.reports.writer;

import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.openrenovation.reports.report.Gantt;

/**
 * The months that a Gantt chart covers, whole.
 *
 * @param from the first day of the first month
 * @param to the last day of the last
 */
public record TimeAxis(LocalDate from, LocalDate to) {
  /** Longer spans are told by weeks. */
  private static final int MOST_DAYS_APART = 92;

  /** Longer ones yet by months. */
  private static final int MOST_WEEKS_APART = 600;

  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int PERCENT = 100;
  private static final int DECIMALS = 3;

  /** The axis of a chart; absent where it has no tasks. */
  public static Optional<TimeAxis> of(Gantt gantt) {
    return gantt
        .from()
        .map(
            first ->
                new TimeAxis(
                    first.with(TemporalAdjusters.firstDayOfMonth()),
                    gantt.to().orElseThrow().with(TemporalAdjusters.lastDayOfMonth())));
  }

  /** Whether the day lies on it. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** How many days it has. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Where the day begins, in percent of the whole: {@code 33.333}. */
  public String at(LocalDate day) {
    return percent(ChronoUnit.DAYS.between(from, day));
  }

  /** How much of the whole lies between the two days, both included. */
  public String between(LocalDate first, LocalDate last) {
    return percent(ChronoUnit.DAYS.between(first, last) + 1);
  }

  private String percent(long part) {
    return BigDecimal.valueOf(part * PERCENT)
        .divide(BigDecimal.valueOf(days()), DECIMALS, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** The first days of its months. */
  public Seq<LocalDate> months() {
    return Stream.iterate(from, month -> month.plusMonths(1))
        .takeWhile(month -> !month.isAfter(to))
        .toVector();
  }

  /**
   * Every how many months one is named, from January on, so that no more names than these stand on
   * the axis: every third of three years where there is room for thirteen. Over many years every
   * January is.
   */
  public int monthsApart(int most) {
    int months = months().size();
    return Vector.of(1, 2, 3, 4, 6)
        .find(apart -> (months + apart - 1) / apart <= most)
        .getOrElse(MONTHS_OF_A_YEAR);
  }

  /** Its Mondays. */
  public Seq<LocalDate> mondays() {
    return Stream.iterate(
            from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), day -> day.plusWeeks(1))
        .takeWhile(day -> !day.isAfter(to))
        .toVector();
  }

  /** The first days of the columns that it is told by: days, weeks or months. */
  public Seq<LocalDate> columns() {
    if (days() <= MOST_DAYS_APART) {
      return Vector.range(0, Math.toIntExact(days())).map(from::plusDays);
    }
    // The week that a month begins in begins with the Monday before.
    return days() <= MOST_WEEKS_APART ? weeks() : months();
  }

  /** Whether a column is one day. */
  public boolean isByDays() {
    return days() <= MOST_DAYS_APART;
  }

  /** Whether a column is one week. */
  public boolean isByWeeks() {
    return !isByDays() && days() <= MOST_WEEKS_APART;
  }

  private Seq<LocalDate> weeks() {
    return from.getDayOfWeek() == DayOfWeek.MONDAY
        ? mondays()
        : mondays().prepend(from.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)));
  }
}
