package org.openrenovation.reports.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;

/** The contract itself: it passes a writer that keeps it and catches each way of breaking it. */
public class ReportWriterContractTest {
  /** Writes title, kind and table cells as lines; keeps the contract. */
  public static class LineWriter implements ReportWriter {
    @Override
    public String id() {
      return "line";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public String mediaType() {
      return "text/plain; charset=utf-8";
    }

    @Override
    public int spiLevel() {
      return SPI_LEVEL;
    }

    @Override
    public Optional<Text> refusal(Report report) {
      return report.tables().isEmpty()
          ? Optional.of(new Text("没有表格", "no table"))
          : Optional.empty();
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
      if (!supports(report)) {
        throw new IllegalArgumentException(refusal(report).orElseThrow().en());
      }
      out.write(lines(report).mkString("\u0000").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    Seq<String> lines(Report report) {
      return report
          .tables()
          .flatMap(
              table ->
                  table
                      .columns()
                      .map(column -> column.heading())
                      .appendAll(table.rows().flatMap(row -> row.cells().map(LineWriter::text))));
    }

    private static String text(org.openrenovation.reports.report.Cell cell) {
      return cell instanceof org.openrenovation.reports.report.Cell.Text text
          ? text.value()
          : cell.toString();
    }
  }

  private static ReportWriterContract of(ReportWriter writer) {
    return new TriedContract(writer);
  }

  @Test
  void aWriterThatKeepsTheContractPasses() {
    ReportWriterContract contract = of(new LineWriter());
    assertThatCode(contract::isNamedAsTheContractSays).doesNotThrowAnyException();
    assertThatCode(contract::canBeMadeByAServiceLoader).doesNotThrowAnyException();
    assertThatCode(contract::writesOrRefusesEveryReport).doesNotThrowAnyException();
    assertThatCode(contract::writesAtLeastOneReport).doesNotThrowAnyException();
    assertThatCode(contract::writesTheSameBytesAgainLater).doesNotThrowAnyException();
    assertThatCode(contract::writesTheSameBytesInEveryLocaleAndTimeZone).doesNotThrowAnyException();
    assertThatCode(contract::writesTheSameBytesInSeveralThreads).doesNotThrowAnyException();
    assertThatCode(contract::leavesTheStreamOpenAndFlushed).doesNotThrowAnyException();
    assertThatCode(contract::passesOnWhatTheStreamFailsWith).doesNotThrowAnyException();
    assertThatCode(contract::keepsHostileTextAsText).doesNotThrowAnyException();
    assertThatCode(contract::staysReadableWithUnprintableText).doesNotThrowAnyException();
    assertThatCode(contract::writesAnEmptyTable).doesNotThrowAnyException();
  }

  @Test
  void anIdThatIsNoNameIsCaught() {
    ReportWriterContract contract =
        of(
            new LineWriter() {
              @Override
              public String id() {
                return "My Format";
              }
            });
    assertThatThrownBy(contract::isNamedAsTheContractSays).isInstanceOf(AssertionError.class);
    assertThatThrownBy(contract::canBeMadeByAServiceLoader).isInstanceOf(AssertionError.class);
  }

  @Test
  void theTimeOfWritingIsCaught() {
    ReportWriterContract contract =
        of(
            new LineWriter() {
              @Override
              public void write(Report report, OutputStream out) throws IOException {
                super.write(report, out);
                out.write(
                    Long.toString(System.nanoTime() / 1_000_000_000L)
                        .getBytes(StandardCharsets.UTF_8));
              }
            });
    assertThatThrownBy(contract::writesTheSameBytesAgainLater).isInstanceOf(AssertionError.class);
  }

  @Test
  void theDefaultLocaleIsCaught() {
    ReportWriterContract contract =
        of(
            new LineWriter() {
              @Override
              public void write(Report report, OutputStream out) throws IOException {
                super.write(report, out);
                out.write(
                    NumberFormat.getInstance().format(1234.5).getBytes(StandardCharsets.UTF_8));
              }
            });
    assertThatThrownBy(contract::writesTheSameBytesInEveryLocaleAndTimeZone)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aClosedStreamIsCaught() {
    ReportWriterContract contract =
        of(
            new LineWriter() {
              @Override
              public void write(Report report, OutputStream out) throws IOException {
                super.write(report, out);
                out.close();
              }
            });
    assertThatThrownBy(contract::leavesTheStreamOpenAndFlushed).isInstanceOf(AssertionError.class);
  }

  @Test
  void anErrorOfTheStreamThatIsSwallowedIsCaught() {
    ReportWriterContract contract =
        of(
            new LineWriter() {
              @Override
              public void write(Report report, OutputStream out) {
                try {
                  super.write(report, out);
                } catch (IOException e) {
                  // Swallowed, to be caught.
                }
              }
            });
    assertThatThrownBy(contract::passesOnWhatTheStreamFailsWith).isInstanceOf(AssertionError.class);
  }

  @Test
  void aRefusedReportThatIsWrittenAllTheSameIsCaught() {
    ReportWriterContract contract =
        of(
            new LineWriter() {
              @Override
              public void write(Report report, OutputStream out) throws IOException {
                out.write(1);
              }
            });
    assertThatThrownBy(contract::writesOrRefusesEveryReport).isInstanceOf(AssertionError.class);
  }

  @Test
  void textThatIsLostIsCaught() {
    ReportWriterContract contract =
        of(
            new LineWriter() {
              @Override
              Seq<String> lines(Report report) {
                return super.lines(report).map(line -> line.replaceAll("<[^>]*>", ""));
              }
            });
    assertThatThrownBy(contract::keepsHostileTextAsText).isInstanceOf(AssertionError.class);
  }
}
