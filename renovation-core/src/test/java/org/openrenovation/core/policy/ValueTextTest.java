package org.openrenovation.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Bands;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;

/** How the values of a policy are written out for its reader, in both languages. */
class ValueTextTest {
  private static void reads(Value value, String zh, String en) {
    assertThat(value.shown()).isEqualTo(new Text(zh, en));
  }

  @Test
  void figuresAreWrittenExactlyWithTheirUnits() {
    reads(new Value.Count(14), "14", "14");
    reads(new Value.Ratio(Fraction.of(4, 5)), "4/5", "4/5");
    reads(new Value.Ratio(Fraction.ONE), "1", "1");
    reads(new Value.Amount(Money.parse("1768560.00")), "1768560.00 元", "¥1768560.00");
    reads(new Value.Extent(Area.parse("13.63")), "13.63 m²", "13.63 m²");
    reads(new Value.Flag(true), "是", "yes");
    reads(new Value.Flag(false), "否", "no");
  }

  @Test
  void daysAndMonthsAreWrittenAsPeopleSayThem() {
    reads(new Value.Day(LocalDate.of(2022, 7, 5)), "2022-07-05", "2022-07-05");
    reads(new Value.MonthEnd(Month.FEBRUARY), "2月底", "end of February");
    reads(
        new Value.Season(MonthDay.of(11, 15), MonthDay.of(3, 1)),
        "11月15日至3月1日",
        "15 November to 1 March");
    assertThat(new Value.MonthEnd(Month.FEBRUARY).in(2024)).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(new Value.MonthEnd(Month.FEBRUARY).in(2023)).isEqualTo(LocalDate.of(2023, 2, 28));
  }

  @Test
  void wordsAreWrittenInTheReadersLanguageAndWhatNobodyKnowsAsItIs() {
    reads(new Value.Word("CALENDAR"), "自然日", "calendar days");
    reads(new Value.Words(Vector.of("CALENDAR", "xyz")), "自然日、xyz", "calendar days, xyz");
    reads(new Value.Words(Vector.empty()), "无", "none");
  }

  @Test
  void aCountysOwnWordIsWrittenByItsName() {
    LinkedHashMap<String, Text> names =
        LinkedHashMap.of("CALENDAR", new Text("本县历", "the county's calendar"));
    assertThat(ValueText.of(new Value.Word("CALENDAR"), names))
        .isEqualTo(new Text("本县历", "the county's calendar"));
  }

  @Test
  void figuresByKeyAreWrittenKeyByKey() {
    reads(
        new Value.Counts(LinkedHashMap.of("central", 1L, "city", 2L)),
        zh("central") + " 1、" + zh("city") + " 2",
        "central 1, city 2");
    reads(
        new Value.Shares(
            LinkedHashMap.of("area", Fraction.of(2, 5), "households", Fraction.of(3, 5))),
        zh("area") + " 2/5、" + zh("households") + " 3/5",
        "area 2/5, households 3/5");
    reads(new Value.Figures(LinkedHashMap.of("1", Fraction.of(1, 2))), "1 1/2", "1 1/2");
    reads(
        new Value.Terms(LinkedHashMap.of("items", Vector.of("DRAINAGE", "POWER"))),
        zh("items") + " " + zh("DRAINAGE") + " " + zh("POWER"),
        "items drainage power");
  }

  private static String zh(String word) {
    return new Value.Word(word).shown().zh();
  }

  @Test
  void bandsAreWrittenWithTheirBoundsAndAWholeBoundWithoutItsDenominator() {
    Band low = Band.builder().below(Fraction.of(60, 1)).result("C").build();
    Band middle =
        Band.builder().atLeast(Fraction.of(60, 1)).below(Fraction.of(161, 2)).result("B").build();
    Band high = Band.builder().atLeast(Fraction.of(161, 2)).result("GOOD").build();
    assertThat(new Value.Banded(new Bands(Vector.of(low, middle, high))).shown().en())
        .isEqualTo("below 60: C, 60 up to below 161/2: B, 161/2 and above: good");
  }
}
