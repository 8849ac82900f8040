package org.openrenovation.reports.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrenovation.reports.load.Sheets.read;
import static org.openrenovation.reports.load.Sheets.workbook;

import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.oversight.StatedTotal;

/** How tables lie on their sheets: headings, sections, totals, remarks. */
class LayoutTest {
  @TempDir private Path folder;

  private Loaded<Register> read(List<?>... rows) {
    return Sheets.read(TableKind.COMMUNITIES, workbook(folder, List.of(rows)));
  }

  private static Seq<String> told(Seq<Problem> problems) {
    return problems.map(problem -> problem.path() + " " + problem.code());
  }

  private static Seq<String> names(Loaded<Register> loaded) {
    return loaded.result().get().communities().map(Community::name);
  }

  @Test
  void aColumnThatNobodyAskedForIsToldAndPassedOver() {
    Loaded<Register> loaded =
        read(List.of("序号", "年度", "小区名称", "绿化率", "备注"), List.of(1, 2023, "甲", 0.3, "无"));
    assertThat(told(loaded.notes())).containsExactly("计划表!D1 table.column-ignored");
    assertThat(names(loaded)).containsExactly("甲");
  }

  @Test
  void aNeededColumnThatIsMissingIsOneProblemAtTheHeadings() {
    Loaded<Register> loaded =
        read(List.of("栋数", "小区名称"), List.of(1, "甲"), List.of("三", "乙"), List.of(2, "丙"));
    assertThat(told(loaded.problems()))
        .containsExactly("计划表!1 table.column-missing", "计划表!A3 value.type");
    assertThat(loaded.problems().get(0).message(Locale.CHINESE)).contains("计划年度").contains("改造年度");
  }

  @Test
  void aColumnTwiceIsToldAtTheSecond() {
    Loaded<Register> loaded = read(List.of("年度", "小区名称", "计划年度"), List.of(2023, "甲", 2024));
    assertThat(told(loaded.problems())).containsExactly("计划表!C1 table.column-twice");
  }

  @Test
  void anUnknownUnitIsNoUnitToGuessAt() {
    Loaded<Register> loaded = read(List.of("年度", "小区名称", "面积（亩）"), List.of(2023, "甲", 8));
    assertThat(told(loaded.problems())).containsExactly("计划表!C1 table.unit-unknown");
  }

  @Test
  void aSectionGivesItsYearToTheRowsBelow() {
    Loaded<Register> loaded =
        read(
            List.of("小区名称", "户数"),
            List.of("一、2021年（2个）"),
            List.of("甲", 1),
            List.of("乙", 2),
            List.of("二、2022年"),
            List.of("丙", 3));
    assertThat(loaded.result().get().communities().map(Community::id))
        .containsExactly("2021-01", "2021-02", "2022-01");
    assertThat(told(read(List.of("小区名称", "户数"), List.of("甲", 1), List.of("乙", 2)).problems()))
        .containsExactly("计划表!1 table.column-missing");
  }

  @Test
  void headingsAreRepeatedOnEveryPageAndAreNoRecord() {
    assertThat(
            names(
                read(
                    List.of("年度", "小区名称"),
                    List.of(2023, "甲"),
                    List.of("年度", "小区名称"),
                    List.of(2023, "乙"))))
        .containsExactly("甲", "乙");
  }

  @Test
  void totalsStandAnywhereAndCoverWhatTheySay() {
    Loaded<Register> loaded =
        read(
            List.of("年度", "小区名称", "户数"),
            List.of("总计：", "", 10),
            List.of("2021年合计", "", 3),
            List.of(2021, "甲", 1),
            List.of(2021, "乙", 2),
            List.of("小 计", "", 3),
            List.of(2022, "丙", 7),
            List.of("小计", "", 7));
    assertThat(loaded.totals())
        .containsExactly(
            total(2, 0, 3).households(10L).build(),
            total(3, 0, 3).planYear(2021).households(3L).build(),
            total(6, 0, 2).households(3L).build(),
            total(8, 2, 3).households(7L).build());
  }

  private static StatedTotal.Builder total(int row, int from, int to) {
    return StatedTotal.builder().place("计划表!" + row).from(from).to(to);
  }

  @Test
  void aTotalThatCannotBeReadIsANoteAndNoProblem() {
    Loaded<Register> loaded =
        read(List.of("年度", "小区名称", "户数"), List.of(2021, "甲", 1), List.of("合计", "", "约900"));
    assertThat(told(loaded.notes())).containsExactly("计划表!C3 value.type");
    assertThat(names(loaded)).containsExactly("甲");
  }

  @Test
  void aFigureMergedOverRowsBelongsToNoneOfThem() {
    Path file =
        workbook(
            folder,
            List.of(
                List.of("年度", "小区名称", "户数"),
                List.of(2021, "甲", 60),
                Arrays.asList(null, "乙", null)),
            sheet -> {
              sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("C2:C3"));
            });
    assertThat(told(Sheets.read(TableKind.COMMUNITIES, file).problems()))
        .containsExactly("计划表!C3 cell.merged");
  }

  @Test
  void severalSheetsAreOneTableAndHiddenOnesNone() {
    Path file =
        workbook(
            folder,
            List.of(List.of("年度", "小区名称"), List.of(2021, "甲")),
            sheet -> {
              for (String name : List.of("2022年", "隐藏", "说明")) {
                var other = sheet.getWorkbook().createSheet(name);
                boolean isTable = !name.equals("说明");
                Sheets.set(other.createRow(0), 0, isTable ? "名称" : "请逐行填写", null);
                Sheets.set(other.getRow(0), 1, isTable ? "年度" : null, null);
                Sheets.set(other.createRow(1), 0, name, null);
                Sheets.set(other.getRow(1), 1, 2022, null);
              }
              sheet.getWorkbook().setSheetHidden(2, true);
            });
    Loaded<Register> loaded = Sheets.read(TableKind.COMMUNITIES, file);
    assertThat(names(loaded)).containsExactly("甲", "2022年");
    assertThat(loaded.place(1)).isEqualTo("2022年!2");
  }

  @Test
  void anIdTwiceOnTwoSheetsIsToldAtTheSecondAndLosesNoOther() {
    Path file =
        workbook(
            folder,
            List.of(List.of("编号", "年度", "小区名称"), List.of("a", 2021, "甲")),
            sheet -> {
              var other = sheet.getWorkbook().createSheet("续");
              List<?> rows =
                  List.of(
                      List.of("小区名称", "年度", "编号"),
                      List.of("乙", 2021, "a"),
                      List.of("丙", 2021, "c"));
              for (int r = 0; r < rows.size(); r++) {
                var row = other.createRow(r);
                for (int c = 0; c < 3; c++) {
                  Sheets.set(row, c, ((List<?>) rows.get(r)).get(c), null);
                }
              }
            });
    Loaded<Register> loaded = Sheets.read(TableKind.COMMUNITIES, file);
    assertThat(told(loaded.problems())).containsExactly("续!C2 id.duplicate");
    assertThat(loaded.sound().get().communities().map(Community::name)).containsExactly("甲", "丙");
    assertThat(loaded.place(1)).isEqualTo("续!3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1995、1997",
        "1995;1997",
        "1995,1997",
        "1995，1997",
        "1995/1997",
        "1995年和1997年",
        "１９９５、 １９９７"
      })
  void yearsAreDividedInManyWays(String years) {
    Register register =
        read(List.of("年度", "小区名称", "建成年代"), List.of(2023, "甲", years)).result().get();
    assertThat(register.communities().get(0).builtYears()).containsExactly(1995, 1997);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "2021-12-31 2021-12-31",
        "2021/12/31 2021-12-31",
        "2021.1.5 2021-01-05",
        "2021年1月5日 2021-01-05",
        "２０２１－０１－０５ 2021-01-05",
        "20210105 2021-01-05",
        "44201 2021-01-05",
        "2021-02-30 -",
        "明年 -"
      })
  void daysAreWrittenInManyWays(String day, String date) {
    Object number = day.matches("[0-9]{5,8}") ? Integer.valueOf(day) : day;
    for (Object entered : day.length() == 5 ? List.of(number) : List.of(day, number)) {
      var loaded =
          Sheets.read(
              TableKind.PROGRESS,
              workbook(folder, List.of(List.of("编号", "年度", "竣工日期"), List.of("a", 2021, entered))));
      if (date.equals("-")) {
        assertThat(told(loaded.problems())).hasSize(1).allMatch(told -> told.startsWith("计划表!C2"));
      } else {
        assertThat(loaded.result().get().progress().get(0).completedOn())
            .contains(LocalDate.parse(date));
      }
    }
  }

  @Test
  void choicesAreTheTablesOwnWordsInEitherLanguage() {
    var loaded =
        Sheets.read(
            TableKind.BALLOTS,
            workbook(
                folder,
                List.of(
                    List.of("户号", "意见", "方式", "日期"),
                    List.of("101", "同意", "线上", LocalDate.of(2023, 1, 10)),
                    List.of("102", "No opinion", "PAPER", "2023-1-10"),
                    List.of(103, "也许", "书面", "2023-1-10"))));
    assertThat(loaded.problems().map(problem -> problem.message(Locale.CHINESE)))
        .containsExactly("计划表!B4：“也许”不在可选项之内，可填：同意、不同意、无意见。");
    assertThat(loaded.sound().get()).hasSize(2);
  }

  @Test
  void remarksAndSignaturesAreNoRecords() {
    assertThat(
            names(
                read(
                    List.of("年度", "小区名称", "户数"),
                    List.of(2021, "甲", 1),
                    List.of("注：以上均为住宅。"),
                    Arrays.asList("填表人：张三", null, "审核人：李四"))))
        .containsExactly("甲");
  }
}
