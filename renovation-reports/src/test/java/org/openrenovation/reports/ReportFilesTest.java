package org.openrenovation.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.contract.SampleReports;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;

/** Files are written beside and moved into place. */
class ReportFilesTest {
  @TempDir private Path folder;

  private static class HalfWriter implements ReportWriter {
    @Override
    public String id() {
      return "half";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public String mediaType() {
      return "text/plain";
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
      out.write("half".getBytes(StandardCharsets.UTF_8));
      out.flush();
      throw new IOException("the disk is full");
    }
  }

  @Test
  void aReportLiesUnderItsKindInAFolderThatIsMade() throws IOException {
    ReportWriter csv = ReportWriters.builtIn().find("csv").orElseThrow();
    Path file = ReportFiles.writeInto(folder.resolve("2024/06"), DemoReports.plan(), csv);
    assertThat(file).isEqualTo(folder.resolve("2024/06/plan-table.csv"));
    assertThat(Files.readAllBytes(file)).isEqualTo(Written.bytes(csv, DemoReports.plan()));
    assertThat(files(file.getParent())).containsExactly(file);
  }

  @Test
  void whatStoodThereStaysWhereWritingFails() throws IOException {
    Path file = folder.resolve("empty-table.txt");
    Files.writeString(file, "the old one");
    assertThatThrownBy(
            () -> ReportFiles.writeInto(folder, SampleReports.emptyTable(), new HalfWriter()))
        .hasMessage("the disk is full");
    assertThat(file).hasContent("the old one");
    assertThat(files(folder)).containsExactly(file);
  }

  @Test
  void aRefusedReportTouchesNothing() throws IOException {
    assertThatThrownBy(
            () ->
                ReportFiles.writeInto(
                    folder.resolve("new"), SampleReports.withoutTable(), new HalfWriter()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no table");
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void aReportReplacesTheOneBefore() throws IOException {
    ReportWriter csv = ReportWriters.builtIn().find("csv").orElseThrow();
    Path file = folder.resolve("empty-table.csv");
    Files.writeString(file, "the old one, which is longer than the new one".repeat(100));
    ReportFiles.writeInto(folder, SampleReports.emptyTable(), csv);
    assertThat(Files.readAllBytes(file)).isEqualTo(Written.bytes(csv, SampleReports.emptyTable()));
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    }
  }
}
