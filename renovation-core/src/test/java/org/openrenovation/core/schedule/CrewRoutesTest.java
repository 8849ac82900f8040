package org.openrenovation.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.testing.Clause;

@Clause("2.4.4")
class CrewRoutesTest {
  private static SharedCrews masons(long crews, CrewTask... tasks) {
    return SharedCrews.builder()
        .tasks(Vector.of(tasks))
        .putCrews("MASONS", CrewSupply.of(crews))
        .putProjects("p", CrewProject.builder().build())
        .putProjects("q", CrewProject.builder().build())
        .build();
  }

  private static CrewTask laid(String id, long days, String project) {
    return Sites.task(id, days, project, LinkedHashMap.of("MASONS", 1L));
  }

  @Test
  void theCrewThatIsReadyFirstGoesOn() {
    SharedCrews shared = masons(2, laid("a", 3, "p"), laid("b", 5, "p"), laid("c", 2, "p"));
    CrewRoutes routes = CrewRoutes.of(shared, LinkedHashMap.of("a", 0L, "b", 0L, "c", 3L));
    assertThat(routes.routes().get("MASONS").get())
        .containsExactly(Vector.of("a", "c"), Vector.of("b"));
  }

  @Test
  void aCrewStaysOnItsSite() {
    SharedCrews shared = masons(2, laid("a", 2, "p"), laid("b", 3, "q"), laid("c", 2, "p"));
    CrewRoutes routes = CrewRoutes.of(shared, LinkedHashMap.of("a", 0L, "b", 0L, "c", 3L));
    assertThat(routes.routes().get("MASONS").get())
        .containsExactly(Vector.of("a", "c"), Vector.of("b"));
  }

  @Test
  void aTaskMaySlipUntilItsCrewIsWaitedFor() {
    SharedCrews shared = masons(1, laid("a", 3, "p"), laid("b", 2, "q"));
    assertThat(CrewRoutes.of(shared, LinkedHashMap.of("a", 0L, "b", 4L)).slack())
        .isEqualTo(LinkedHashMap.of("a", 0L, "b", 0L));
    SharedCrews one = masons(1, laid("a", 3, "p"), laid("b", 2, "p"));
    assertThat(CrewRoutes.of(one, LinkedHashMap.of("a", 0L, "b", 4L)).slack())
        .isEqualTo(LinkedHashMap.of("a", 1L, "b", 0L));
  }

  /** Seen to fail where a crew was sent on a day before it was free. */
  @Property(tries = 300)
  void everyNeedHasItsCrewsAndNoneIsInTwoPlaces(
      @ForAll long seed, @ForAll @IntRange(max = 14) int tasks) {
    SharedCrews shared = Sites.random(seed, tasks);
    Map<String, Long> start = CrewPlan.of(shared, new CrewSearch(50, seed)).start();
    CrewRoutes routes = CrewRoutes.of(shared, start);
    for (Tuple2<String, Seq<Seq<String>>> trade : routes.routes()) {
      for (CrewTask task : shared.tasks().filter(one -> one.task().duration() > 0)) {
        assertThat(trade._2.count(route -> route.contains(task.task().id())))
            .isEqualTo(task.needs().getOrElse(trade._1, 0L).intValue());
      }
      for (Seq<String> route : trade._2) {
        for (int i = 1; i < route.size(); i++) {
          assertThat(start.get(route.get(i)).get())
              .isGreaterThanOrEqualTo(finish(shared, start, route.get(i - 1)));
        }
      }
    }
  }

  /** Seen to fail where a crew's next task was left out of the second pass. */
  @Property(tries = 300)
  void noTaskTakesTheSlackOfItsCrewsNext(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int tasks) {
    SharedCrews shared = Sites.random(seed, tasks);
    Map<String, Long> start = CrewPlan.of(shared, new CrewSearch(50, seed)).start();
    CrewRoutes routes = CrewRoutes.of(shared, start);
    Map<String, Long> slack = routes.slack();
    assertThat(slack.values()).allMatch(days -> days >= 0);
    // Each task alone may take all of its slack: no crew's next task starts before it is free then.
    for (Seq<String> route : routes.routes().values().flatMap(trade -> trade)) {
      for (int i = 1; i < route.size(); i++) {
        String before = route.get(i - 1);
        String next = route.get(i);
        assertThat(finish(shared, start, before) + slack.get(before).get())
            .isLessThanOrEqualTo(start.get(next).get() + slack.get(next).get());
      }
    }
  }

  /**
   * Up to its slack a slip makes no project later; so many days beyond make one so many later. Seen
   * to fail where the crews' order was left out of the second pass.
   */
  @Property(tries = 300)
  void aSlipIsFeltBeyondTheSlackAlone(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 14) int tasks,
      @ForAll @IntRange(min = 1, max = 9) int beyond) {
    SharedCrews shared = Sites.random(seed, tasks);
    CrewRoutes routes =
        CrewRoutes.of(shared, CrewPlan.of(shared, new CrewSearch(50, seed)).start());
    for (Tuple2<String, Long> slack : routes.slack()) {
      assertThat(routes.slip(slack._1, slack._2).later()).isEmpty();
      assertThat(routes.slip(slack._1, slack._2 + beyond).later().values().max().get())
          .isEqualTo(beyond);
    }
  }

  @Test
  void aSlipMovesWhatWaitsForItsCrew() {
    SharedCrews shared = masons(1, laid("a", 3, "p"), laid("b", 2, "q"));
    CrewSlip slip = CrewRoutes.of(shared, LinkedHashMap.of("a", 0L, "b", 4L)).slip("a", 5);
    assertThat(slip.moved()).isEqualTo(LinkedHashMap.of("a", 5L, "b", 4L));
    assertThat(slip.later()).isEqualTo(LinkedHashMap.of("p", 5L, "q", 4L));
  }

  @Test
  void onlyATaskThatIsThereSlipsAndOnlyForwards() {
    CrewRoutes routes = CrewRoutes.of(masons(1, laid("a", 3, "p")), LinkedHashMap.of("a", 0L));
    assertThatThrownBy(() -> routes.slip("x", 1)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> routes.slip("a", -1)).isInstanceOf(RefusedException.class);
  }

  private static long finish(SharedCrews shared, Map<String, Long> start, String id) {
    return start.get(id).get()
        + shared.tasks().find(task -> task.task().id().equals(id)).get().task().duration();
  }
}
