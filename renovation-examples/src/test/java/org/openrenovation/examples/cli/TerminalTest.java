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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    CellWidth width = new CellWidth(false);
    assertThat(width.of("户数 a１")).isEqualTo(8);
    assertThat(width.of("〔2022〕、𠀀")).as("brackets, commas, beyond the first plane").isEqualTo(12);
    assertThat(width.of("e\u0301\u200B")).as("marks and what is not seen").isEqualTo(1);
    assertThat(width.of("\u303F\u4DC0")).as("the half fill space beside").isEqualTo(3);
    assertThat(
            TextTable.lines(
                Vector.of(Vector.of("户数", "60"), Vector.of("a", "", "x"), Vector.of("abcde")),
                width))
        .containsExactly("户数   60", "a          x", "abcde");
    for (String language : new String[] {"zh", "en"}) {
      String[] lines = run(Terminal.NONE, "formats", "--lang", language)[0].split("\n", -1);
      assertThat(lines[1].indexOf(lines[1].strip().split(" +", -1)[1]))
          .isEqualTo(lines[2].indexOf(lines[2].strip().split(" +", -1)[1]));
    }
  }

  @Test
  void quotesAndDashesAreAsWideAsTheTerminalsEncodingHasThem() {
    Map<String, String> chinese = Map.of("LANG", "zh_CN.GB18030");
    assertThat(Terminal.of(true, chinese).widths().of("“√”—①")).isEqualTo(10);
    assertThat(Terminal.of(true, Map.of("LANG", "zh_CN.UTF-8")).widths().of("“√”—①")).isEqualTo(5);
    assertThat(Terminal.of(true, Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.GBK")).widths().of("√"))
        .as("what overrides the rest")
        .isEqualTo(1);
    assertThat(Terminal.of(false, chinese).widths().of("“√”—①"))
        .as("the same in every pipe")
        .isEqualTo(5);
  }

  @Test
  void policiesAndTemplatesAreTablesWhoseColumnsStandBelowEachOther() {
    for (String language : new String[] {"zh", "en"}) {
      isAligned(run(Terminal.NONE, "policy", "show", "--lang", language)[0], 3, 3);
      isAligned(
          run(Terminal.NONE, "template", "--lang", language, "--out", folder.toString())[0], 0, 2);
    }
  }

  /** From that line on every column begins where the first line has it. */
  private static void isAligned(String printed, int from, int columns) {
    CellWidth width = new CellWidth(false);
    Vector<String> lines = Vector.ofAll(printed.lines().toList()).drop(from);
    assertThat(lines.size()).isGreaterThan(5);
    for (String line : lines) {
      assertThat(starts(line, width).take(columns))
          .isEqualTo(starts(lines.head(), width).take(columns));
      assertThat(line).isEqualTo(line.stripTrailing()).doesNotContain(ESCAPE);
    }
  }

  private static Vector<Integer> starts(String line, CellWidth width) {
    Vector<Integer> starts = Vector.of(0);
    Matcher gap = Pattern.compile(" {2,}").matcher(line);
    while (gap.find()) {
      starts = starts.append(width.of(line.substring(0, gap.end())));
    }
    return starts;
  }
}
