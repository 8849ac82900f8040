package org.openrenovation.reports;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Column.Kind;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;

/**
 * Reports for tests and for looking at: the thirty communities of a county's plan, and one small
 * report with a cell of every kind.
 */
public final class DemoReports {
  private DemoReports() {}

  /** The thirty communities, by year with subtotals and a total. */
  public static Report plan() {
    Seq<String[]> lines = communities();
    Seq<Column> columns =
        Vector.of(
            Column.of("number", "序号", Kind.ORDINAL),
            Column.of("name", "小区名称", Kind.TEXT),
            Column.of("location", "位置", Kind.TEXT),
            Column.of("built", "建成年份", Kind.TEXT),
            Column.of("buildings", "楼栋数", Kind.COUNT, "栋"),
            Column.of("households", "户数", Kind.COUNT, "户"),
            Column.of("area", "建筑面积", Kind.AREA),
            Column.builder()
                .key("cost")
                .heading("概算投资")
                .kind(Kind.MONEY)
                .inTenThousandYuan(true)
                .build(),
            Column.of("consent", "同意率", Kind.PERCENT),
            Column.of("start", "计划开工", Kind.DATE),
            Column.of("state", "纳入条件", Kind.STATE));
    Vector<Row> rows = Vector.empty();
    int number = 1;
    for (String year : lines.map(line -> line[0]).distinct()) {
      rows = rows.append(Row.group(year + " 年"));
      Vector<Row> ofYear = Vector.empty();
      for (String[] line : lines.filter(line -> line[0].equals(year))) {
        ofYear = ofYear.append(community(number++, line));
      }
      rows = rows.appendAll(ofYear).append(Row.sum(Row.Role.SUBTOTAL, "小计", columns, ofYear));
    }
    rows = rows.append(Row.sum(Row.Role.TOTAL, "合计", columns, rows));
    Table table =
        Table.builder()
            .id("communities")
            .caption("城镇老旧小区改造计划表")
            .columns(columns)
            .rows(rows)
            .addNotes("面积、户数以附件 3 为准。", "纳入条件所需的八项事实，附件 3 均未载明；“待定”不是“不符合”。")
            .build();
    return Report.builder()
        .kind("plan-table")
        .title("芮城县 2021—2025 年城镇老旧小区改造计划表")
        .locale(Locale.CHINA)
        .asOf(LocalDate.of(2024, 6, 30))
        .documentNumber("芮政办发〔2022〕23号")
        .libraryVersion("0.1.0")
        .addSections(
            Section.of("plan", "改造计划", table),
            Section.builder()
                .id("reading")
                .heading("口径说明")
                .addBlocks(
                    Paragraph.of("本表依据实施方案附件 3 编制。投资按概算填列，单位为万元，由精确到分的金额四舍五入，合计由精确金额相加后再四舍五入。"))
                .addSections(Section.of("years", "分年度", years(lines)))
                .build())
        .addNotes("本报表仅供内部审核使用。")
        .build();
  }

  private static Row community(int number, String[] line) {
    Area area = Area.parse(line[6]);
    long households = Long.parseLong(line[5]);
    Tone tone = Tone.values()[number % Tone.values().length];
    return Row.of(
        Cell.of(number),
        Cell.of(line[1]),
        Cell.of(line[2]),
        Cell.of(line[3].replace(';', '、')),
        Cell.of(Long.parseLong(line[4])),
        Cell.of(households),
        Cell.of(area),
        Cell.of(Money.ofFen(area.hundredths() * 350)),
        number % 7 == 0
            ? Cell.of("未征询")
            : Cell.of(Fraction.of(households - number % 4, households)),
        number % 5 == 0 ? Cell.empty() : Cell.of(LocalDate.of(Integer.parseInt(line[0]), 5, 31)),
        Cell.state(tone, Vector.of("符合", "需补正", "不符合", "待定", "不适用").get(tone.ordinal())));
  }

  private static Table years(Seq<String[]> lines) {
    Seq<Column> columns =
        Vector.of(
            Column.of("year", "年度", Kind.ORDINAL),
            Column.of("communities", "小区数", Kind.COUNT, "个"),
            Column.of("area", "建筑面积", Kind.AREA));
    Seq<Row> rows =
        lines
            .map(line -> line[0])
            .distinct()
            .map(
                year -> {
                  Seq<String[]> ofYear = lines.filter(line -> line[0].equals(year));
                  return Row.of(
                      Cell.of(Long.parseLong(year)),
                      Cell.of((long) ofYear.size()),
                      Cell.of(Area.sum(ofYear.map(line -> Area.parse(line[6])))));
                });
    return Table.builder()
        .id("years")
        .caption("分年度")
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, "合计", columns, rows)))
        .build();
  }

  private static Seq<String[]> communities() {
    try (InputStream in = DemoReports.class.getResourceAsStream("communities.csv")) {
      return Vector.ofAll(
              new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList())
          .map(line -> line.split(",", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
