package org.openrenovation.core.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.testing.Clause;

class ThresholdTest {
  private static final Threshold EIGHTY_PERCENT = Threshold.atLeast(Fraction.of(4, 5));
  private static final Threshold MORE_THAN_HALF = Threshold.moreThan(Fraction.of(1, 2));

  @Test
  @Clause({"2.3.1", "2.4.1", "2.4.5"})
  void sixOfSevenHouseholdsMeetEightyPercent() {
    assertThat(EIGHTY_PERCENT.leastOf(7)).hasValue(6);
    assertThat(EIGHTY_PERCENT.isMetBy(6, 7)).isTrue();
    assertThat(EIGHTY_PERCENT.isMetBy(5, 7)).isFalse();
  }

  @Test
  @Clause("2.8")
  void exactlyHalfIsNotMoreThanHalf() {
    assertThat(MORE_THAN_HALF.isMetBy(10, 20)).isFalse();
    assertThat(MORE_THAN_HALF.shortfall(10, 20)).hasValue(1);
    assertThat(MORE_THAN_HALF.leastOf(21)).hasValue(11);
  }

  @Test
  void ofNothingNothingIsMet() {
    Threshold none = Threshold.atLeast(Fraction.ZERO);
    assertThat(none.isMetBy(0, 0)).isFalse();
    assertThat(none.leastOf(0)).isEmpty();
    assertThat(none.isMetBy(0, 7)).isTrue();
  }

  @Test
  void moreThanAllCannotBeMet() {
    assertThat(Threshold.moreThan(Fraction.ONE).leastOf(10)).isEmpty();
    assertThat(Threshold.moreThan(Fraction.ONE).shortfall(3, 10)).isEqualTo(OptionalLong.empty());
  }

  @Test
  void aShareAboveOneIsNoThreshold() {
    assertThatThrownBy(() -> Threshold.atLeast(Fraction.of(5, 4)))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.problems().head().path()).isEqualTo("share"));
  }

  @Test
  void wholeStepsMayOverrunTheWhole() {
    assertThat(EIGHTY_PERCENT.shortfall(50, 150, 100)).hasValue(100);
    assertThat(EIGHTY_PERCENT.shortfall(90, 150, 100)).isEmpty();
    assertThat(EIGHTY_PERCENT.shortfall(130, 150, 100)).hasValue(0);
  }

  /**
   * Seen to fail where the least number was rounded down, and where the inclusive case added one.
   */
  @Property
  void theShortfallIsTheLeastThatHelps(
      @ForAll @IntRange(max = 60) int whole,
      @ForAll @IntRange(max = 60) int part,
      @ForAll @IntRange(max = 12) int above,
      @ForAll @IntRange(min = 1, max = 12) int below,
      @ForAll boolean inclusive) {
    if (part > whole || above > below) {
      return;
    }
    Threshold threshold = new Threshold(Fraction.of(above, below), inclusive);
    OptionalLong shortfall = threshold.shortfall(part, whole);
    OptionalLong tried = OptionalLong.empty();
    for (int more = 0; more <= whole - part && tried.isEmpty(); more++) {
      tried = threshold.isMetBy(part + more, whole) ? OptionalLong.of(more) : tried;
    }
    assertThat(shortfall).isEqualTo(tried);
  }
}
