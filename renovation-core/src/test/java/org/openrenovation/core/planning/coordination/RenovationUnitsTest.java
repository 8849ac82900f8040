package org.openrenovation.core.planning.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.planning.County;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** Clause 4.2: which communities are renovated together. */
@Clause("4.2")
class RenovationUnitsTest {
  private static final RenovationUnits UNITS =
      RenovationUnits.under(County.with("units.community-first", new Value.Flag(false)));

  private static UnitCommunity community(String id, int year, boolean movable) {
    return UnitCommunity.builder().id(id).planYear(year).movable(movable).build();
  }

  @Test
  void aMovableNeighbourOfAnotherYearMayJoin() {
    UnitMap map =
        UnitMap.builder()
            .addCommunities(
                community("A", 2024, false),
                community("B", 2025, false),
                community("C", 2025, true))
            .addAdjacent(Vector.of("A", "B"), Vector.of("A", "C"))
            .build();
    assertThat(UNITS.outcome(map).units())
        .containsExactly(new RenovationUnit(2024, Vector.of("A", "C"), Vector.of("C")));
    assertThat(UNITS.decide(map).trace().root().parts().head().message(Locale.CHINESE))
        .isEqualTo("2024 年：A、C 相邻，建议将 C 调入本年，整体改造");
  }

  @Test
  @Clause("2.4")
  void theCountysOwnPolicyPutsTheWholeNeighbourhoodFirst() {
    UnitCommunity a = UnitCommunity.builder().id("A").planYear(2024).neighbourhood("古魏社区").build();
    UnitCommunity b = UnitCommunity.builder().id("B").planYear(2024).neighbourhood("古魏社区").build();
    UnitMap map = UnitMap.builder().addCommunities(a, b).build();
    assertThat(RenovationUnits.under(County.POLICY).outcome(map).units()).hasSize(1);
    assertThat(UNITS.outcome(map).units()).isEmpty();
  }

  @Test
  void everyProblemOfTheMapIsTold() {
    assertThatThrownBy(
            () ->
                UnitMap.builder()
                    .addCommunities(community("A", 2024, false), community("A", 2025, false))
                    .addAdjacent(Vector.of("A", "X"), Vector.of("A"))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(Problem::path))
                    .containsExactly("communities[1].id", "adjacent[0][1]", "adjacent[1]"));
  }

  /** Seen to fail when groups were joined by their last place and not by their root. */
  @Property
  void twoCommunitiesAreInOneUnitWhereAChainOfNeighboursLeadsFromOneToTheOther(
      @ForAll @IntRange(min = 1, max = 9) int size, @ForAll long seed) {
    Random random = new Random(seed);
    Vector<UnitCommunity> all =
        Vector.range(0, size)
            .map(i -> community("c" + i, 2024 + random.nextInt(2), random.nextInt(3) == 0));
    Vector<Seq<String>> pairs =
        Vector.fill(
            random.nextInt(2 * size),
            () -> Vector.of("c" + random.nextInt(size), "c" + random.nextInt(size)));
    UnitMap map = UnitMap.builder().communities(all).adjacent(pairs).build();
    Seq<RenovationUnit> units = UNITS.outcome(map).units();
    for (int year : Vector.of(2024, 2025)) {
      Seq<String> open =
          all.filter(one -> one.planYear() == year || one.movable()).map(UnitCommunity::id);
      for (String id : open) {
        Seq<String> reached = reached(id, open, pairs);
        boolean isUnit =
            reached.size() > 1
                && all.exists(one -> reached.contains(one.id()) && one.planYear() == year);
        assertThat(
                units
                    .filter(unit -> unit.year() == year && unit.members().contains(id))
                    .map(RenovationUnit::members))
            .isEqualTo(isUnit ? Vector.of(reached) : Vector.empty());
      }
    }
  }

  private static Seq<String> reached(String from, Seq<String> open, Seq<Seq<String>> pairs) {
    Vector<String> reached = Vector.of(from);
    for (int i = 0; i < reached.size(); i++) {
      String at = reached.get(i);
      Seq<String> next =
          pairs
              .filter(pair -> pair.contains(at))
              .flatMap(pair -> pair)
              .filter(open::contains)
              .distinct()
              .removeAll(reached);
      reached = reached.appendAll(next);
    }
    return reached.sorted();
  }
}
