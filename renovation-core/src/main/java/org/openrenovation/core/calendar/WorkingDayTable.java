package org.openrenovation.core.calendar;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.BitSet;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * Working days of several years, counted once: {@code before[i]} of them lie before day i of the
 * table.
 */
final class WorkingDayTable {
  private static final int WORKED = 5;

  private final int firstYear;
  private final BitSet covered;
  private final long firstDay;
  private final int[] before;

  private WorkingDayTable(int firstYear, BitSet covered, long firstDay, int[] before) {
    this.firstYear = firstYear;
    this.covered = covered;
    this.firstDay = firstDay;
    this.before = before;
  }

  static WorkingDayTable of(Seq<HolidayYear> years) {
    if (years.isEmpty()) {
      return new WorkingDayTable(0, new BitSet(), 0, new int[1]);
    }
    int firstYear = years.head().year();
    BitSet covered = new BitSet();
    years.forEach(year -> covered.set(year.year() - firstYear));
    long firstDay = LocalDate.of(firstYear, 1, 1).toEpochDay();
    int length = (int) (LocalDate.of(years.last().year() + 1, 1, 1).toEpochDay() - firstDay);
    BitSet worked = new BitSet(length);
    for (int i = 0; i < length; i++) {
      worked.set(i, LocalDate.ofEpochDay(firstDay + i).getDayOfWeek().getValue() <= WORKED);
    }
    for (HolidayYear year : years) {
      for (HolidayYear.NamedDay day : year.days()) {
        long index = day.date().toEpochDay() - firstDay;
        if (index >= 0) {
          worked.set((int) index, day.worked());
        }
      }
    }
    int[] before = new int[length + 1];
    for (int i = 0; i < length; i++) {
      before[i + 1] = before[i] + (worked.get(i) ? 1 : 0);
    }
    return new WorkingDayTable(firstYear, covered, firstDay, before);
  }

  boolean covers(int year) {
    return year >= firstYear && covered.get(year - firstYear);
  }

  boolean isWorkingDay(LocalDate day) {
    int index = index(day);
    return before[index + 1] > before[index];
  }

  long count(LocalDate from, LocalDate to) {
    requireYears(from.getYear(), to.getYear());
    return (long) before[index(to) + 1] - before[index(from)];
  }

  LocalDate plus(LocalDate from, long days) {
    requireYears(from.getYear(), from.getYear());
    int start = index(from);
    // the wanted day is the one with so many working days before it; a rest day is no working day
    // of its own
    long wanted = before[start] + days - (days > 0 && before[start + 1] == before[start] ? 1 : 0);
    if (wanted < 0 || wanted >= before[before.length - 1]) {
      throw firstGap(from.getYear(), days < 0 ? -1 : 1);
    }
    LocalDate found = LocalDate.ofEpochDay(firstDay + lastWith((int) wanted));
    requireYears(from.getYear(), found.getYear());
    return found;
  }

  /** The last day that has so many working days before it: the working day itself. */
  private int lastWith(int wanted) {
    int low = 0;
    int high = before.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] <= wanted) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int index(LocalDate day) {
    return (int) (day.toEpochDay() - firstDay);
  }

  private void requireYears(int from, int to) {
    int step = to < from ? -1 : 1;
    for (int year = from; year != to + step; year += step) {
      if (!covers(year)) {
        throw noData(year);
      }
    }
  }

  private RefusedException firstGap(int from, int step) {
    int year = from;
    while (covers(year)) {
      year += step;
    }
    return noData(year);
  }

  private static RefusedException noData(int year) {
    return new RefusedException(Problem.at("", "calendar.no-data", Integer.toString(year)));
  }
}
