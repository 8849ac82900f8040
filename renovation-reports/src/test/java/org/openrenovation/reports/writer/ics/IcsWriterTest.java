package org.openrenovation.reports.writer.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;
import org.openrenovation.reports.DemoReports;
import org.openrenovation.reports.Golden;
import org.openrenovation.reports.Written;
import org.openrenovation.reports.contract.ReportWriterContract;
import org.openrenovation.reports.contract.SampleReports;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.Plain;

/** Calendars as iCal4j reads them back. */
public class IcsWriterTest implements ReportWriterContract {
  private static final Set<String> PROPERTIES =
      HashSet.of("UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "CATEGORIES", "TRANSP");

  @Override
  public ReportWriter writer() {
    return new IcsWriter();
  }

  @Override
  public Seq<String> textsIn(byte[] written) throws IOException {
    Calendar calendar = read(written);
    assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
    Vector<String> texts = Vector.empty();
    for (CalendarComponent event : calendar.getComponents()) {
      assertThat(event.getName()).isEqualTo("VEVENT");
      for (Property property : event.getProperties()) {
        assertThat(PROPERTIES).contains(property.getName());
        texts = texts.append(property.getValue());
        texts = texts.appendAll(Vector.of(property.getValue().split(" · ", 2)));
      }
    }
    return texts;
  }

  @Test
  void writesEachDueDateAsAWholeDay() throws IOException {
    Golden.assertSame(
        "due-dates.zh.ics", Written.text(writer(), SampleReports.dueDates(Locale.CHINA)));
    Golden.assertSame(
        "due-dates.en.ics", Written.text(writer(), SampleReports.dueDates(Locale.ENGLISH)));
  }

  @Test
  void aReportWithoutDueDatesIsRefused() {
    assertThat(writer().refusal(DemoReports.plan()).orElseThrow().zh())
        .isEqualTo("日历只能写截止日期，本报表没有截止日期；请改用其他格式。");
    assertThat(writer().refusal(due(Vector.empty())).orElseThrow().en())
        .isEqualTo(
            "A calendar holds due dates only, and this report has none; choose another format.");
  }

  @Test
  void anEntryKeepsItsIdentityWhenItsDayMoves() throws IOException {
    LocalDate may = LocalDate.of(2024, 5, 31);
    Seq<String> first = ids(due(Vector.of(row("开工", may), row("竣工", may), row("开工", may))));
    Seq<String> moved =
        ids(due(Vector.of(row("竣工", may.plusDays(9)), row("开工", may.plusDays(9)), row("新", may))));
    assertThat(first).doesNotHaveDuplicates();
    assertThat(moved.get(0)).isEqualTo(first.get(1));
    assertThat(moved.get(1)).isEqualTo(first.get(0));
    assertThat(first).doesNotContain(moved.get(2));
  }

  @Test
  void whatLiesAheadRemindsAWeekBeforeAtNine() throws IOException {
    Calendar calendar =
        read(
            Written.bytes(
                writer(),
                due(
                    Vector.of(
                        row("全部开工", LocalDate.of(2024, 6, 30)),
                        row("基本完成", LocalDate.of(2024, 10, 31))))));
    Vector<VEvent> events =
        Vector.ofAll(calendar.getComponents()).map(component -> (VEvent) component);
    assertThat(events.head().getAlarms()).as("due on the day of the report").isEmpty();
    VAlarm reminder = events.get(1).getAlarms().get(0);
    assertThat(reminder.getDescription().getValue()).isEqualTo("基本完成");
    assertThat(
            LocalDate.of(2024, 10, 31)
                .atStartOfDay()
                .plus(
                    reminder.getRequiredProperty("TRIGGER") instanceof Trigger trigger
                        ? trigger.getDuration()
                        : Duration.ZERO))
        .isEqualTo(LocalDateTime.of(2024, 10, 24, 9, 0));
  }

  @Test
  void anEntryIsCalledAsItsRowAndWhatIsDueOfIt() throws IOException {
    Calendar calendar =
        read(
            Written.bytes(
                writer(), due("最迟开工日期", Vector.of(row("工业局东楼", LocalDate.of(2024, 5, 31))))));
    assertThat(((VEvent) calendar.getComponents().get(0)).getSummary().getValue())
        .isEqualTo("工业局东楼 · 最迟开工日期");
  }

  // Meant to catch: a fold within a character, a continuation of 76 octets, an escape cut off its
  // letter when read by octets.
  @net.jqwik.api.Property
  void noLineIsLongerThanAllowedAndUnfoldingGivesTheText(@ForAll String text) {
    String line = ContentLine.text("SUMMARY", text);
    assertThat(line).endsWith("\r\n");
    for (String part : line.split("\r\n", -1)) {
      byte[] octets = part.getBytes(StandardCharsets.UTF_8);
      assertThat(octets.length).isLessThanOrEqualTo(75);
      assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(part);
    }
    String unfolded = line.replace("\r\n ", "").replace("\r\n", "");
    assertThat(unfolded).isEqualTo("SUMMARY:" + ContentLine.escaped(text));
  }

  // Meant to catch: the backslash escaped last, a line break left as it is.
  @net.jqwik.api.Property(tries = 200)
  void aSummaryIsReadBackAsItWas(@ForAll String text) throws IOException {
    String shown = Plain.text(text);
    String expected = shown.isBlank() ? "期限" : shown.replace('\t', ' ').strip();
    Calendar calendar =
        read(Written.bytes(writer(), due(Vector.of(row(text, LocalDate.of(2024, 5, 31))))));
    Component event = calendar.getComponents().get(0);
    assertThat(event.getProperty("SUMMARY").map(p -> ((Property) p).getValue().strip()))
        .as("the reader drops blanks at the ends")
        .hasValue(expected);
  }

  private Seq<String> ids(Report report) throws IOException {
    return Vector.ofAll(read(Written.bytes(writer(), report)).getComponents())
        .map(event -> ((Component) event).getUid().orElseThrow().getValue());
  }

  private static Row row(String name, LocalDate day) {
    return Row.of(Cell.of(name), Cell.of(day));
  }

  private static Report due(Seq<Row> rows) {
    return due("截止日期", rows);
  }

  private static Report due(String heading, Seq<Row> rows) {
    Table table =
        Table.builder()
            .id("due")
            .caption("期限")
            .addColumns(Column.of("name", "事项", Column.Kind.TEXT))
            .addColumns(
                Column.builder()
                    .key("due")
                    .heading(heading)
                    .kind(Column.Kind.DATE)
                    .due(true)
                    .build())
            .rows(rows)
            .build();
    return Report.builder()
        .kind("due")
        .title("期限")
        .locale(Locale.CHINA)
        .asOf(LocalDate.of(2024, 6, 30))
        .libraryVersion("0.0.0")
        .addSections(Section.of("due", "期限", table))
        .build();
  }

  private static Calendar read(byte[] written) throws IOException {
    try {
      return new CalendarBuilder().build(new ByteArrayInputStream(written));
    } catch (ParserException e) {
      throw new AssertionError(new String(written, StandardCharsets.UTF_8), e);
    }
  }
}
