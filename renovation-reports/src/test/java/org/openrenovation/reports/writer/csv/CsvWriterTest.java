package org.openrenovation.reports.writer.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openrenovation.reports.DemoReports;
import org.openrenovation.reports.Golden;
import org.openrenovation.reports.Written;
import org.openrenovation.reports.contract.ReportWriterContract;
import org.openrenovation.reports.contract.SampleReports;
import org.openrenovation.reports.contract.SampleSchedules;
import org.openrenovation.reports.spi.ReportWriter;

/** CSV as programs and spreadsheets read it. */
public class CsvWriterTest implements ReportWriterContract {
  @Override
  public ReportWriter writer() {
    return new CsvWriter();
  }

  @Override
  public Seq<String> textsIn(byte[] written) {
    return CsvReader.records(new String(written, StandardCharsets.UTF_8).substring(1))
        .flatMap(record -> record)
        .map(
            field -> {
              assertThat(field).doesNotMatch("(?s)[=+@\t\r＝＋－＠].*|-[^0-9].*");
              return CsvReader.unprotected(field);
            });
  }

  @Test
  void writesSchedulesAsTheyAreWithoutADrawing() throws IOException {
    Golden.assertSame(
        "schedule.zh.csv", Written.text(writer(), SampleSchedules.twoCommunities(Locale.CHINA)));
    Golden.assertSame(
        "schedule.en.csv", Written.text(writer(), SampleSchedules.twoCommunities(Locale.ENGLISH)));
  }

  @Test
  void writesExactFiguresInBothLanguages() throws Exception {
    Golden.assertSame(
        "every-kind.zh.csv", Written.text(writer(), SampleReports.everyKind(Locale.CHINA)));
    Golden.assertSame(
        "every-kind.en.csv", Written.text(writer(), SampleReports.everyKind(Locale.ENGLISH)));
  }

  @Test
  void beginsWithAByteOrderMarkSoThatExcelReadsChinese() {
    byte[] bytes = Written.bytes(writer(), SampleReports.emptyTable());
    assertThat(new byte[] {bytes[0], bytes[1], bytes[2]})
        .isEqualTo(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
  }

  @Test
  void totalsOfTheThirtyCommunitiesAreTheOfficialOnes() {
    Seq<Seq<String>> records =
        CsvReader.records(Written.text(writer(), DemoReports.plan()).substring(1));
    Seq<String> total = records.filter(record -> record.head().equals("合计")).head();
    assertThat(total.slice(4, 7)).containsExactly("40", "863", "91991.89");
  }

  @Test
  void anAmountBelowZeroIsAFigureAndATextThatLooksLikeOneIsText() {
    String csv = Written.text(writer(), SampleReports.everyKind(Locale.CHINA));
    assertThat(csv).contains(",-5.00,-0.01,").doesNotContain("'-5.00");
  }

  // Seen to catch: an apostrophe put before "=a" alone, so that "'=a" and "=a" read back the same;
  // a quote left single.
  @Property
  void textIsReadBackAsItWas(@ForAll String text) {
    String field = CsvField.text(text);
    Seq<Seq<String>> records = CsvReader.records(field + ",end\r\n");
    assertThat(records).hasSize(1);
    assertThat(CsvReader.unprotected(records.head().head())).isEqualTo(text);
  }

  // Seen to catch: the full-width equals sign left out.
  @Property
  void noTextBeginsLikeAFormula(@ForAll String rest, @ForAll("formulaStarts") char first) {
    String read = CsvReader.records(CsvField.text(first + rest) + "\r\n").head().head();
    assertThat(read).startsWith("'");
  }

  @Provide
  Arbitrary<Character> formulaStarts() {
    return Arbitraries.of('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠');
  }
}
