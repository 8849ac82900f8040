package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.schedule.WorksCrew;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.core.testing.Clause;

/** How busy the crews of a year's works are, and what the plan rests on. */
@Clause("2.3.3")
class WorksLoadTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 20);
  private static final WorksPlan PLAN = plan(LinkedHashMap.of("PIPES", CrewForce.of(1)));

  private static WorksPlan plan(LinkedHashMap<String, CrewForce> crews) {
    Seq<String> both = Vector.of("2024-01", "2024-02");
    Programme programme =
        Programme.builder()
            .policy(SmallCounty.POLICY)
            .register(Counties.communities("ruicheng"))
            .facts(HashMap.empty())
            .files(
                CaseBook.builder()
                    .files(
                        both.map(
                            id ->
                                CaseFile.builder()
                                    .community(id)
                                    .works(
                                        WorkPlan.builder()
                                            .needed(HashSet.of("DRAINAGE", "ROADS"))
                                            .chosen(HashSet.of("DRAINAGE", "ROADS"))
                                            .build())
                                    .build()))
                    .build())
            .works(
                WorksBook.builder()
                    .crews(crews)
                    .sites(both.map(id -> WorksSite.builder().community(id).notBefore(MAY).build()))
                    .build())
            .build();
    return WorksPlan.of(programme, 2024).get();
  }

  @Test
  void aCrewIsAsBusyAsItsTasksTakeOfTheDaysItIsThere() {
    assertThat(PLAN.loads().map(load -> load.crew().id())).contains("PIPES", "PAVING");
    for (CrewLoad load : PLAN.loads()) {
      String crew = load.crew().id();
      Seq<PlannedTask> own =
          PLAN.tasks()
              .values()
              .filter(task -> !task.isMilestone() && task.task().crews().containsKey(crew));
      assertThat(load.tasks()).isEqualTo(own.size());
      assertThat(load.from()).isEqualTo(own.map(PlannedTask::start).min().get());
      assertThat(load.to()).isEqualTo(own.map(PlannedTask::finish).max().get());
      assertThat(load.busy())
          .isEqualTo(
              own.map(task -> task.duration() * task.task().crews().get(crew).get())
                  .sum()
                  .longValue());
    }
    CrewLoad pipes = PLAN.loads().find(load -> load.crew().id().equals("PIPES")).get();
    assertThat(pipes.number()).contains(1L);
    assertThat(pipes.share())
        .contains(
            Fraction.of(pipes.busy(), PLAN.days().calendar().count(pipes.from(), pipes.to())));
    CrewLoad paving = PLAN.loads().find(load -> load.crew().id().equals("PAVING")).get();
    assertThat(paving.number()).isEmpty();
    assertThat(paving.share()).isEmpty();
  }

  @Test
  void aTradeWithoutANumberIsUnlimited() {
    assertThat(PLAN.unlimited().map(WorksCrew::id)).contains("PAVING").doesNotContain("PIPES");
  }

  @Test
  void aTaskIsOfItsSiteAndOfNoOther() {
    for (String name : PLAN.tasks().keySet()) {
      assertThat(name).startsWith(PLAN.siteOf(name).community().id() + "/");
    }
    assertThat(PLAN.year()).isEqualTo(2024);
    assertThat(PLAN.policy().day().getYear()).isEqualTo(2024);
  }

  @Test
  void aMilestoneTakesNoTimeAndACriticalTaskHasNoSlack() {
    Seq<PlannedTask> all = PLAN.tasks().values().toVector();
    assertThat(all.filter(PlannedTask::isMilestone)).allMatch(task -> task.duration() == 0);
    assertThat(all.reject(PlannedTask::isMilestone)).allMatch(task -> task.duration() > 0);
    assertThat(all.filter(PlannedTask::isCritical)).isNotEmpty().allMatch(one -> one.slack() <= 0);
    assertThat(all.reject(PlannedTask::isCritical)).isNotEmpty().allMatch(one -> one.slack() > 0);
    PlannedSite site = PLAN.sites().head();
    assertThat(site.network().tasks().map(task -> task.id()))
        .containsExactlyInAnyOrderElementsOf(site.tasks().map(task -> task.task().id()));
  }

  @Test
  void thePlanNamesTheParametersItRestsOnAndTheDaysNobodyWorks() {
    assertThat(PLAN.uses().map(ParameterUse::id))
        .contains("calendar.working", "milestone.started", "milestone.complete");
    assertThat(PLAN.rest().map(span -> span.from())).contains(LocalDate.of(2024, 6, 10));
    assertThat(PLAN.worked()).allMatch(day -> day.getDayOfWeek().getValue() > 5);
  }
}
