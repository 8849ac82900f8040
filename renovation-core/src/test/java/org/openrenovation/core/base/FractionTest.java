package org.openrenovation.core.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
  @ParameterizedTest
  @CsvSource({
    "4/5, 4/5",
    "80/100, 4/5",
    "0.8, 4/5",
    "80%, 4/5",
    "66.7%, 667/1000",
    "-1, -1/1",
    "0, 0/1",
    "1.000, 1/1",
    "-2/4, -1/2"
  })
  void readsRatiosDecimalsAndPercentages(String given, String reduced) {
    assertThat(Fraction.parse(given)).hasToString(reduced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1/0", "1/-2", "1e3", ".5", "5.", "1/2/3", "%", "1,5", " 1", "1.0/2", "--1", "１"
      })
  void refusesWhatIsNone(String given) {
    assertThat(Fraction.read(given)).isEmpty();
    assertThatThrownBy(() -> Fraction.parse(given)).isInstanceOf(RefusedException.class);
  }

  @Test
  void refusesAFigureThatIsTooLongToBeOne() {
    assertThat(Fraction.read("1".repeat(70))).isEmpty();
    assertThat(Fraction.read("1".repeat(50) + "/" + "3".repeat(50))).isEmpty();
  }

  @Test
  void isReducedWithTheSignAbove() {
    assertThat(Fraction.of(3, -6)).isEqualTo(Fraction.of(-1, 2));
    assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aShareLiesBetweenNothingAndTheWhole() {
    assertThat(Fraction.ZERO.isShare()).isTrue();
    assertThat(Fraction.ONE.isShare()).isTrue();
    assertThat(Fraction.of(-1, 9).isShare()).isFalse();
    assertThat(Fraction.of(10, 9).isShare()).isFalse();
  }

  @Test
  void roundsWhereItIsAskedTo() {
    assertThat(Fraction.of(8, 9).rounded(1, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.9"));
    assertThat(Fraction.of(11, 100).percent(1)).isEqualTo("11.0%");
    assertThat(Fraction.of(11, 10).percent(1)).isEqualTo("110.0%");
  }

  @Property
  void arithmeticAgreesWithDecimals(
      @ForAll @IntRange(min = -999, max = 999) int a,
      @ForAll @IntRange(min = -999, max = 999) int b) {
    Fraction x = Fraction.of(BigDecimal.valueOf(a, 2));
    Fraction y = Fraction.of(BigDecimal.valueOf(b, 1));
    assertThat(x.plus(y))
        .isEqualTo(Fraction.of(BigDecimal.valueOf(a, 2).add(BigDecimal.valueOf(b, 1))));
    assertThat(x.minus(y))
        .isEqualTo(Fraction.of(BigDecimal.valueOf(a, 2).subtract(BigDecimal.valueOf(b, 1))));
    assertThat(x.times(y))
        .isEqualTo(Fraction.of(BigDecimal.valueOf(a, 2).multiply(BigDecimal.valueOf(b, 1))));
    assertThat(x.compareTo(y))
        .isEqualTo(BigDecimal.valueOf(a, 2).compareTo(BigDecimal.valueOf(b, 1)));
    assertThat(x.isAtLeast(y)).isEqualTo(a >= 10 * b);
    if (b != 0) {
      assertThat(x.over(y).times(y)).isEqualTo(x);
    }
    assertThat(Fraction.parse(x.toString())).isEqualTo(x);
  }
}
