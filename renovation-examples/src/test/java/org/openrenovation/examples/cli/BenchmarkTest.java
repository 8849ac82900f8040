package org.openrenovation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published problems are not the project's to ship; this one has their format. */
class BenchmarkTest {
  /** Two jobs of 3 and 4 days by one crew, one after both: 8 days, 5 on the critical path. */
  private static final String PROBLEM =
      """
      ************************************************************************
      projects                      :  1
      jobs (incl. supersource/sink ):  5
      ************************************************************************
      PRECEDENCE RELATIONS:
      jobnr.    #modes  #successors   successors
         1        1          2           2   3
         2        1          1           4
         3        1          1           4
         4        1          1           5
         5        1          0
      ************************************************************************
      REQUESTS/DURATIONS:
      jobnr. mode duration  R 1  R 2
      ------------------------------------------------------------------------
        1      1     0       0    0
        2      1     3       2    0
        3      1     4       2    0
        4      1     1       0    1
        5      1     0       0    0
      ************************************************************************
      RESOURCEAVAILABILITIES:
        R 1  R 2
          3    1
      ************************************************************************
      """;

  @TempDir private Path folder;

  private Path best;

  private record Run(int code, List<String> out, String err) {
    static Run of(String... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      PrintWriter printed = new PrintWriter(out);
      int code =
          Cli.run(
              arguments,
              new ByteArrayInputStream(new byte[0]),
              printed,
              new PrintWriter(err, true));
      printed.flush();
      return new Run(code, out.toString().lines().toList(), err.toString());
    }
  }

  @BeforeEach
  void writeProblem() throws IOException {
    best = folder.resolve("best.csv");
    Files.writeString(folder.resolve("tiny_1.sm"), PROBLEM);
    Files.writeString(best, "instance,lb,best\ntiny_1,7,7\n");
  }

  private Run psplib(String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("benchmark", "psplib", folder.toString(), "--best", best.toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void endsWithTheAverageDeviations() {
    Run run = psplib("--schedules", "100", "--seed", "1");
    assertThat(run.code).isZero();
    assertThat(run.out)
        .containsExactly(
            "tiny_1 8, bound 8, best 7, cpm 5, valid",
            "1 instances, dev_best 14.29 %, dev_cpm 60.00 %, invalid 0");
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    assertThat(Run.of("benchmark", "psplib", folder.toString()).code).isEqualTo(2);
    assertThat(psplib("--schedules", "0").code).isEqualTo(2);
    Files.writeString(best, "instance,lb\ntiny_1,7\n");
    assertThat(psplib().err).contains(best.toString());
    Files.writeString(best, "instance,best\nother,7\n");
    assertThat(psplib().err).contains("tiny_1");
    Files.writeString(best, "instance,best\ntiny_1,7\n");
    Files.writeString(
        folder.resolve("tiny_1.sm"), PROBLEM.replace("2        1          1", "2   3   1"));
    assertThat(psplib().err).contains("tiny_1.sm").doesNotContain("Exception");
  }

  /** Up to 3,000 candidates of a year, and forty communities in five years, plans are proven. */
  @Test
  void plansAreMeasuredAndProvenWithinTheLimits() {
    Run run = Run.of("benchmark", "plans", "--plans", "1", "--seed", "1");
    assertThat(run.code).isZero();
    assertThat(run.out).hasSize(17);
    assertThat(run.out.subList(0, 13))
        .allMatch(line -> line.contains("proven 1 of 1, gap at most 0"));
    assertThat(Run.of("benchmark", "plans", "--plans", "0").code).isEqualTo(2);
  }

  @Test
  void billsOfAllMakersAreTheSame() {
    Run run = Run.of("benchmark", "bills", "--households", "3000", "--seed", "5");
    assertThat(run.code).isZero();
    assertThat(run.out).hasSize(5);
    assertThat(run.out.get(0)).matches("3000 households of \\d+ communities");
    assertThat(run.out.subList(1, 5)).allMatch(line -> line.endsWith(", same bills"));
    assertThat(Run.of("benchmark", "bills", "--households", "0").code).isEqualTo(2);
  }

  @Test
  void tiedMoneyIsTimedAndTold() {
    Run run = Run.of("benchmark", "earmark", "--needs", "60", "--sources", "6");
    assertThat(run.code).isZero();
    assertThat(run.out).singleElement().asString().startsWith("60 needs of 6 sources: ");
    assertThat(Run.of("benchmark", "earmark", "--needs", "0").code).isEqualTo(2);
  }
}
