package org.openrenovation.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process of its own shows: that long tables stream, and that no window system is there. */
class ProcessBenchmarkTest {
  private static final int ROWS = 220_000;

  @TempDir private Path folder;

  @Test
  void aLongTableIsReadWithinSixtyFourMegabytesBeyondItsData() throws IOException {
    Path file = folder.resolve("long.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      LongTable.of(ROWS, 1).writeStreamed(out);
    }
    assertThat(ProcessBenchmark.heap(ProcessBenchmark.reading(file))).startsWith("done");
  }

  @Test
  void aLongTableIsWrittenWithinSixtyFourMegabytesBeyondItsData() throws IOException {
    Path file = folder.resolve("long.xlsx");
    assertThat(ProcessBenchmark.heap(ProcessBenchmark.writing(ROWS, file))).startsWith("done");
    assertThat(WorkbookBenchmark.size(file)).isEqualTo("17 MB");
  }

  @Test
  void aWorkbookIsWrittenWithoutTheWindowSystemAndTheParserOfFormulas() throws IOException {
    for (int rows : new int[] {1, 30}) {
      Path classes = folder.resolve("classes.txt");
      ProcessBenchmark.run(
          List.of("-Xlog:class+load:file=" + classes),
          ProcessBenchmark.writing(rows, folder.resolve("report.xlsx")));
      assertThat(Files.readAllLines(classes))
          .hasSizeGreaterThan(1_000)
          .noneMatch(line -> line.matches(".*\\] (java|sun)\\.(awt|font)\\..*"))
          .noneMatch(line -> line.contains("poi.ss.formula.FormulaParser"));
    }
  }

  @Test
  void theSameSeedMakesTheSameRows() {
    assertThat(LongTable.of(50, 7).lines()).containsExactlyElementsOf(LongTable.of(50, 7).lines());
    assertThat(LongTable.of(5, 7).lines()).isNotEqualTo(LongTable.of(5, 8).lines());
  }
}
