package org.openrenovation.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.RefusedException;

class RegisterTest {
  private static final Community BANK =
      Community.builder()
          .id("2023-02")
          .planYear(2023)
          .name("工商银行住宅楼")
          .builtYears(Vector.of(1995, 1997))
          .buildings(2L)
          .households(50L)
          .area(Area.parse("5700"))
          .build();
  private static final Community UNKNOWN =
      Community.builder().id("2022-01").planYear(2022).name("体委住宅楼").build();

  @Test
  void addsUpWhatIsKnown() {
    Register register = new Register(Vector.of(BANK, UNKNOWN));
    assertThat(register.size()).isEqualTo(2);
    assertThat(register.buildings()).isEqualTo(2);
    assertThat(register.households()).isEqualTo(50);
    assertThat(register.area()).isEqualTo(Area.parse("5700.00"));
  }

  @Test
  void hasItsYearsInOrderAndTheCommunitiesOfEach() {
    Register register = new Register(Vector.of(BANK, UNKNOWN));
    assertThat(register.years()).containsExactly(2022, 2023);
    assertThat(register.of(2023).communities()).containsExactly(BANK);
    assertThat(register.of(2024).communities()).isEmpty();
  }

  @Test
  void findsACommunityByItsId() {
    Register register = new Register(Vector.of(BANK, UNKNOWN));
    assertThat(register.find("2022-01")).contains(UNKNOWN);
    assertThat(register.find("2022-02")).isEmpty();
  }

  @Test
  void namesEveryIdThatStandsTwice() {
    assertThatThrownBy(() -> new Register(Vector.of(BANK, UNKNOWN, BANK, UNKNOWN, UNKNOWN)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(p -> p.path() + " " + p.code() + " " + p.value()))
                    .containsExactly(
                        "[2].id id.duplicate 2023-02",
                        "[3].id id.duplicate 2022-01",
                        "[4].id id.duplicate 2022-01"));
  }

  @Test
  void builtYearsAreThereOrUnknownAndNeverNone() {
    assertThat(BANK.knownYears()).contains(Vector.of(1995, 1997));
    assertThat(UNKNOWN.knownYears()).isEmpty();
  }

  @Test
  void aSumBeyondAnyCountIsRefusedAndNeverWraps() {
    Community most =
        Community.builder().id("a").planYear(2022).name("甲").households(Long.MAX_VALUE).build();
    assertThatThrownBy(() -> new Register(Vector.of(most, BANK)).households())
        .isInstanceOf(ArithmeticException.class);
  }

  // Seen to catch: a year's register that keeps the other years too.
  @Property
  void theYearsTogetherAreTheWhole(
      @ForAll @Size(max = 30) List<@IntRange(min = 2021, max = 2025) Integer> planned) {
    Seq<Community> communities =
        Vector.ofAll(planned)
            .zipWithIndex()
            .map(
                one ->
                    Community.builder()
                        .id("c" + one._2)
                        .planYear(one._1)
                        .name("小区" + one._2)
                        .households((long) one._2)
                        .build());
    Register whole = new Register(communities);
    Seq<Register> years = whole.years().map(whole::of);
    assertThat(years.map(Register::size).sum().intValue()).isEqualTo(whole.size());
    assertThat(years.map(Register::households).sum().longValue()).isEqualTo(whole.households());
  }
}
