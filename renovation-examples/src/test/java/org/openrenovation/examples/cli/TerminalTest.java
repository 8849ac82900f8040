package org.openrenovation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {
  private static final String ESCAPE = "\u001B[";

  @TempDir private Path folder;

  private static String[] run(Terminal terminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter printed = new PrintWriter(out);
    Cli.run(
        arguments, InputStream.nullInputStream(), printed, new PrintWriter(err, true), terminal);
    printed.flush();
    return new String[] {out.toString(), err.toString()};
  }

  private String[] wrong(Terminal terminal) throws IOException {
    Path table = Files.writeString(folder.resolve("plan.csv"), "年度,小区名称,户数\n2023,甲,两\n");
    return run(terminal, "import", table.toString(), "--to", folder.toString());
  }

  @Test
  void aProblemIsRedOnATerminalAloneAndNotWhereNoColourIsWanted() throws IOException {
    assertThat(wrong(Terminal.of(true, Map.of()))[1]).contains(ESCAPE + "31m");
    assertThat(wrong(Terminal.of(true, Map.of("NO_COLOR", "1")))[1]).doesNotContain(ESCAPE + "31m");
    assertThat(wrong(Terminal.of(true, Map.of("NO_COLOR", "")))[1]).contains(ESCAPE + "31m");
    assertThat(wrong(Terminal.of(true, Map.of("TERM", "dumb")))[1]).doesNotContain(ESCAPE);
    assertThat(wrong(Terminal.of(false, Map.of()))[1]).contains("plan!C2").doesNotContain(ESCAPE);
  }

  @Test
  void longWorkShowsHowFarItIsOnATerminalAlone() {
    String[] arguments = {
      "report",
      "--kind",
      "plan-table,milestones",
      "--format",
      "csv",
      "--as-of",
      "2024-06-30",
      "--out",
      folder.toString()
    };
    String[] seen = run(Terminal.of(true, Map.of("NO_COLOR", "1")), arguments);
    assertThat(seen[1]).contains("\r" + ESCAPE + "K").contains("1/2").contains("2/2");
    assertThat(seen[1]).endsWith("\r" + ESCAPE + "K");
    assertThat(seen[0]).doesNotContain(ESCAPE);
    assertThat(run(Terminal.NONE, arguments)[1]).isEmpty();
  }

  @Test
  void aChineseCharacterTakesTheRoomOfTwo() {
    assertThat(TextTable.width("户数 a１")).isEqualTo(8);
    assertThat(
            TextTable.lines(
                Vector.of(Vector.of("户数", "60"), Vector.of("a", "", "x"), Vector.of("abcde"))))
        .containsExactly("户数   60", "a          x", "abcde");
    for (String language : new String[] {"zh", "en"}) {
      String[] lines = run(Terminal.NONE, "formats", "--lang", language)[0].split("\n", -1);
      assertThat(lines[1].indexOf(lines[1].strip().split(" +", -1)[1]))
          .isEqualTo(lines[2].indexOf(lines[2].strip().split(" +", -1)[1]));
    }
  }
}
