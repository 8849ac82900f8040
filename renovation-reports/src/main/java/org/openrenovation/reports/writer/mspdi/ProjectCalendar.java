package org.openrenovation.reports.writer.mspdi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.GanttGroup;

/** The working days of a chart: Monday to Friday, and where they differ. */
final class ProjectCalendar {
  static final int UID = 1;

  private static final int DAYS = 7;
  private static final int SUNDAY = 1;

  /** Every day of a span. */
  private static final int DAILY = 1;

  private final Gantt gantt;
  private final Elements xml;

  ProjectCalendar(Gantt gantt, Elements xml) {
    this.gantt = gantt;
    this.xml = xml;
  }

  /** How many working days lie between the first and the last day of a group with tasks. */
  static long workingDays(Gantt gantt, GanttGroup group) {
    LocalDate first = group.start().orElseThrow();
    LocalDate last = group.finish().orElseThrow();
    return first.datesUntil(last.plusDays(1)).filter(day -> isWorkingDay(gantt, day)).count();
  }

  private static boolean isWorkingDay(Gantt gantt, LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return gantt.worked().contains(day)
        || !weekend && !gantt.rest().exists(rest -> rest.contains(day));
  }

  void write() throws XMLStreamException {
    xml.open("Calendars")
        .open("Calendar")
        .number("UID", UID)
        .text("Name", "Standard")
        .flag("IsBaseCalendar", true)
        .number("BaseCalendarUID", -1)
        .open("WeekDays");
    for (int day = SUNDAY; day <= DAYS; day++) {
      boolean works = day != SUNDAY && day != DAYS;
      xml.open("WeekDay").number("DayType", day).flag("DayWorking", works);
      if (works) {
        hours();
      }
      xml.close();
    }
    xml.close();
    exceptions();
    xml.close().close();
  }

  private void exceptions() throws XMLStreamException {
    if (gantt.rest().isEmpty() && gantt.worked().isEmpty()) {
      return;
    }
    xml.open("Exceptions");
    for (DateRange rest : gantt.rest()) {
      exception(rest.from(), rest.to().orElse(gantt.to().orElseThrow()), false);
    }
    for (LocalDate day : gantt.worked()) {
      exception(day, day, true);
    }
    xml.close();
  }

  private void exception(LocalDate from, LocalDate to, boolean works) throws XMLStreamException {
    xml.open("Exception")
        .flag("EnteredByOccurrences", false)
        .open("TimePeriod")
        .text("FromDate", from + "T00:00:00")
        .text("ToDate", to + "T23:59:00")
        .close()
        .number("Occurrences", ChronoUnit.DAYS.between(from, to) + 1)
        .text("Name", from.equals(to) ? from.toString() : from + "/" + to)
        .number("Type", DAILY)
        .flag("DayWorking", works);
    if (works) {
      hours();
    }
    xml.close();
  }

  private void hours() throws XMLStreamException {
    xml.open("WorkingTimes");
    half("08:00:00", "12:00:00");
    half("13:00:00", "17:00:00");
    xml.close();
  }

  private void half(String from, String to) throws XMLStreamException {
    xml.open("WorkingTime").text("FromTime", from).text("ToTime", to).close();
  }
}
