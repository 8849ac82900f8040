package org.openrenovation.reports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.reports.DemoReports;
import org.openrenovation.reports.contract.SampleReports;

/** Tables whose rows fit their columns, and sums that are exact. */
class TableTest {
  private static final Seq<Column> COLUMNS =
      Vector.of(
          Column.of("name", "小区名称", Column.Kind.TEXT),
          Column.of("households", "户数", Column.Kind.COUNT),
          Column.of("cost", "概算投资", Column.Kind.MONEY));

  @Test
  void theThirtyCommunitiesAddUp() {
    Row total = DemoReports.plan().tables().head().rows().last();
    assertThat(total.role()).isEqualTo(Row.Role.TOTAL);
    assertThat(total.cells().slice(4, 7))
        .containsExactly(Cell.of(40), Cell.of(863), Cell.of(Area.parse("91991.89")));
  }

  @Test
  void aRowThatLacksACellIsRefusedWithItsPlace() {
    assertThatThrownBy(
            () -> table(Row.of(Cell.of("a"), Cell.of(1), Cell.empty()), Row.of(Cell.of("b"))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("rows[1].cells");
  }

  @Test
  void aCellOfAnotherKindIsRefusedAndAWordInItsPlaceIsNot() {
    assertThatThrownBy(() -> table(Row.of(Cell.of("a"), Cell.of(Money.ZERO), Cell.of(1))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("rows[0].cells[1]");
    assertThat(table(Row.of(Cell.of("a"), Cell.of("未规定"), Cell.empty())).rows()).hasSize(1);
  }

  @Test
  void everyProblemOfATableIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                Table.builder()
                    .id("no name")
                    .caption("")
                    .addColumns(COLUMNS.get(0), COLUMNS.get(0))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(p -> p.path() + " " + p.code()))
                    .containsExactly("id value.type", "columns[1].key id.duplicate"));
  }

  @Test
  void aSecondUnitForMoneyIsRefused() {
    assertThatThrownBy(() -> Column.of("cost", "概算投资", Column.Kind.MONEY, "万元"))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void dueDatesAreDates() {
    assertThatThrownBy(
            () -> Column.builder().key("by").heading("期限").kind(Column.Kind.TEXT).due(true).build())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("due");
  }

  @Test
  void aChartIsOfFiguresOfOneKindThatTheTableHas() {
    assertThatThrownBy(() -> charted(Chart.comparison("year", "households", "cost", "name", "x")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(p -> p.path() + " " + p.code()))
                    .containsExactly(
                        "charts[0].along id.unknown",
                        "charts[0].figures[1] value.mismatch",
                        "charts[0].figures[2] value.mismatch",
                        "charts[0].figures[3] id.unknown"));
    assertThatThrownBy(() -> charted(Chart.trend("name")))
        .hasMessageContaining("charts[0].figures");
    assertThat(charted(Chart.trend("name", "households")).charts()).hasSize(1);
  }

  private static Table charted(Chart chart) {
    return Table.builder().id("t").caption("t").columns(COLUMNS).addCharts(chart).build();
  }

  @Test
  void sourcesArePrintedLastAndAreNoTableOfTheReport() {
    Report report = SampleReports.everyKind(Locale.CHINA);
    assertThat(report.printedSections().last().id()).isEqualTo("sources");
    assertThat(report.tables().map(Table::id)).doesNotContain("sources");
  }

  @Test
  void twoTablesOfOneIdAreRefusedWhereverTheyStand() {
    Table table = table();
    Section inner = Section.of("inner", "内", table);
    Section outer =
        Section.builder().id("outer").heading("外").addBlocks(table).addSections(inner).build();
    assertThatThrownBy(
            () ->
                Report.builder()
                    .kind("twice")
                    .title("两次")
                    .locale(Locale.CHINA)
                    .asOf(java.time.LocalDate.of(2024, 6, 30))
                    .addSections(outer)
                    .build())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("tables[1].id");
  }

  @Test
  void reportsAreSavedAndCompared() throws Exception {
    Report report = SampleReports.everyKind(Locale.CHINA);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(report);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(report);
    }
    assertThat(SampleReports.everyKind(Locale.CHINA)).isEqualTo(report).hasSameHashCodeAs(report);
  }

  @Test
  void aReportNamesTheLibraryThatMadeIt() {
    String version =
        Report.builder()
            .kind("empty")
            .title("空")
            .locale(Locale.CHINA)
            .asOf(java.time.LocalDate.of(2024, 6, 30))
            .build()
            .libraryVersion();
    assertThat(version).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  // Seen to catch: subtotals added into the total again.
  @Property
  void subtotalsAddUpToTheTotal(
      @ForAll java.util.List<@LongRange(min = -1_000_000, max = 1_000_000) Long> fen) {
    Seq<Row> records =
        Vector.ofAll(fen).map(f -> Row.of(Cell.of("x"), Cell.of(f % 7), Cell.of(Money.ofFen(f))));
    Seq<Seq<Row>> groups = records.grouped(3).map(group -> (Seq<Row>) group).toVector();
    Seq<Row> sums = groups.map(group -> Row.sum(Row.Role.SUBTOTAL, "小计", COLUMNS, group));
    Seq<Row> withSums = groups.flatMap(g -> g.append(Row.sum(Row.Role.SUBTOTAL, "小计", COLUMNS, g)));
    Row total = Row.sum(Row.Role.TOTAL, "合计", COLUMNS, withSums);
    assertThat(total.cells().get(2))
        .isEqualTo(Cell.of(Money.sum(sums.map(s -> ((Cell.Amount) s.cells().get(2)).value()))));
    assertThat(total.cells().head()).isEqualTo(Cell.of("合计"));
  }

  private static Table table(Row... rows) {
    return Table.builder().id("t").caption("表").columns(COLUMNS).addRows(rows).build();
  }
}
