package org.openrenovation.core.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Test
  void isWrittenInYuanWithTwoDecimals() {
    assertThat(Money.ofFen(1234567)).hasToString("12345.67");
    assertThat(Money.ofFen(-500)).hasToString("-5.00");
    assertThat(Money.ofYuan(3)).hasToString("3.00");
  }

  @Test
  void trailingZerosAreNoDecimals() {
    assertThat(Money.parse("79.000")).isEqualTo(Money.ofYuan(79));
    assertThatThrownBy(() -> Money.parse("79.001"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.problems().head().code()).isEqualTo("value.scale"));
  }

  @Test
  void anExponentIsNoAmountHoweverShortItIsWritten() {
    assertThatThrownBy(() -> Money.parse("1e999999999"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.problems().head().code()).isEqualTo("value.type"));
  }

  @Test
  void beyondTheRangeIsAnErrorAndNeverAWrap() {
    Money most = Money.ofFen(Long.MAX_VALUE);
    assertThatThrownBy(() -> most.plus(Money.ofFen(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.ofFen(Long.MIN_VALUE).negated())
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.sum(Vector.of(most, most)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.ofYuan(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(Fraction.of(2, 1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.parse("92233720368547758.08"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.problems().head().code()).isEqualTo("value.out-of-range"));
  }

  @Test
  void aShareIsRoundedHalfUpAwayFromZero() {
    assertThat(Money.ofYuan(100).times(Fraction.of(1, 3))).hasToString("33.33");
    assertThat(Money.ofFen(1).times(Fraction.of(1, 2))).hasToString("0.01");
    assertThat(Money.ofFen(-1).times(Fraction.of(1, 2))).hasToString("-0.01");
    assertThat(Money.ofYuan(800_000).times(Fraction.of(4, 5))).hasToString("640000.00");
  }

  @Test
  void lesserGreaterAndSign() {
    Money one = Money.ofYuan(1);
    Money two = Money.ofYuan(2);
    assertThat(one.min(two)).isEqualTo(one);
    assertThat(two.min(one)).isEqualTo(one);
    assertThat(one.max(two)).isEqualTo(two);
    assertThat(two.max(one)).isEqualTo(two);
    assertThat(one.minus(two).isNegative()).isTrue();
    assertThat(Money.ZERO.isNegative()).isFalse();
    assertThat(Money.ZERO.isZero()).isTrue();
    assertThat(one.isZero()).isFalse();
    assertThat(one.over(two)).isEqualTo(Fraction.of(1, 2));
  }

  /** Seen to fail where the written form dropped the sign of amounts between −1 and 0 yuan. */
  @Property
  void whatIsWrittenIsReadAgain(@ForAll long fen) {
    assertThat(Money.parse(Money.ofFen(fen).toString())).isEqualTo(Money.ofFen(fen));
  }

  /** Seen to fail where the product was rounded half-even. */
  @Property
  void aShareIsAtMostHalfAFenOff(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long fen,
      @ForAll @LongRange(min = 1, max = 97) long parts) {
    Money share = Money.ofFen(fen).times(Fraction.of(1, parts));
    BigDecimal error =
        BigDecimal.valueOf(share.fen())
            .multiply(BigDecimal.valueOf(parts))
            .subtract(BigDecimal.valueOf(fen))
            .abs();
    assertThat(error.multiply(BigDecimal.valueOf(2)))
        .isLessThanOrEqualTo(BigDecimal.valueOf(parts));
    if (Math.floorMod(2 * fen, 2 * parts) == parts) {
      assertThat(Math.abs(share.fen())).isGreaterThan(Math.abs(fen) / parts);
    }
  }
}
