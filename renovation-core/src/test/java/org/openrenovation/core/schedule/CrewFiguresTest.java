package org.openrenovation.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.testing.Clause;

/** The figures beside a plan: how good it is, what it lacks, how far figures may go. */
@Clause("2.4.4")
class CrewFiguresTest {
  private static CrewPlan plan(long lateness, long makespan, long leastLateness, long least) {
    return new CrewPlan.Builder()
        .start(LinkedHashMap.empty())
        .makespan(makespan)
        .lateness(LinkedHashMap.of("p", lateness))
        .weightedLateness(lateness)
        .entryOrder(LinkedHashMap.empty())
        .bound(new CrewPlan.Bound(leastLateness, least))
        .schedules(1)
        .build();
  }

  @Test
  void theGapIsTheShareAboveWhatNoPlanIsBetterThan() {
    assertThat(plan(0, 108, 0, 100).gap()).contains(Fraction.of(2, 25));
    assertThat(plan(0, 108, 0, 100).isBest()).isFalse();
    assertThat(plan(0, 100, 0, 100).gap()).contains(Fraction.ZERO);
    assertThat(plan(0, 100, 0, 100).isBest()).isTrue();
    assertThat(plan(6, 100, 4, 100).gap()).contains(Fraction.of(1, 2));
    assertThat(plan(6, 100, 4, 100).isBest()).isFalse();
    assertThat(plan(6, 100, 0, 100).gap()).isEmpty();
    assertThat(plan(4, 120, 4, 100).gap()).contains(Fraction.of(1, 5));
  }

  @Test
  void aSupplyHoldsFromItsStepOn() {
    CrewSupply masons =
        new CrewSupply(Vector.of(new CrewSupply.Step(0, 2), new CrewSupply.Step(30, 4)));
    assertThat(masons.on(29)).isEqualTo(2);
    assertThat(masons.on(30)).isEqualTo(4);
    assertThat(masons.lasting()).isEqualTo(4);
    assertThat(masons.isSteady()).isFalse();
    assertThat(CrewSupply.of(3).isSteady()).isTrue();
  }

  @Test
  void tooFewCrewsAreToldFromTheDayOnWhichTheyAreTooFew() {
    SharedCrews shared =
        SharedCrews.builder()
            .addTasks(Sites.task("a", 4, "p", HashMap.of("M", 1L)))
            .addTasks(Sites.task("b", 4, "p", HashMap.of("M", 1L)))
            .addTasks(Sites.task("done", 0, "p", HashMap.of("M", 1L)))
            .putCrews(
                "M",
                new CrewSupply(
                    Vector.of(
                        new CrewSupply.Step(0, 2),
                        new CrewSupply.Step(3, 0),
                        new CrewSupply.Step(5, 1))))
            .putProjects("p", CrewProject.builder().build())
            .build();
    assertThat(
            CrewPlanCheck.problems(shared, HashMap.of("a", 0L, "b", 2L, "done", 3L))
                .map(Problem::details)
                .map(
                    details ->
                        details.get("day").get().zh() + "/" + details.get("most").get().zh()))
        .containsExactly("3/0", "4/0");
    assertThat(CrewPlanCheck.problems(shared, HashMap.of("a", 5L, "b", 9L, "done", 0L))).isEmpty();
  }

  @Test
  void figuresBeyondAllPlansAreRefused() {
    assertThatThrownBy(() -> CrewProject.builder().release(10_000_001).weight(-1).build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(problem -> problem.path() + " " + problem.code()))
                    .containsExactly("release value.out-of-range", "weight value.negative"));
    assertThatThrownBy(() -> new CrewSearch(0, 1)).hasMessageContaining("out of range");
    assertThatThrownBy(() -> CrewSupply.of(1_000_000_001)).hasMessageContaining("out of range");
  }

  @Test
  void valuesOfProjectsAddUpAndTheirCostWhereAllKnowTheirs() {
    EarnedValue one =
        EarnedValue.builder()
            .planned(Money.ofYuan(10))
            .earned(Money.ofYuan(8))
            .cost(Money.ofYuan(9))
            .build();
    EarnedValue both = EarnedValue.sum(Vector.of(one, one));
    assertThat(both.planned()).isEqualTo(Money.ofYuan(20));
    assertThat(both.scheduleVariance()).isEqualTo(Money.ofYuan(-4));
    assertThat(both.costVariance()).contains(Money.ofYuan(-2));
    assertThat(both.scheduleIndex()).contains(Fraction.of(4, 5));
    EarnedValue unknown =
        EarnedValue.builder().planned(Money.ofYuan(1)).earned(Money.ofYuan(1)).build();
    assertThat(EarnedValue.sum(Vector.of(one, unknown)).cost()).isEmpty();
    assertThat(EarnedValue.sum(Vector.of(one, unknown)).costIndex()).isEmpty();
  }
}
