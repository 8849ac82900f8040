package org.openrenovation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Yunxi, an invented county: other clauses, facts, items, gates, permits, units, figures. It is a
 * folder of data; no Java knows it, and everything runs on it.
 */
class InventedCountyTest {
  private static final String FOLDER =
      "src/main/resources/org/openrenovation/examples/county/yunxi";

  @TempDir private Path out;

  /** What a run that ended well printed. */
  private static String done(String... arguments) {
    return run(0, "", arguments);
  }

  private static String run(int code, String in, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter printed = new PrintWriter(out);
    int ended =
        Cli.run(
            arguments,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            printed,
            new PrintWriter(err, true));
    printed.flush();
    assertThat(err.toString()).isEmpty();
    assertThat(ended).isEqualTo(code);
    return out.toString();
  }

  @Test
  void itsDocumentIsSound() {
    assertThat(done("policy", "check", FOLDER, "--lang", "en"))
        .isEqualToIgnoringNewLines("云政办发〔2024〕7号: sound, no problem found.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases.json", "permit-cases.json"})
  void itsOwnCasesPass(String cases) {
    assertThat(done("conformance", FOLDER + "/" + cases, "--policy", FOLDER, "--lang", "en"))
        .endsWith(" passed, 0 failed" + System.lineSeparator());
  }

  /** 60 of 84 households are enough for two thirds, and not for Ruicheng's four fifths. */
  @Test
  void theSameQuestionHasAnotherAnswer() {
    String input =
        """
        {"planYear": 2025, "asOf": "2025-04-01", "evidence": {"SURVEY":
          {"date": "2025-03-20", "households": 84, "agree": 60}}}
        """;
    assertThat(run(0, input, "eval", "gates", "--policy", FOLDER))
        .contains("\"PASSED\"", "\"EXPERT_REVIEWED\"")
        .doesNotContain("SUBSTANTIALLY_COMPLETE");
    assertThat(run(0, input, "eval", "gates")).contains("\"FAILED\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyReportIsWrittenInItsOwnWords(String language) throws IOException {
    done(
        "demo",
        "--policy",
        FOLDER,
        "--communities",
        FOLDER + "/communities.json",
        "--as-of",
        "2025-09-30",
        "--format",
        "csv",
        "--lang",
        language,
        "--out",
        out.toString());
    Seq<Path> files = files();
    assertThat(files).hasSizeGreaterThan(15);
    for (Path file : files) {
      // no word is left as it stands in the data, but for the codes in the first column; DSCR and
      // EBITDA are what the field itself says
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern(",[^\\n]*(\\b(?!DSCR|EBITDA)[A-Z]{4,}\\b|[A-Z]_[A-Z])");
    }
    assertThat(Files.readString(out.resolve("training/permit-list.csv")))
        .contains(language.equals("zh") ? "风险等级为“高”：是" : "level of risk is \"\"high\"\": yes");
  }

  private Seq<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return Vector.ofAll(all.filter(Files::isRegularFile).toList());
    }
  }
}
