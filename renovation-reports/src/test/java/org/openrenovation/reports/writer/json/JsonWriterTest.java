package org.openrenovation.reports.writer.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Money;
import org.openrenovation.reports.DemoReports;
import org.openrenovation.reports.Golden;
import org.openrenovation.reports.Written;
import org.openrenovation.reports.contract.ReportWriterContract;
import org.openrenovation.reports.contract.SampleReports;
import org.openrenovation.reports.contract.SampleSchedules;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.spi.ReportWriter;

/** JSON as a program reads it. */
public class JsonWriterTest implements ReportWriterContract {
  @Override
  public ReportWriter writer() {
    return new JsonWriter();
  }

  @Override
  public Seq<String> textsIn(byte[] written) throws IOException {
    return texts(new ObjectMapper().readTree(written));
  }

  private static Seq<String> texts(JsonNode node) {
    return node.isTextual()
        ? Vector.of(node.textValue())
        : Vector.ofAll(node).flatMap(JsonWriterTest::texts);
  }

  @Test
  void writesSchedulesAsTheyAreWithoutADrawing() throws IOException {
    Golden.assertSame(
        "schedule.zh.json", Written.text(writer(), SampleSchedules.twoCommunities(Locale.CHINA)));
    Golden.assertSame(
        "schedule.en.json", Written.text(writer(), SampleSchedules.twoCommunities(Locale.ENGLISH)));
  }

  @Test
  void writesEveryKindOfValue() throws Exception {
    Golden.assertSame(
        "every-kind.zh.json", Written.text(writer(), SampleReports.everyKind(Locale.CHINA)));
  }

  @Test
  void theLanguageChangesWordsAndNoValue() {
    String chinese = Written.text(writer(), SampleReports.everyKind(Locale.CHINA));
    String english = Written.text(writer(), SampleReports.everyKind(Locale.ENGLISH));
    assertThat(english).isEqualTo(chinese.replace("\"zh-CN\"", "\"en\""));
  }

  @Test
  void aProgramAddsUpTheRecordsExactly() throws IOException {
    JsonNode table =
        new ObjectMapper()
            .readTree(Written.bytes(writer(), DemoReports.plan()))
            .at("/sections/0/blocks/0");
    Seq<JsonNode> rows = Vector.ofAll(table.get("rows"));
    Seq<JsonNode> records =
        rows.filter(row -> row.get("role").textValue().equals("data")).map(row -> row.get("cells"));
    JsonNode total = rows.last().get("cells");
    assertThat(records).hasSize(30);
    assertThat(records.map(cells -> cells.get("households").longValue()).sum().longValue())
        .isEqualTo(total.get("households").longValue())
        .isEqualTo(863);
    assertThat(Area.sum(records.map(cells -> Area.parse(cells.get("area").textValue()))))
        .hasToString(total.get("area").textValue())
        .hasToString("91991.89");
    assertThat(Money.sum(records.map(cells -> Money.parse(cells.get("cost").textValue()))))
        .hasToString(total.get("cost").textValue());
  }

  // Seen to catch: control characters replaced, a half surrogate pair that breaks the bytes.
  @Property
  void textIsReadBackAsItWas(@ForAll String text) throws IOException {
    Report report =
        Report.builder()
            .kind("text")
            .title(text)
            .locale(Locale.CHINA)
            .asOf(LocalDate.of(2024, 6, 30))
            .addSections(Section.of("s", "节", Paragraph.of(text)))
            .build();
    JsonNode json = new ObjectMapper().readTree(Written.bytes(writer(), report));
    String expected =
        text.replaceAll(
            "(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])", "\uFFFD");
    assertThat(json.at("/sections/0/blocks/0/text").textValue()).isEqualTo(expected);
    assertThat(json.get("title").textValue()).isEqualTo(expected);
  }
}
