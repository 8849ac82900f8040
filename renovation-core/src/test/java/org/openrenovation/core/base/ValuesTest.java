package org.openrenovation.core.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Areas, date ranges, bands and problems. */
class ValuesTest {
  @Test
  void annexThreeAddsUpExactly() {
    assertThat(Area.parse("4541.27").plus(Area.parse("4263"))).hasToString("8804.27");
    assertThat(Area.sum(Vector.of(Area.parse("0.1"), Area.parse("0.2")))).hasToString("0.30");
    assertThat(Area.parse("1").minus(Area.parse("2")).isNegative()).isTrue();
    assertThat(Area.ZERO.max(Area.parse("3"))).hasToString("3.00");
    assertThat(Area.parse("3").max(Area.ZERO)).hasToString("3.00");
  }

  @Test
  void aRangeIncludesBothEndsAndMayGoOn() {
    DateRange year = DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    DateRange open = DateRange.from(LocalDate.of(2022, 12, 31));
    assertThat(year.contains(LocalDate.of(2022, 1, 1))).isTrue();
    assertThat(year.contains(LocalDate.of(2022, 12, 31))).isTrue();
    assertThat(year.contains(LocalDate.of(2023, 1, 1))).isFalse();
    assertThat(open.contains(LocalDate.of(2099, 1, 1))).isTrue();
    assertThat(open.contains(LocalDate.of(2022, 12, 30))).isFalse();
    assertThat(year.overlaps(open)).isTrue();
    assertThat(open.overlaps(year)).isTrue();
    assertThat(year.overlaps(DateRange.from(LocalDate.of(2023, 1, 1)))).isFalse();
    assertThat(codes(() -> DateRange.of(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 1, 1))))
        .containsExactly("to date.order");
  }

  @Test
  void bandsTakeTheirLowerBoundAndNotTheirUpper() {
    Bands bands =
        new Bands(
            Vector.of(band("", "0.4", "1/5"), band("0.4", "0.7", "1/10"), band("0.7", "", "1/20")));
    assertThat(bands.indexOf(Fraction.parse("0.4"))).hasValue(1);
    assertThat(bands.indexOf(Fraction.parse("69.9999999999999999%"))).hasValue(1);
    assertThat(bands.indexOf(Fraction.parse("-3"))).hasValue(0);
    assertThat(new Bands(Vector.of(band("0", "1", "x"))).indexOf(Fraction.ONE)).isEmpty();
  }

  @Test
  void bandsThatLeaveGapsOrOverlapAreRefusedWithEveryJoint() {
    assertThat(codes(() -> new Bands(Vector.empty()))).containsExactly(" value.empty");
    assertThat(codes(() -> new Bands(Vector.of(band("0", "", "a"), band("", "1", "b")))))
        .containsExactly("[0].below field.missing", "[1].atLeast field.missing");
    assertThat(
            codes(
                () ->
                    new Bands(
                        Vector.of(
                            band("0", "1", "a"), band("2", "3", "b"), band("2.5", "2", "c")))))
        .containsExactly(
            "[1].atLeast band.gap", "[2].below band.order", "[2].atLeast band.overlap");
    assertThat(codes(() -> new Bands(Vector.of(band("5", "6", "a"), band("1", "7", "b")))))
        .containsExactly("[1].atLeast band.order");
  }

  @Test
  void aProblemSaysWhereWhatAndWhatWouldBeRight() {
    Problem problem = Problem.at("households", "value.negative", "-3").below("rows[2]");
    assertThat(problem.path()).isEqualTo("rows[2].households");
    assertThat(problem.message(Locale.CHINA)).isEqualTo("rows[2].households：-3 小于 0，应不小于 0。");
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo("rows[2].households: -3 is below 0; 0 is the least.");
    assertThat(Problem.at("[1]", "value.empty").below("rows").path()).isEqualTo("rows[1]");
    assertThat(Problem.at("", "value.empty").message(Locale.ENGLISH)).startsWith("the input");
  }

  @Test
  void aHostileValueStandsInAMessageShortAndOnOneLine() {
    Problem problem =
        Problem.at("name", "code.unknown", "a\nb\u202e" + "x".repeat(1000)).with("choices", "A");
    assertThat(problem.message(Locale.ENGLISH))
        .hasSizeLessThan(120)
        .doesNotContain("\n")
        .doesNotContain("\u202e");
  }

  private static Band band(String from, String to, String result) {
    Band.Builder band = Band.builder().result(result);
    if (!from.isEmpty()) {
      band.atLeast(Fraction.parse(from));
    }
    if (!to.isEmpty()) {
      band.below(Fraction.parse(to));
    }
    return band.build();
  }

  private static Seq<String> codes(Runnable building) {
    try {
      building.run();
    } catch (RefusedException refused) {
      return refused.problems().map(problem -> problem.path() + " " + problem.code());
    }
    throw new AssertionError("it was not refused");
  }
}
