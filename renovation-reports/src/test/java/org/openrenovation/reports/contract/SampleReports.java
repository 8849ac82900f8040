package org.openrenovation.reports.contract;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Column.Kind;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Reason;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;

/** The reports that the contract tries a writer with. */
public final class SampleReports {
  static final LocalDate DAY = LocalDate.of(2024, 6, 30);

  private SampleReports() {}

  /** Texts that would do harm if a writer took them for more than text. */
  public static final Seq<String> HOSTILE =
      Vector.of(
          "=1+1",
          "+1+1",
          "-1+1",
          "@SUM(A1)",
          "\t=1+1",
          "＝1+1",
          "=cmd|'/C calc'!A0",
          "=HYPERLINK(\"http://example.org\",\"x\")",
          "'=1+1",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "&lt;b&gt; &amp; &#60;",
          "]]><!--",
          "</style></title></textarea><svg onload=alert(1)>",
          "| a | b |\n| - | - |",
          "[x](javascript:alert(1)) ![x](http://example.org) <http://example.org>",
          "# *a* _b_ `c` ~~d~~ \\",
          "1. a",
          "_x0041_",
          "a,b;c\"d\"",
          "\u202Eabc",
          "𠮷\uD83C\uDFE0");

  /** A report with a cell of every kind, nested sections, groups, sums and notes. */
  public static Report everyKind(Locale locale) {
    Seq<Column> columns =
        Vector.of(
            Column.of("year", "年度", Kind.ORDINAL),
            Column.of("name", "小区名称", Kind.TEXT),
            Column.of("households", "户数", Kind.COUNT, "户"),
            Column.of("cost", "概算投资", Kind.MONEY),
            Column.builder()
                .key("grant")
                .heading("补助资金")
                .kind(Kind.MONEY)
                .inTenThousandYuan(true)
                .build(),
            Column.of("area", "建筑面积", Kind.AREA),
            Column.of("cover", "覆盖倍数", Kind.RATIO, "倍"),
            Column.builder().key("consent").heading("同意率").kind(Kind.PERCENT).decimals(1).build(),
            Column.of("start", "开工日期", Kind.DATE),
            Column.of("elevator", "加装电梯", Kind.FLAG),
            Column.of("state", "状态", Kind.STATE),
            Column.builder().key("value").heading("参数值").kind(Kind.MIXED).width(20).build());
    Seq<Row> records =
        Vector.of(
            Row.of(
                    Cell.of(2022),
                    Cell.of("体委住宅楼"),
                    Cell.of(19),
                    Cell.of(Money.parse("1234567.89")),
                    Cell.of(Money.parse("1234550.00")),
                    Cell.of(Area.parse("2324")),
                    Cell.of(Fraction.of(37, 25)),
                    Cell.of(Fraction.of(691, 863)),
                    Cell.of(LocalDate.of(2022, 5, 31)),
                    Cell.of(true),
                    Cell.state(Tone.GOOD, "符合"),
                    Cell.of(Fraction.of(4, 5)))
                .because(Vector.of(whyAgreed())),
            Row.of(
                Cell.of(2022),
                Cell.of("国税二区住宅楼\n（含 2 栋）"),
                Cell.of(1016),
                Cell.of(Money.parse("-5.00")),
                Cell.of(Money.parse("-0.01")),
                Cell.of(Area.parse("2192.5")),
                Cell.of(Fraction.of(1, 3)),
                Cell.of("未征询"),
                Cell.empty(),
                Cell.of(false),
                Cell.state(Tone.UNKNOWN, "待定"),
                Cell.of(Fraction.of(2, 3))),
            Row.of(
                Cell.of(2022),
                Cell.of(""),
                Cell.of(0),
                Cell.of("未规定"),
                Cell.of(Money.ofFen(Long.MAX_VALUE - 123_455_000)),
                Cell.of(Area.ofHundredths(1_234_567_890_123_456L)),
                Cell.of(Fraction.of(-5, 1)),
                Cell.of(Fraction.ONE),
                Cell.of(LocalDate.of(1899, 12, 31)),
                Cell.empty(),
                Cell.state(Tone.BAD, "不符合"),
                Cell.of(Money.parse("800000"))),
            Row.of(
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.state(Tone.CAUTION, "需补正"),
                Cell.of(Area.parse("36.5"))),
            Row.of(
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.state(Tone.NEUTRAL, "不适用"),
                Cell.of(LocalDate.of(2022, 7, 5))));
    Table table =
        table("communities", columns)
            .addRows(Row.group("2022 年"))
            .addAllRows(records)
            .addRows(
                Row.sum(Row.Role.SUBTOTAL, "小计", columns, records),
                Row.sum(Row.Role.TOTAL, "合计", columns, records))
            .addNotes("面积以实测为准。", "金额含税。")
            .build();
    Table small =
        table("years", Vector.of(columns.get(0), columns.get(2)))
            .addRows(Row.of(Cell.of(2023), Cell.of(257)))
            .addCharts(Chart.trend("year", "households"))
            .addNotes("只此一条。")
            .build();
    return report("every-kind", locale)
        .subtitle("（样表）")
        .documentNumber("芮政办发〔2022〕23号")
        .preparedBy("县住房城乡建设局")
        .addSections(
            Section.builder()
                .id("plan")
                .heading("改造计划")
                .addBlocks(Paragraph.of("按年度列出。\n分两段。"), table)
                .addSections(
                    Section.of("years", "分年度", Paragraph.of("见下表。"), small, Paragraph.of("表后文字。")),
                    Section.builder()
                        .id("deep")
                        .heading("更深一层")
                        .addSections(Section.of("deepest", "最深一层", Paragraph.of("到此为止。")))
                        .build())
                .build(),
            Section.of("empty", "空节"))
        .sources(
            Section.of(
                "sources",
                "依据与来源",
                table("sources", Vector.of(Column.of("item", "项目", Kind.TEXT)))
                    .addRows(Row.of(Cell.of("芮政办发〔2022〕23号")))
                    .build()))
        .addNotes("本报表仅供审核。", "数据由县改造办提供。")
        .build();
  }

  /** A report whose every text is hostile. */
  public static Report hostile() {
    Seq<Column> columns =
        Vector.of(
            Column.of("a", "=1+1<b>", Kind.TEXT),
            Column.of("b", "|b|", Kind.STATE, "=u"),
            due("c", "END:VEVENT\nc"));
    Table table =
        table("hostile", columns)
            .addRows(Row.group("=1+1</td>"))
            .addAllRows(
                HOSTILE.map(
                    text ->
                        Row.of(
                            Cell.of(text), Cell.state(Tone.BAD, text), Cell.of(DAY.plusDays(1)))))
            .addAllNotes(HOSTILE)
            .build();
    Section section =
        Section.builder()
            .id("hostile")
            .heading("=a/b\\c?d*e[f]:g<b>'\u202E")
            .addAllBlocks(HOSTILE.map(Paragraph::of))
            .addBlocks(table, SampleSchedules.hostileGantt())
            .build();
    return report("hostile", Locale.CHINA, "=1+1</title><script>alert(1)</script>")
        .subtitle("=1+1<b>")
        .documentNumber("&amp;<b>")
        .preparedBy("\"><b>")
        .addSections(section)
        .addAllNotes(HOSTILE)
        .build();
  }

  /**
   * A report whose texts hold what no document may: control characters, half characters,
   * non-characters.
   */
  public static Report unprintable() {
    Seq<Column> columns = Vector.of(Column.of("a", "a\u0000b", Kind.TEXT), due("d", "\uDC00d"));
    Seq<String> texts =
        Vector.of(
            "a\u0000b",
            "a\u001Bb",
            "a\uD800b",
            "a\uDC00",
            "a\uFFFE",
            "a\u0085b",
            "a\r\nb\rc",
            "\u0007");
    Table table =
        table("unprintable", columns)
            .addAllRows(texts.map(text -> Row.of(Cell.of(text), Cell.of(DAY))))
            .build();
    return report("unprintable", Locale.ENGLISH, "a\u0000b")
        .addSections(Section.of("unprintable", "a\u0000b\uD800", table))
        .build();
  }

  /** A report of what is due by when: moved days, rows of one name, words in place of a day. */
  public static Report dueDates(Locale locale) {
    Seq<Column> columns =
        Vector.of(
            Column.of("year", "年度", Kind.ORDINAL),
            Column.of("milestone", "时间节点", Kind.TEXT),
            due("due", "截止日期"),
            due("report", "报送日期"),
            Column.of("state", "状态", Kind.STATE));
    Table table =
        table("due", columns)
            .addRows(
                Row.group("2022 年"),
                Row.of(
                    Cell.of(2022),
                    Cell.of("全部开工时限"),
                    Cell.of(LocalDate.of(2022, 5, 31)),
                    Cell.of(LocalDate.of(2022, 6, 5)),
                    Cell.state(Tone.NEUTRAL, "已到期")),
                Row.of(
                    Cell.of(2023),
                    Cell.of("全部开工时限"),
                    Cell.of(LocalDate.of(2023, 5, 31)),
                    Cell.of("未规定"),
                    Cell.empty()),
                Row.of(
                    Cell.empty(),
                    Cell.empty(),
                    Cell.of(LocalDate.of(2024, 2, 29)),
                    Cell.empty(),
                    Cell.state(Tone.BAD, "逾期，需说明；原因\\另附\n" + "长".repeat(40))))
            .build();
    return report("due-dates", locale).addSections(Section.of("due", "时间节点", table)).build();
  }

  /** A report whose one table has no rows. */
  public static Report emptyTable() {
    Table table =
        table(
                "none",
                Vector.of(Column.of("name", "名称", Kind.TEXT), Column.of("n", "数量", Kind.COUNT)))
            .build();
    return report("empty-table", Locale.CHINA).addSections(Section.of("none", "无", table)).build();
  }

  /** A report of words alone. */
  public static Report withoutTable() {
    return report("without-table", Locale.ENGLISH)
        .addSections(Section.of("words", "Words", Paragraph.of("No table here.")))
        .build();
  }

  /** A report of a title alone. */
  public static Report withoutSection() {
    return report("without-section", Locale.CHINA).build();
  }

  /** A report of many rows. */
  public static Report large() {
    Seq<Column> columns =
        Vector.of(
            Column.of("number", "序号", Kind.ORDINAL),
            Column.of("name", "名称", Kind.TEXT),
            Column.of("cost", "金额", Kind.MONEY));
    Seq<Row> rows =
        Vector.range(0, 6_000)
            .map(
                n ->
                    Row.of(
                        Cell.of(n), Cell.of("第 " + n + " 号楼"), Cell.of(Money.ofFen(n * 12_345L))));
    return report("large", Locale.CHINA)
        .addSections(Section.of("large", "大表", table("large", columns).addAllRows(rows).build()))
        .build();
  }

  /** All of them. */
  public static Seq<Report> all() {
    return Vector.of(
        everyKind(Locale.CHINA),
        everyKind(Locale.ENGLISH),
        hostile(),
        unprintable(),
        dueDates(Locale.CHINA),
        SampleSchedules.hostile(),
        SampleSchedules.twoCommunities(Locale.CHINA),
        SampleSchedules.twoCommunities(Locale.ENGLISH),
        emptyTable(),
        withoutTable(),
        withoutSection(),
        large());
  }

  private static Reason whyAgreed() {
    return Reason.builder()
        .tone(Tone.GOOD)
        .text("同意率不低于 80%")
        .clause("2.4.1")
        .addParts(
            Reason.builder().tone(Tone.NEUTRAL).text("同意率下限：4/5").clause("2.4.1").build(),
            Reason.builder().tone(Tone.UNKNOWN).text("未载明 <征询日期>").build())
        .build();
  }

  static Report.Builder report(String kind, Locale locale) {
    return report(kind, locale, "样表：" + kind);
  }

  static Report.Builder report(String kind, Locale locale, String title) {
    return Report.builder()
        .kind(kind)
        .title(title)
        .locale(locale)
        .asOf(DAY)
        .libraryVersion("0.0.0");
  }

  private static Column due(String key, String heading) {
    return Column.builder().key(key).heading(heading).kind(Kind.DATE).due(true).build();
  }

  private static Table.Builder table(String id, Seq<Column> columns) {
    return Table.builder().id(id).caption("表：" + id).columns(columns);
  }
}
