package org.openrenovation.core.funding.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.testing.Clause;

/** Clause 3.3: parts that add up. */
@Clause("3.3")
class LargestRemainderTest {

  /** Seen to fail when each part was rounded half-up by itself. */
  @Property
  void thePartsAlwaysAddUpAndEachIsWithinAFenOfItsShare(
      @ForAll @LongRange(max = Long.MAX_VALUE) long fen, @ForAll("weights") long[] weights) {
    long[] parts = LargestRemainder.split(fen, weights);
    assertThat(Arrays.stream(parts).sum()).isEqualTo(fen);
    Fraction total =
        Vector.ofAll(weights)
            .map(weight -> Fraction.of(weight, 1))
            .fold(Fraction.ZERO, Fraction::plus);
    for (int i = 0; i < parts.length; i++) {
      Fraction share = Fraction.of(fen, 1).times(Fraction.of(weights[i], 1)).over(total);
      Fraction off = Fraction.of(parts[i], 1).minus(share);
      assertThat(off.compareTo(Fraction.ONE)).isNegative();
      assertThat(off.compareTo(Fraction.ONE.negated())).isPositive();
    }
  }

  /** Seen to fail when the fen left over went to the first in order. */
  @Property
  void aLargerWeightNeverPaysLess(
      @ForAll @LongRange(max = 100_000) long fen, @ForAll("weights") long[] weights) {
    long[] parts = LargestRemainder.split(fen, weights);
    for (int i = 0; i < parts.length; i++) {
      for (int j = 0; j < parts.length; j++) {
        if (weights[i] > weights[j]) {
          assertThat(parts[i]).isGreaterThanOrEqualTo(parts[j]);
        }
      }
      assertThat(weights[i] > 0 || parts[i] == 0).isTrue();
    }
  }

  /** Seen to fail when remainders were cut to an int. */
  @Property
  void scalingAllWeightsChangesNothing(
      @ForAll @LongRange(max = 100_000_000) long fen,
      @ForAll("weights") long[] weights,
      @ForAll @IntRange(min = 1, max = 1_000_000) int factor) {
    long[] small = Arrays.stream(weights).map(weight -> weight % 1000 + 1).toArray();
    long[] scaled = Arrays.stream(small).map(weight -> weight * factor).toArray();
    assertThat(LargestRemainder.split(fen, scaled)).isEqualTo(LargestRemainder.split(fen, small));
  }

  /** Seen to fail when of equal remainders the later was served first. */
  @Property
  void anotherOrderChangesOnlyWhichOfEqualRemaindersGetsTheOddFen(
      @ForAll @LongRange(max = 1_000) long fen, @ForAll("few") long[] weights) {
    long total = Arrays.stream(weights).sum();
    long[] reversed = new long[weights.length];
    Arrays.setAll(reversed, i -> weights[weights.length - 1 - i]);
    long[] parts = LargestRemainder.split(fen, weights);
    long[] other = LargestRemainder.split(fen, reversed);
    Vector<Integer> changed =
        Vector.range(0, parts.length).filter(i -> parts[i] != other[parts.length - 1 - i]);
    assertThat(changed.map(i -> fen * weights[i] % total).distinct()).hasSizeLessThan(2);
    for (int i = 1; i < parts.length; i++) {
      assertThat(weights[i] != weights[i - 1] || parts[i] <= parts[i - 1]).isTrue();
    }
  }

  /** Seen to fail when a product beyond a {@code long} was let wrap. */
  @Property
  void theNarrowWayAndTheExactOneAgree(
      @ForAll @LongRange(max = Long.MAX_VALUE) long fen, @ForAll("weights") long[] weights) {
    Seq<Money> exact =
        LargestRemainder.split(
            Money.ofFen(fen), Vector.ofAll(weights).map(weight -> Fraction.of(weight, 7)));
    assertThat(LargestRemainder.split(fen, weights))
        .isEqualTo(exact.toJavaStream().mapToLong(Money::fen).toArray());
  }

  /** Seen to fail when an odd fen went to a household that does not benefit. */
  @Property
  void whoBenefitsAlikePaysAlikeAndTheOddFenGoToTheFirstOfThem(
      @ForAll @LongRange(max = Long.MAX_VALUE) long fen,
      @ForAll @IntRange(min = 1, max = 1_000_000) int weight,
      @ForAll @Size(min = 1, max = 9) boolean[] benefits) {
    long[] weights = HouseholdBills.byBenefit(benefits);
    Assume.that(Arrays.stream(weights).sum() > 0);
    long payers = Arrays.stream(weights).sum();
    long[] parts =
        LargestRemainder.split(fen, Arrays.stream(weights).map(one -> one * weight).toArray());
    long odd = fen % payers;
    for (int i = 0; i < parts.length; i++) {
      assertThat(parts[i]).isEqualTo(benefits[i] ? fen / payers + (odd > 0 ? 1 : 0) : 0);
      odd -= weights[i];
    }
  }

  @Test
  void aFloorBeyondTheUsualHasItsCoefficientToo() {
    assertThat(
            HouseholdBills.byFloor(
                new int[] {300, 2, 255, 256},
                LinkedHashMap.of(
                    2,
                    Fraction.ONE,
                    255,
                    Fraction.of(3, 1),
                    256,
                    Fraction.of(4, 1),
                    300,
                    Fraction.of(1, 2))))
        .containsExactly(1, 2, 6, 8);
    assertThatThrownBy(
            () ->
                HouseholdBills.byFloor(
                    new int[] {2, 300, -1}, LinkedHashMap.of(2, Fraction.ONE, 300, Fraction.ONE)))
        .hasMessageContaining("floors[2]");
  }

  /** Seen to fail when the counts of the community before were not cleared. */
  @Property
  void billsInBulkAreThoseOfEachCommunityByItself(
      @ForAll("weights") long[] first,
      @ForAll("few") long[] second,
      @ForAll("weights") long[] third) {
    long[] amounts = {12_345, 777, 9_999_999_999L};
    long[] weights = Arrays.copyOf(first, first.length + second.length + third.length);
    System.arraycopy(second, 0, weights, first.length, second.length);
    System.arraycopy(third, 0, weights, first.length + second.length, third.length);
    long[] bills =
        HouseholdBills.of(
            amounts, new int[] {0, first.length, first.length + second.length}, weights);
    Vector<Long> each =
        Vector.ofAll(LargestRemainder.split(amounts[0], first))
            .appendAll(Vector.ofAll(LargestRemainder.split(amounts[1], second)))
            .appendAll(Vector.ofAll(LargestRemainder.split(amounts[2], third)));
    assertThat(Vector.ofAll(bills)).isEqualTo(each);
  }

  @Test
  void billsByFloorGoByTheCoefficients() {
    long[] weights =
        HouseholdBills.byFloor(
            new int[] {1, 3, 6},
            LinkedHashMap.of(
                1, Fraction.ZERO, 3, Fraction.parse("0.17"), 6, Fraction.parse("1/3")));
    assertThat(HouseholdBills.of(new long[] {151}, new int[] {0}, weights))
        .containsExactly(0, 51, 100);
    assertThat(HouseholdBills.of(new long[] {5}, new int[] {0}, HouseholdBills.equal(3)))
        .containsExactly(2, 2, 1);
    assertThat(
            HouseholdBills.of(
                new long[] {5},
                new int[] {0},
                HouseholdBills.byBenefit(new boolean[] {true, false, true})))
        .containsExactly(3, 0, 2);
  }

  @Test
  void whatCannotBeDividedIsRefused() {
    assertThatThrownBy(() -> LargestRemainder.split(1, new long[] {0, 0}))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> LargestRemainder.split(-1, new long[] {1}))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> LargestRemainder.split(1, new long[] {2, -1}))
        .hasMessageContaining("weights[1]");
    assertThatThrownBy(() -> HouseholdBills.of(new long[] {1, 1}, new int[] {0, 3}, new long[3]))
        .hasMessageContaining("starts[1]");
    assertThatThrownBy(() -> HouseholdBills.byFloor(new int[] {7}, LinkedHashMap.empty()))
        .hasMessageContaining("floors[0]");
  }

  @Provide
  Arbitrary<long[]> weights() {
    Arbitrary<Long> any =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 20),
            Arbitraries.longs().between(0, 20_000),
            Arbitraries.longs().between(0, Long.MAX_VALUE));
    return any.array(long[].class)
        .ofMinSize(1)
        .ofMaxSize(12)
        .filter(weights -> Arrays.stream(weights).anyMatch(weight -> weight > 0));
  }

  @Provide
  Arbitrary<long[]> few() {
    return Arbitraries.longs().between(1, 4).array(long[].class).ofMinSize(1).ofMaxSize(8);
  }
}
