package org.openrenovation.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.testing.Clause;

@Clause("2.4.4")
class CrewPlanTest {
  private static final Map<String, Long> ONE_GANG = HashMap.of("masons", 1L);

  private static SharedCrews twoCourts(long dueOfEast, long weightOfEast) {
    return SharedCrews.builder()
        .tasks(
            Vector.of(
                Sites.task("east walls", 5, "east", ONE_GANG),
                Sites.task("west walls", 2, "west", ONE_GANG)))
        .crews(HashMap.of("masons", CrewSupply.of(1)))
        .projects(
            LinkedHashMap.of(
                "east",
                CrewProject.builder().due(dueOfEast).weight(weightOfEast).build(),
                "west",
                Sites.dueBy(2)))
        .build();
  }

  @Test
  void theCourtThatIsDueFirstIsServedFirst() {
    CrewPlan plan = CrewPlan.of(twoCourts(7, 1), CrewSearch.USUAL);
    assertThat(plan.entryOrder().get("masons").get()).containsExactly("west walls", "east walls");
    assertThat(plan.totalLateness()).isEqualTo(0);
    assertThat(plan.makespan()).isEqualTo(7);
    assertThat(plan.isBest()).isTrue();
  }

  @Test
  void whereOneMustBeLateItIsSaidThatNoPlanDoesBetter() {
    CrewPlan plan = CrewPlan.of(twoCourts(5, 1), CrewSearch.USUAL);
    assertThat(plan.lateness()).isEqualTo(LinkedHashMap.of("east", 2L, "west", 0L));
    assertThat(plan.isBest()).isTrue();
  }

  @Test
  void aHeavierCourtGoesFirst() {
    CrewPlan plan = CrewPlan.of(twoCourts(5, 3), CrewSearch.USUAL);
    assertThat(plan.lateness()).isEqualTo(LinkedHashMap.of("east", 0L, "west", 5L));
    assertThat(plan.weightedLateness()).isEqualTo(5);
    assertThat(plan.totalLateness()).isEqualTo(5);
  }

  @Test
  void worksThatNeedTwoGangsWaitUntilTheSecondComes() {
    CrewSupply masons =
        new CrewSupply(Vector.of(new CrewSupply.Step(0, 1), new CrewSupply.Step(30, 2)));
    SharedCrews shared =
        SharedCrews.builder()
            .tasks(Vector.of(Sites.task("roof", 4, "east", HashMap.of("masons", 2L))))
            .crews(HashMap.of("masons", masons))
            .projects(HashMap.of("east", CrewProject.builder().build()))
            .build();
    CrewPlan plan = CrewPlan.of(shared, CrewSearch.USUAL);
    assertThat(plan.start()).isEqualTo(LinkedHashMap.of("roof", 30L));
    assertThat(plan.gap()).contains(Fraction.ZERO);
  }

  @Test
  void whatCannotBePlannedIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                SharedCrews.builder()
                    .tasks(
                        Vector.of(
                            Sites.task("roof", 4, "east", HashMap.of("masons", 2L)),
                            CrewTask.builder()
                                .task(
                                    new Task(
                                        "paint", 1, Vector.of(new Link("roof", Link.Type.SS, -1))))
                                .project("south")
                                .needs(HashMap.of("painters", 1L))
                                .build()))
                    .crews(HashMap.of("masons", CrewSupply.of(1)))
                    .projects(HashMap.of("east", CrewProject.builder().build()))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(CrewPlanTest::told))
                    .containsExactly(
                        "tasks[0].needs.masons value.out-of-range",
                        "tasks[1].project id.unknown",
                        "tasks[1].needs.painters id.unknown",
                        "tasks[1].predecessors[0].type code.unknown",
                        "tasks[1].predecessors[0].lag value.negative"));
  }

  @Test
  void moreDaysThanCanBePlannedAreRefused() {
    assertThatThrownBy(
            () ->
                SharedCrews.builder()
                    .tasks(Vector.of(Sites.task("roof", 1L << 40, "east", HashMap.empty())))
                    .crews(HashMap.empty())
                    .projects(HashMap.of("east", CrewProject.builder().build()))
                    .build())
        .hasMessageContaining("tasks: 1099511627776 is out of range (0 to 10000000)");
  }

  @Test
  void stepsOfASupplyGoForwardFromTheFirstDay() {
    assertThatThrownBy(
            () -> new CrewSupply(Vector.of(new CrewSupply.Step(1, 1), new CrewSupply.Step(1, -1))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(CrewPlanTest::told))
                    .containsExactly(
                        "[0].from value.out-of-range",
                        "[1].from value.out-of-range",
                        "[1].number value.negative"));
  }

  @Test
  void theCheckFindsWhatAHandMadePlanBreaks() {
    SharedCrews shared =
        SharedCrews.builder()
            .tasks(
                Vector.of(
                    Sites.task("walls", 3, "east", ONE_GANG),
                    CrewTask.builder()
                        .task(Task.of("paint", 2, "walls"))
                        .project("east")
                        .needs(ONE_GANG)
                        .build()))
            .crews(HashMap.of("masons", CrewSupply.of(1)))
            .projects(HashMap.of("east", CrewProject.builder().release(2).build()))
            .build();
    Seq<Problem> found = CrewPlanCheck.problems(shared, HashMap.of("walls", 1L, "paint", 3L));
    assertThat(found.map(CrewPlanTest::told))
        .containsExactly(
            "start.walls plan.before-release",
            "start.paint plan.before-predecessor",
            "crews.masons plan.too-few-crews");
    assertThat(CrewPlanCheck.problems(shared, HashMap.of("walls", 2L)).map(CrewPlanTest::told))
        .containsExactly("start.paint plan.not-started");
    assertThat(CrewPlanCheck.problems(shared, HashMap.of("walls", 2L, "paint", 5L))).isEmpty();
  }

  private static String told(Problem problem) {
    return problem.path() + " " + problem.code();
  }
}
