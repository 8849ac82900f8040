package org.openrenovation.core.calendar;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * A calendar made of yearly official notices: days that no notice names are worked Monday to Friday
 * and rested at weekends.
 *
 * <p>It covers the years whose own notice it has. Where two notices name one day, the later year's
 * stands. Counts by table, in constant time; finds the n-th working day by bisection.
 */
@Value.Immutable
public abstract class OfficialCalendar implements WorkCalendar {
  private static final long serialVersionUID = 1L;

  OfficialCalendar() {}

  /** The years, ascending. */
  public abstract Seq<HolidayYear> years();

  /**
   * A calendar of these years, in any order.
   *
   * @throws RefusedException {@code id.duplicate} where a year stands twice
   */
  public static OfficialCalendar of(Seq<HolidayYear> years) {
    return new Builder().years(years.sortBy(HolidayYear::year)).build();
  }

  /** Refuses a year that stands twice. */
  @Value.Check
  void check() {
    Vector<Problem> problems = Vector.empty();
    Set<Integer> seen = HashSet.empty();
    for (HolidayYear year : years()) {
      if (seen.contains(year.year())) {
        problems =
            problems.append(Problem.at("years", "id.duplicate", Integer.toString(year.year())));
      }
      seen = seen.add(year.year());
    }
    RefusedException.throwIfAny(problems);
  }

  /**
   * This calendar and the other's years; where both have a year, the other's stands. So a later
   * year needs no release.
   */
  public OfficialCalendar with(OfficialCalendar later) {
    Set<Integer> replaced = later.years().map(HolidayYear::year).toSet();
    return of(years().reject(year -> replaced.contains(year.year())).appendAll(later.years()));
  }

  /** The same days as a table; not part of the value. */
  @Value.Lazy
  WorkingDayTable table() {
    return WorkingDayTable.of(years());
  }

  @Override
  public boolean covers(int year) {
    return table().covers(year);
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return table().isWorkingDay(require(day));
  }

  @Override
  public LocalDate onOrAfter(LocalDate day) {
    return table().plus(day, 0);
  }

  @Override
  public LocalDate plus(LocalDate from, long days) {
    return table().plus(from, days);
  }

  @Override
  public long count(LocalDate from, LocalDate to) {
    WorkCalendar.requireOrder(from, to);
    return table().count(from, to);
  }

  /** Builds a calendar. */
  public static final class Builder extends ImmutableOfficialCalendar.Builder {}
}
