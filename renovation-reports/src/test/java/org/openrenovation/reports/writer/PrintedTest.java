package org.openrenovation.reports.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Tone;

/** Cells and headings as officials read them. */
class PrintedTest {
  private static final Column TEN_THOUSAND =
      Column.builder()
          .key("m")
          .heading("总投资")
          .kind(Column.Kind.MONEY)
          .inTenThousandYuan(true)
          .build();

  private final Printed zh = new Printed(Locale.CHINA);
  private final Printed en = new Printed(Locale.US);

  @Test
  void unitsStandBehindTheHeading() {
    assertThat(zh.heading(TEN_THOUSAND)).isEqualTo("总投资（万元）");
    assertThat(zh.exactHeading(TEN_THOUSAND)).isEqualTo("总投资（元）");
    assertThat(en.heading(TEN_THOUSAND)).isEqualTo("总投资 (10,000 yuan)");
    assertThat(zh.heading(Column.of("h", "户数", Column.Kind.COUNT, "户"))).isEqualTo("户数（户）");
    assertThat(zh.heading(Column.of("y", "年度", Column.Kind.ORDINAL))).isEqualTo("年度");
  }

  @Test
  void amountsInTenThousandYuanAreRoundedOnceAndHalfUp() {
    assertThat(zh.text(TEN_THOUSAND, Cell.of(Money.parse("1234549.99")))).isEqualTo("123.45");
    assertThat(zh.text(TEN_THOUSAND, Cell.of(Money.parse("1234550.00")))).isEqualTo("123.46");
    assertThat(zh.text(TEN_THOUSAND, Cell.of(Money.parse("-1234550.00")))).isEqualTo("-123.46");
    assertThat(zh.text(TEN_THOUSAND, Cell.of(Money.parse("-0.01")))).isEqualTo("0.00");
  }

  @Test
  void aShareJustBelowAThresholdIsNotShownAsTheThresholdWithMoreDecimals() {
    Column percent = Column.builder().key("p").heading("同意率").kind(Column.Kind.PERCENT).build();
    assertThat(zh.text(percent, Cell.of(Fraction.of(1999, 2500)))).isEqualTo("79.96%");
    assertThat(zh.text(percent, Cell.of(Fraction.of(691, 863)))).isEqualTo("80.07%");
  }

  @Test
  void parametersArePrintedEachWithItsUnit() {
    Column mixed = Column.of("v", "取值", Column.Kind.MIXED);
    assertThat(zh.text(mixed, Cell.of(Money.parse("800000")))).isEqualTo("800,000.00元");
    assertThat(zh.text(mixed, Cell.of(Area.parse("36.5")))).isEqualTo("36.50平方米");
    assertThat(zh.text(mixed, Cell.of(Fraction.of(4, 5)))).isEqualTo("80%");
    assertThat(zh.text(mixed, Cell.of(Fraction.of(125, 1000)))).isEqualTo("12.5%");
    assertThat(zh.text(mixed, Cell.of(Fraction.of(2, 3)))).isEqualTo("2/3");
    assertThat(zh.text(mixed, Cell.of(true))).isEqualTo("是");
    assertThat(en.text(mixed, Cell.of(true))).isEqualTo("yes");
  }

  @Test
  void aYearHasNoComma() {
    assertThat(zh.text(Column.of("y", "年度", Column.Kind.ORDINAL), Cell.of(2022))).isEqualTo("2022");
    assertThat(zh.text(Column.of("n", "户数", Column.Kind.COUNT), Cell.of(2022))).isEqualTo("2,022");
  }

  @Test
  void aStateIsToldByItsSignToo() {
    Column state = Column.of("s", "状态", Column.Kind.STATE);
    assertThat(zh.text(state, Cell.state(Tone.BAD, "不符合"))).isEqualTo("× 不符合");
  }

  @Test
  void bothLanguagesHaveTheSameWordsWithTheSameArguments() {
    Words chinese = Words.in(Locale.CHINA);
    Words english = Words.in(Locale.ENGLISH);
    assertThat(chinese.keys()).isEqualTo(english.keys()).isNotEmpty();
    for (String key : chinese.keys()) {
      assertThat(arguments(chinese.text(key, ECHO)))
          .as(key)
          .isEqualTo(arguments(english.text(key, ECHO)));
    }
  }

  // Seen to catch: a comma behind the minus sign, grouping that starts at the decimals.
  @Property
  void groupingOnlyAddsCommas(@ForAll BigDecimal value, @ForAll @IntRange(max = 6) int decimals) {
    String text = new Figure(value, decimals, true, false, "").text();
    assertThat(text.replace(",", ""))
        .isEqualTo(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    assertThat(text).matches("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?");
  }

  @SuppressWarnings("unchecked")
  private static final io.vavr.Tuple2<String, String>[] ECHO =
      io.vavr.collection.List.of(
              "value", "page", "pages", "version", "text", "number", "heading", "unit", "table",
              "rows", "columns", "most", "place", "length")
          .map(name -> io.vavr.Tuple.of(name, "<" + name + ">"))
          .toJavaArray(io.vavr.Tuple2[]::new);

  private static io.vavr.collection.Seq<String> arguments(String text) {
    return io.vavr.collection.Vector.ofAll(
        java.util.regex.Pattern.compile("<\\w+>")
            .matcher(text)
            .results()
            .map(r -> r.group())
            .sorted()
            .toList());
  }
}
