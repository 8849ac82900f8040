package org.openrenovation.reports.writer.ics;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.Lines;
import org.openrenovation.reports.writer.Refusal;
import org.openrenovation.reports.writer.Words;

/**
 * Writes the due dates of a report as a calendar (RFC 5545): each a whole day that takes no time
 * from anybody's agenda, called as its row is, with the rest of the row beside it. What lies ahead
 * of the day as of which the report tells reminds in the morning a week before.
 *
 * <p>An entry keeps its identity from edition to edition; its stamp is the day as of which the
 * report tells, not the time of writing. A report without due dates is refused.
 */
public final class IcsWriter implements ReportWriter {
  private static final String A_WEEK_BEFORE_AT_NINE = "-P6DT15H";

  @Override
  public String id() {
    return "ics";
  }

  @Override
  public String extension() {
    return "ics";
  }

  @Override
  public String mediaType() {
    return "text/calendar; charset=utf-8";
  }

  @Override
  public int spiLevel() {
    return SPI_LEVEL;
  }

  @Override
  public Optional<Text> refusal(Report report) {
    return DueDate.of(report).isEmpty()
        ? Optional.of(Words.both("refusal.no-due-date"))
        : Optional.empty();
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Refusal.throwIfAny(this, report);
    Writer calendar = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    head(report, calendar);
    for (DueDate due : DueDate.of(report)) {
      event(report, due, calendar);
    }
    calendar.write(ContentLine.own("END", "VCALENDAR"));
    calendar.flush();
  }

  private static void head(Report report, Writer calendar) throws IOException {
    String language = report.locale().getLanguage().toUpperCase(Locale.ROOT);
    calendar.write(ContentLine.own("BEGIN", "VCALENDAR"));
    calendar.write(ContentLine.own("VERSION", "2.0"));
    calendar.write(
        ContentLine.text(
            "PRODID", "-//OpenRenovation//" + report.libraryVersion() + "//" + language));
    calendar.write(ContentLine.own("CALSCALE", "GREGORIAN"));
    calendar.write(ContentLine.text("NAME", report.title()));
    // The name that calendar programs knew before RFC 7986 had one.
    calendar.write(ContentLine.text("X-WR-CALNAME", report.title()));
    calendar.write(ContentLine.text("DESCRIPTION", Lines.facts(report).mkString("\n")));
  }

  private static void event(Report report, DueDate due, Writer calendar) throws IOException {
    DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
    calendar.write(ContentLine.own("BEGIN", "VEVENT"));
    calendar.write(ContentLine.own("UID", due.id()));
    calendar.write(ContentLine.own("DTSTAMP", day.format(report.asOf()) + "T000000Z"));
    calendar.write(ContentLine.own("DTSTART;VALUE=DATE", day.format(due.day())));
    calendar.write(ContentLine.text("SUMMARY", due.summary()));
    calendar.write(
        ContentLine.text(
            "DESCRIPTION",
            due.details().prepend(due.table()).appendAll(Lines.facts(report)).mkString("\n")));
    calendar.write(ContentLine.text("CATEGORIES", due.table()));
    calendar.write(ContentLine.own("TRANSP", "TRANSPARENT"));
    if (due.day().isAfter(report.asOf())) {
      reminder(due, calendar);
    }
    calendar.write(ContentLine.own("END", "VEVENT"));
  }

  private static void reminder(DueDate due, Writer calendar) throws IOException {
    calendar.write(ContentLine.own("BEGIN", "VALARM"));
    calendar.write(ContentLine.own("ACTION", "DISPLAY"));
    calendar.write(ContentLine.text("DESCRIPTION", due.summary()));
    calendar.write(ContentLine.own("TRIGGER", A_WEEK_BEFORE_AT_NINE));
    calendar.write(ContentLine.own("END", "VALARM"));
  }
}
