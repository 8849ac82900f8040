package org.openrenovation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrenovation.core.json.JsonText;
import org.openrenovation.reports.ReportDefinitions;

class CliTest {
  @TempDir private Path folder;

  /** What a run printed and how it ended. */
  private record Run(int code, String out, String err) {
    static Run of(String in, String... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      PrintWriter printed = new PrintWriter(out);
      int code =
          Cli.run(
              arguments,
              new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
              printed,
              new PrintWriter(err, true));
      printed.flush();
      return new Run(code, out.toString(), err.toString());
    }

    JsonNode json() {
      return JsonText.parse(out).get();
    }
  }

  @Test
  void theDemonstrationWritesTheThirtyCommunities() throws IOException {
    Run run = Run.of("", "demo", "--out", folder.toString());
    assertThat(run.code).isZero();
    assertThat(run.err).isEmpty();
    assertThat(run.out).endsWith("报表位于：" + folder + System.lineSeparator());
    assertThat(Files.readString(folder.resolve("plan-table.csv")))
        .contains("合计,30,40,863,91991.89")
        .contains("2023,6,11,257,29456.42");
    assertThat(Files.readString(folder.resolve("eligibility.csv")))
        .contains("无法认定,30")
        .doesNotContain(",不纳入改造范围,");
    for (String kind : ReportDefinitions.builtIn().ids()) {
      for (String format : List.of("xlsx", "html", "csv", "json")) {
        assertThat(folder.resolve("training/" + kind + "." + format)).isRegularFile();
      }
    }
    assertThat(Files.readString(folder.resolve("training/funding-table.csv"))).contains("合计,");
    assertThat(Files.readString(folder.resolve("training/ledger-audit.csv")))
        .contains("透支", "挪用", "挤占", "超进度付款", "销户后入账", "账户不存在", "凭证号重复");
    assertThat(Files.readString(folder.resolve("training/household-bills.csv")))
        .contains("按楼层系数", "按户均摊", "专有部分面积", "谁受益谁出资");
    assertThat(Files.readString(folder.resolve("training/gate-board.csv"))).contains("2024-01");
  }

  @Test
  void wrongArgumentsAreToldInTheReadersLanguage() {
    assertThat(Run.of("", "report", "--as-of", "2024-6-30", "--out", "x").err)
        .startsWith("--as-of=DATE：“2024-6-30”不能采用。应为数据截止日期，如 2024-06-30");
    assertThat(Run.of("", "report", "--out", "x").err).startsWith("缺少 --as-of=DATE。");
    assertThat(Run.of("", "reprot").err).startsWith("不认识“reprot”。");
    assertThat(Run.of("", "reprot", "--lang=en").err).startsWith("\"reprot\" is not known.");
    assertThat(Run.of("", "report", "--out").err).doesNotContain("Expected", "Missing");
  }

  @Test
  void twoRunsAreIdenticalToTheByteAlsoUnderAnotherLocaleAndZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Run.of("", "demo", "--out", folder.resolve("one").toString());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Run.of("", "demo", "--out", folder.resolve("two").toString());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    List<Path> files = files(folder.resolve("one"));
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(folder.resolve("two").resolve(folder.resolve("one").relativize(file)))
          .hasSameBinaryContentAs(file);
    }
  }

  @Test
  void aCaseInOneDocumentReportsAndIsHeldAgainstAnother() throws IOException {
    Run.of("", "demo", "--format", "csv", "--out", folder.toString());
    Path county = folder.resolve("training/county.json");
    Run whole = Run.of("", "programme", "--programme", county.toString());
    assertThat(whole.code).isZero();
    assertThat(whole.out).isEqualTo(Files.readString(county));
    assertThat(Run.of("", "programme", "--schema").json().at("/properties").has("files")).isTrue();
    Path richer = folder.resolve("richer.json");
    Files.writeString(richer, whole.out.replaceAll("(\"year\" : 2024,\\s+\"amount\" : \")", "$19"));
    String[] report = {
      "report",
      "--as-of",
      "2024-06-30",
      "--kind",
      "plan-comparison",
      "--format",
      "csv",
      "--programme",
      county.toString(),
      "--against",
      richer.toString(),
      "--out",
      folder.toString()
    };
    assertThat(Run.of("", report).code).isZero();
    assertThat(Files.readString(folder.resolve("plan-comparison.csv"))).contains(",调入,");
    Files.writeString(richer, whole.out.replace("\"communities\"", "\"community\""));
    assertThat(Run.of("", report).code).isEqualTo(1);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder).filter(Files::isRegularFile)) {
      return all.sorted().toList();
    }
  }

  @Test
  void evalAnswersJsonWithJson() {
    Run run =
        Run.of(
            "{\"part\": \"79\", \"whole\": \"100\", \"threshold\": \"80%\", \"inclusive\": true}",
            "eval", "threshold");
    assertThat(run.code).isZero();
    assertThat(run.json().get("shortfall").textValue()).isEqualTo("1");
  }

  @Test
  void evalTellsEveryProblemAndEndsWithOne() {
    Run run = Run.of("{\"part\": \"-1\", \"whole\": \"1.005\"}", "eval", "threshold");
    assertThat(run.code).isEqualTo(1);
    assertThat(run.json().get("problems")).hasSize(4);
    assertThat(run.json().get("problems").get(0).get("message").get("zh").textValue())
        .contains("小于 0");
  }

  @Test
  void whatCannotBeUsedEndsWithTwo() {
    assertThat(Run.of("{", "eval", "threshold").code).isEqualTo(2);
    assertThat(Run.of("{}", "eval", "treshold").code).isEqualTo(2);
    assertThat(Run.of("", "report").code).isEqualTo(2);
    assertThat(Run.of("", "nonsense").code).isEqualTo(2);
    assertThat(Run.of("", "policy", "check", folder.resolve("none.json").toString()).code)
        .isEqualTo(2);
    assertThat(Run.of("", "demo", "--format", "papyrus", "--out", folder.toString()).err)
        .contains("papyrus")
        .doesNotContain("Exception");
    assertThat(Run.of("", "policy", "show", "--overlay", "none").code).isEqualTo(2);
  }

  @Test
  void aPlanFor2026HasNoPolicyInForce() {
    Run run = Run.of("", "policy", "show", "--plan-year", "2026", "--lang", "en");
    assertThat(run.code).isEqualTo(1);
    assertThat(run.err).contains("no policy is in force in ruicheng for 2026");
  }

  @Test
  void aDocumentWithFourProblemsIsToldAllFour() throws IOException {
    String sound = Run.of("", "policy", "show", "--json").out;
    Path document = folder.resolve("policy.json");
    Files.writeString(document, sound);
    assertThat(Run.of("", "policy", "check", document.toString()).code).isZero();
    Files.writeString(
        document,
        sound
            .replaceFirst("\"number\" :", "\"colour\" : \"red\", \"number\" :")
            .replaceFirst("\"2020-01-01\"", "\"2020-02-01\"")
            .replaceFirst("\"4/5\"", "\"6/5\"")
            .replaceFirst("\"clause\" : \"2.4.2\",", ""));
    Run run = Run.of("", "policy", "check", folder.toString(), "--lang", "en");
    assertThat(run.code).isEqualTo(1);
    assertThat(run.err.lines())
        .hasSize(4)
        .anyMatch(line -> line.contains("colour"))
        .anyMatch(line -> line.contains("gap"))
        .anyMatch(line -> line.contains("6/5 is out of range"))
        .anyMatch(line -> line.contains("clause: this is needed"));
  }

  @Test
  void suppliedFactsDecide() throws IOException {
    Path facts = folder.resolve("facts.json");
    Files.writeString(facts, "{\"facts\": {\"2022-01\": {\"urbanVillage\": true}}}");
    Run run =
        Run.of(
            "",
            "report",
            "--as-of",
            "2024-06-30",
            "--kind",
            "eligibility",
            "--format",
            "csv",
            "--facts",
            facts.toString(),
            "--out",
            folder.toString(),
            "--lang",
            "en");
    assertThat(run.code).isZero();
    assertThat(Files.readString(folder.resolve("eligibility.csv")))
        .contains("excluded,1")
        .contains("undetermined,29");
    Files.writeString(
        facts, "{\"facts\": {\"2022-01\": {\"urbanVillage\": \"yes\", \"leafy\": true}}}");
    assertThat(Run.of("", "demo", "--facts", facts.toString(), "--out", folder.toString()).code)
        .isEqualTo(1);
  }

  @Test
  void conformanceEndsWithItsCount() throws IOException {
    Path cases = folder.resolve("threshold.json");
    Files.writeString(
        cases,
        """
        {"function": "threshold", "cases": [
          {"id": "good", "input": {"part": 4, "whole": 5, "threshold": "4/5", "inclusive": true}, "expect": {"met": true}},
          {"id": "bad", "input": {"part": 4, "whole": 5, "threshold": "4/5", "inclusive": true}, "expect": {"met": false}}]}
        """);
    Run run = Run.of("", "conformance", folder.toString());
    assertThat(run.code).isEqualTo(1);
    assertThat(run.out.lines().toList()).hasSize(2).last().isEqualTo("1 passed, 1 failed");
    assertThat(run.out).contains("bad").contains("met");
    assertThat(Run.of("", "conformance", folder.resolve("nowhere").toString()).code).isEqualTo(2);
  }

  private static final String PLAN =
      """
      计划年度,小区名称,位置,建成年份,栋数,户数,建筑面积（㎡）
      2023,甲小区,东街,1995、1997,2,50,5700
      2023,乙小区,东街,1995、1997,2,50,5700
      合计,,,,4,99,11400
      """;

  @Test
  void aTableOfOnesOwnIsCheckedAndBecomesJson() throws IOException {
    Path table = Files.writeString(folder.resolve("plan.csv"), PLAN);
    Run run = Run.of("", "import", table.toString(), "--to", folder.toString());
    assertThat(run.code).isZero();
    assertThat(run.err.lines())
        .containsExactly(
            "提示：甲小区、乙小区：位置、建成时间、栋数、户数、面积均相同，疑为重复填报（plan!2, plan!3）",
            "提示：plan!4：表中户数合计为 99，各行相加为 100");
    assertThat(Files.readString(folder.resolve("communities.json")))
        .contains("\"2023-02\"")
        .contains("\"5700.00\"");
    Files.writeString(table, PLAN.replace(",2,50", ",两,五十"));
    Run refused =
        Run.of(
            "", "import", table.toString(), "--to", folder.resolve("x").toString(), "--lang", "en");
    assertThat(refused.code).isEqualTo(1);
    assertThat(refused.err.lines()).hasSize(5).anyMatch(line -> line.startsWith("plan!F3: "));
    assertThat(folder.resolve("x")).doesNotExist();
    assertThat(Run.of("", "import", "none.xlsx", "--to", folder.toString()).code).isEqualTo(2);
    assertThat(
            Run.of("", "import", table.toString(), "--kind", "x", "--to", folder.toString()).code)
        .isEqualTo(2);
  }

  @Test
  void theDemonstrationRunsOnATableOfOnesOwn() throws IOException {
    Path table = Files.writeString(folder.resolve("plan.csv"), PLAN);
    Path progress =
        Files.writeString(folder.resolve("progress.csv"), "编号,年度,竣工日期\n2023-02,2023,2023/11/15\n");
    String[] arguments = {
      "demo",
      "--communities",
      table.toString(),
      "--completions",
      progress.toString(),
      "--format",
      "csv",
      "--out",
      folder.toString()
    };
    assertThat(Run.of("", arguments).out).contains("2").contains("11400.00");
    Files.writeString(progress, "编号,年度,竣工日期\n2023-02,2023,\n2023-03,2023,2023/11/15\n");
    Run refused = Run.of("", arguments);
    assertThat(refused.code).isEqualTo(1);
    assertThat(refused.err).startsWith("progress!A3：");
  }

  @Test
  void filesOfCommunitiesComeFromTablesOneBesideTheOther() throws IOException {
    Path surveys =
        Files.writeString(
            folder.resolve("surveys.csv"),
            """
            小区编号,总户数,户号,意见,方式,日期
            2024-01,2,1-101,同意,书面,2024/1/10
            2024-01,2,1-102,同意,线上,2024/1/11
            """);
    Path evidence =
        Files.writeString(
            folder.resolve("evidence.csv"),
            """
            小区编号,佐证事项,内容,结果,结果日期
            2024-01,民意调查：调查日期,2024年1月12日,,
            2024-01,项目立项：批复文号,芮审发〔2024〕1号,,
            2024-01,财政评审：评审金额,126万元,,
            2024-01,市级会审：市级会审,2024-02-01,未通过,2024-02-04
            2024-01,市级会审：市级会审,2024-02-05,通过,2024-02-08
            2024-01,移交管理：管理单位已进驻,是,,
            """);
    Run imported =
        Run.of("", "import", evidence.toString(), "--to", folder.toString(), "--lang", "en");
    assertThat(imported.err).isEmpty();
    assertThat(Files.readString(folder.resolve("evidence.json")))
        .contains("\"amount\" : \"1260000.00\"", "\"FAIL\"", "\"managerInPlace\" : true");
    String[] arguments = {
      "report",
      "--kind",
      "tally-sheets,gate-board",
      "--format",
      "csv",
      "--as-of",
      "2024-03-01",
      "--out",
      folder.resolve("r").toString(),
      "--files",
      surveys.toString(),
      "--files",
      folder.resolve("evidence.json").toString()
    };
    assertThat(Run.of("", arguments).err).isEmpty();
    Files.writeString(surveys, Files.readString(surveys) + "2024-01,3,1-103,同意,书面,2024/1/10\n");
    assertThat(Run.of("", arguments).err).contains("surveys!B4：3 与 2 应当一致");
    arguments[arguments.length - 1] = evidence.toString();
    arguments[arguments.length - 3] = evidence.toString();
    assertThat(Run.of("", arguments).err).contains("2024-01.evidence.SURVEY：两份文件都有这一项");
  }

  @Test
  void everyTemplateIsImportedAsItIs() throws IOException {
    assertThat(Run.of("", "template", "--out", folder.toString()).code).isZero();
    for (Path template : files(folder)) {
      Run run = Run.of("", "import", template.toString(), "--to", folder.resolve("x").toString());
      assertThat(run.err).as(template.toString()).isEmpty();
      String kind = template.getFileName().toString().replaceAll("(-example)?\\.xlsx", "");
      assertThat(run.out).contains(kind + ".json");
    }
  }

  @Test
  void helpStandsInBothLanguages() {
    assertThat(Run.of("", "report", "--help").out).contains("数据截止日期").doesNotContain("asOf");
    assertThat(Run.of("", "report", "--help", "--lang", "en").out)
        .contains("the day as of which")
        .doesNotContain("报表");
    assertThat(Run.of("", "formats").out).contains("xlsx").contains("plan-table");
  }
}
