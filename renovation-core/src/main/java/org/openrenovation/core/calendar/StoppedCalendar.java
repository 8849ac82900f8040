package org.openrenovation.core.calendar;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.openrenovation.core.base.DateRange;

/**
 * A calendar with non-working spans on top: a day is worked where the calendar works and no span
 * holds it.
 */
record StoppedCalendar(WorkCalendar calendar, Vector<DateRange> stops) implements WorkCalendar {
  @Override
  public boolean covers(int year) {
    return calendar.covers(year);
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    if (!calendar.isWorkingDay(day)) {
      return false;
    }
    for (DateRange stop : stops) {
      if (stop.contains(day)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public WorkCalendar withStops(Seq<DateRange> more) {
    return more.isEmpty() ? this : new StoppedCalendar(calendar, stops.appendAll(more));
  }
}
