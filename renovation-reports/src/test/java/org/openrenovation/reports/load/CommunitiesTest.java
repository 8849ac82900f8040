package org.openrenovation.reports.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrenovation.reports.load.Sheets.csv;
import static org.openrenovation.reports.load.Sheets.read;
import static org.openrenovation.reports.load.Sheets.workbook;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.oversight.Lint;
import org.openrenovation.core.oversight.PlanRows;
import org.openrenovation.core.policy.Policy;

class CommunitiesTest {
  private static final Register THIRTY = Counties.communities("ruicheng");
  private static final List<String> HEADER =
      List.of("序号", "年度", "小区名称", "位置", "建成年份", "栋数", "户数", "面积(㎡)");

  @TempDir private Path folder;

  private String annex() throws IOException {
    try (InputStream in =
        CommunitiesTest.class.getResourceAsStream("/org/openrenovation/reports/communities.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theAnnexAsCsvIsTheThirtyCommunities() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      assertThat(read(TableKind.COMMUNITIES, csv(folder, annex(), charset)).result().get())
          .isEqualTo(THIRTY);
    }
    assertThat(read(TableKind.COMMUNITIES, csv(folder, "\uFEFF" + annex())).result().get())
        .isEqualTo(THIRTY);
  }

  @Test
  void theAnnexAsAnOfficeWritesItIsRead() {
    Path file =
        workbook(
            folder,
            List.of(
                List.of("附件3"),
                List.of("城镇老旧小区改造计划表"),
                Arrays.asList(null, null, null, null, "单位：栋、户、平方米"),
                Arrays.asList("序号", "改造\n年度", "小 区 名 称", "位置", "建成\n年代", "规模", null, null),
                Arrays.asList(null, null, null, null, null, "栋数", "户数", "面积（㎡）"),
                List.of("合计", "", "", "", "", 5, 184, "15,504.27"),
                List.of(1, 2021, "原卷烟厂小区", "华泰北路", 1994, 2, 60, 4541.27),
                Arrays.asList(2, null, " 粮苑小区\n2号楼 ", "洞宾西街南侧", "1995年", "１", "40户", "4,263㎡"),
                Arrays.asList(),
                List.of(3, "2023年", "工商银行住宅楼", "大禹东街南侧", "1995、1997", 1, 50, 5700),
                List.of(4, "２０２３", "信用联社住宅楼", "永乐北路东侧", LocalDate.of(1998, 6, 1), 1, 34, "1000"),
                List.of("2023年小计", "", "", "", "", 2, 84, 6700),
                List.of("注：面积以测绘为准。"),
                Arrays.asList("填表人：", null, null, "审核人：")),
            sheet -> {
              sheet.addMergedRegion(CellRangeAddress.valueOf("A1:H1"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("A2:H2"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("F4:H4"));
              for (String twoRows : List.of("A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "B7:B8")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(twoRows));
              }
            });
    Loaded<Register> loaded = read(TableKind.COMMUNITIES, file);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.notes()).isEmpty();
    Seq<Community> rows = loaded.result().get().communities();
    assertThat(rows.map(Community::id)).containsExactly("2021-01", "2021-02", "2023-01", "2023-02");
    assertThat(rows.take(2)).isEqualTo(THIRTY.communities().take(2));
    assertThat(rows.get(2).builtYears()).containsExactly(1995, 1997);
    assertThat(rows.get(3).builtYears()).containsExactly(1998);
    assertThat(rows.get(3).area()).hasToString("Optional[1000.00]");
    assertThat(loaded.place(2)).isEqualTo("计划表!10");
    assertThat(loaded.totals()).hasSize(2);
    Seq<Finding> warnings =
        Lint.under(Policy.of(Counties.policy("ruicheng"), 2023))
            .decide(PlanRows.of(loaded.result().get(), loaded.totals()))
            .findings();
    assertThat(warnings).isEmpty();
  }

  @Test
  void inTenThousandsOfSquareMetres() {
    Path file =
        workbook(folder, List.of(List.of("年度", "名称", "建筑面积（万平方米）"), List.of(2023, "甲", 0.454127)));
    assertThat(read(TableKind.COMMUNITIES, file).result().get().area()).hasToString("4541.27");
    file =
        workbook(
            folder,
            List.of(List.of("单位：万㎡"), List.of("年度", "名称", "建筑面积"), List.of(2023, "甲", 0.454127)));
    assertThat(read(TableKind.COMMUNITIES, file).result().get().area()).hasToString("4541.27");
  }

  @Test
  void twentyDefectsAreToldEachAtItsCellInOneRun() {
    Path file =
        workbook(
            folder,
            List.of(
                List.of("编号", "年度", "小区名称", "位置", "建成年份", "栋数", "户数", "面积(㎡)"),
                List.of("a", 2021, "好一", "路", 1994, 2, 60, 4541.27),
                Arrays.asList(null, 2021, "二", "路", 1994, 2, 60, 4541.27),
                Arrays.asList("c", null, "三", "路", 1994, 2, 60, 4541.27),
                Arrays.asList("d", 2021, null, "路", 1994, 2, 60, 4541.27),
                List.of("e", "明年", "五", "路", 1994, 2, 60, 4541.27),
                List.of("f", 21, "六", "路", 1994, 2, 60, 4541.27),
                List.of("g", 2021, "七", LocalDate.of(2023, 3, 2), 1994, 2, 60, 4541.27),
                List.of("h", 2021, "八", "路", "九十年代", 2, 60, 4541.27),
                List.of("i", 2021, "九", "路", "1995、197", 2, 60, 4541.27),
                List.of("j", 2021, "十", "路", 1994, "三栋", 60, 4541.27),
                List.of("k", 2021, "十一", "路", 1994, 1.5, 60, 4541.27),
                List.of("l", 2021, "十二", "路", 1994, -2, 60, 4541.27),
                List.of("m", 2021, "十三", "路", 1994, 2, 1e30, 4541.27),
                List.of("n", 2021, "十四", "路", 1994, 2, true, 4541.27),
                List.of("o", 2021, "十五", "路", 1994, 2, "约60", 4541.27),
                List.of("p", 2021, "十六", "路", 1994, 2, 60, 4541.275),
                List.of("q", 2021, "十七", "路", 1994, 2, 60, "四千"),
                List.of("r", 2021, "十八", "路", 1994, 2, 60, -1),
                List.of("s", 2021, "十九", "路", 1994, 2, 60, LocalDate.of(2023, 3, 2)),
                List.of("t", 2021, "二十", "路", 1994, 2, "", 4541.27),
                List.of("u", 2021, "二十一", "路", 1994, 2, "", 4541.27),
                List.of("a", 2021, "二十二", "路", 1994, 2, 60, 4541.27),
                List.of("w", 2021, "好二", "路", 1994, 2, 60, 4541.27)),
            sheet -> {
              sheet.getRow(20).getCell(6).setCellFormula("1+59");
              sheet.getRow(21).getCell(6).setCellErrorValue((byte) 0x17);
            });
    Loaded<Register> loaded = read(TableKind.COMMUNITIES, file);
    assertThat(loaded.problems().map(problem -> problem.path() + " " + problem.code()))
        .containsExactly(
            "计划表!A3 field.missing",
            "计划表!B4 field.missing",
            "计划表!C5 field.missing",
            "计划表!B6 value.type",
            "计划表!B7 value.out-of-range",
            "计划表!D8 cell.date",
            "计划表!E9 value.type",
            "计划表!E10 value.out-of-range",
            "计划表!F11 value.type",
            "计划表!F12 value.scale",
            "计划表!F13 value.negative",
            "计划表!G14 value.out-of-range",
            "计划表!G15 value.type",
            "计划表!G16 value.type",
            "计划表!H17 value.scale",
            "计划表!H18 value.type",
            "计划表!H19 value.negative",
            "计划表!H20 value.type",
            "计划表!G21 cell.formula",
            "计划表!G22 cell.error",
            "计划表!A23 id.duplicate");
    assertThat(loaded.result().isInvalid()).isTrue();
    assertThat(loaded.sound().get().communities().map(Community::name)).containsExactly("好一", "好二");
    assertThat(loaded.problems().map(problem -> problem.message(Locale.CHINESE)))
        .contains("计划表!F11：“三栋”不是整数（例如 3）。");
    loaded.problems().forEach(problem -> assertThat(problem.message(Locale.ENGLISH)).isNotBlank());
  }
}
