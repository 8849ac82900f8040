package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Communities;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.Programmes;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.schedule.CrewPlanCheck;
import org.openrenovation.core.schedule.ProjectProgress;
import org.openrenovation.core.schedule.WorksCrew;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.core.testing.Clause;

@Clause("2.3.3")
class WorksPlanTest {
  private static final PolicyDocument TRAINING =
      Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example"));

  private static final String WORKS =
      """
      {
        "crews": {"PIPES": 1, "PAVING": [{"from": "2024-07-01", "number": 1}]},
        "sites": [
          {"community": "2024-01", "notBefore": "2024-05-20"},
          {"community": "2024-02", "notBefore": "2024-05-20", "weight": 2}
        ]
      }
      """;

  private static CaseFile file(String community, String... items) {
    return CaseFile.builder()
        .community(community)
        .works(WorkPlan.builder().needed(HashSet.of(items)).chosen(HashSet.of(items)).build())
        .build();
  }

  private static Programme county(PolicyDocument policy, CaseFile... files) {
    return Programme.builder()
        .policy(policy)
        .register(Counties.communities("ruicheng"))
        .facts(HashMap.empty())
        .files(CaseBook.builder().files(Vector.of(files)).build())
        .works(Communities.readWorks(Counties.communities("ruicheng"), WORKS).get())
        .build();
  }

  private static Programme twoSites() {
    return county(
        TRAINING, file("2024-01", "DRAINAGE", "ROADS"), file("2024-02", "DRAINAGE", "ROADS"));
  }

  @Test
  @Clause("2.4.4")
  void sitesShareTheirCrews() {
    WorksPlan plan = WorksPlan.of(twoSites(), 2024).get();
    assertThat(plan.sites().map(site -> site.community().id()))
        .containsExactly("2024-01", "2024-02");
    assertThat(CrewPlanCheck.problems(plan.shared(), plan.crews().start())).isEmpty();
    assertThat(plan.routes().routes().get("PIPES").get()).hasSize(1);
    assertThat(plan.tasks().get("2024-01/PAVING_WORKS").get().start())
        .isAfterOrEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(plan.unlimited().map(WorksCrew::id)).isEmpty();
  }

  @Test
  void aTaskIsAsLongAsTheTemplateHasItForSoManyBuildings() {
    PlannedTask drains = WorksPlan.of(twoSites(), 2024).get().tasks().get("2024-01/DRAINS").get();
    assertThat(drains.duration()).isEqualTo(12);
    assertThat(
            WorksPlan.of(twoSites(), 2024)
                .get()
                .days()
                .calendar()
                .count(drains.start(), drains.finish()))
        .isEqualTo(12);
  }

  @Test
  void theGatesBoundWhatIsToBeDoneByThem() {
    PlannedSite site = WorksPlan.of(twoSites(), 2024).get().sites().head();
    assertThat(site.deadline()).isEqualTo(LocalDate.of(2024, 11, 30));
    assertThat(site.backward().tasks().get("HAND_OVER").get().start())
        .isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(site.backward().tasks().get("WORKS_DONE").get().finish())
        .isEqualTo(LocalDate.of(2024, 10, 31));
    assertThat(site.backward().floats().get("HAND_OVER").get()).isEqualTo(9);
  }

  @Test
  void withoutATemplateThereIsNoPlan() {
    assertThat(
            WorksPlan.of(county(Counties.policy("ruicheng"), file("2024-01", "ROADS")), 2024)
                .getError()
                .map(Problem::code))
        .containsExactly("works.no-template");
  }

  @Test
  void nobodyWorksInTheWinterStop() {
    Programme late =
        twoSites()
            .with(
                Communities.readWorks(
                        Counties.communities("ruicheng"),
                        WORKS.replace("\"2024-05-20\"", "\"2024-11-04\""))
                    .get());
    WorksPlan plan = WorksPlan.of(late, 2024).get();
    DateRange stop = DateRange.of(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 2, 28));
    assertThat(plan.tasks().values())
        .allMatch(task -> !stop.contains(task.start()) && !stop.contains(task.finish()));
    assertThat(plan.rest().map(DateRange::from)).contains(LocalDate.of(2024, 12, 2));
    assertThat(plan.sites().head().lateness()).isPositive();
    assertThat(plan.sites().head().backward().isFeasible()).isFalse();
  }

  /** An embedding system's own: six days a week. */
  private record SixDays() implements WorkCalendar {
    @Override
    public boolean covers(int year) {
      return true;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
      return require(day).getDayOfWeek() != DayOfWeek.SUNDAY;
    }
  }

  @Test
  void sitesThatWorkOnSaturdaysAreDoneSooner() {
    WorksPlan plan = WorksPlan.of(twoSites(), 2024).get();
    WorksPlan own = WorksPlan.of(twoSites(), 2024, new SixDays()).get();
    PlannedTask drains = own.tasks().get("2024-01/DRAINS").get();
    assertThat(new SixDays().count(drains.start(), drains.finish())).isEqualTo(drains.duration());
    assertThat(own.sites().map(PlannedSite::finish).max().get())
        .isBefore(plan.sites().map(PlannedSite::finish).max().get());
    assertThat(own.sites().head().backward().startNoLaterThan())
        .isAfterOrEqualTo(plan.sites().head().backward().startNoLaterThan());
    assertThat(own.sites().head().deadline()).isEqualTo(plan.sites().head().deadline());
  }

  @Test
  void thePolicysStopHoldsOnAnOwnCalendarToo() {
    WorksPlan own = WorksPlan.of(twoSites(), 2024, new SixDays()).get();
    assertThat(own.days().calendar().onOrAfter(LocalDate.of(2024, 12, 1)))
        .isEqualTo(LocalDate.of(2025, 3, 1));
    assertThat(own.uses().map(ParameterUse::id)).doesNotContain("calendar.working");
    assertThat(WorksPlan.of(twoSites(), 2024).get().uses().map(ParameterUse::id))
        .containsAll(own.uses().map(ParameterUse::id));
  }

  @Test
  void aTaskThatIsLateMovesTheRestOfItsSite() {
    Programme alone = county(TRAINING, file("2024-01", "DRAINAGE", "ROADS"));
    WorksBook book = Communities.readWorks(alone.register(), "{}").get();
    WorksPlan plan = WorksPlan.of(alone.with(book), 2024).get();
    String records =
        Vector.of("DRAINS", "PAVING_WORKS")
            .map(id -> record(id, plan.tasks().get("2024-01/" + id).get()))
            .mkString(", ");
    Programme recorded =
        alone.with(
            Communities.readWorks(
                    alone.register(),
                    "{\"sites\": [{\"community\": \"2024-01\", \"records\": [" + records + "]}]}")
                .get());
    PlannedTask drains = plan.tasks().get("2024-01/DRAINS").get();
    WorksReview review =
        WorksReview.of(recorded, plan, plan.days().calendar().plus(drains.start(), 4)).get();
    ProjectProgress progress = review.sites().head().progress().value();
    assertThat(progress.tasks().get("DRAINS").get().delay()).isEqualTo(5);
    // The backfilling between the two has no record; the pavers wait for the drains all the same.
    assertThat(progress.tasks().get("PAVING_WORKS").get().delay()).isEqualTo(5);
    assertThat(progress.tasks().get("PAVING_WORKS").get().waitsFor()).contains("DRAINS");
  }

  private static String record(String id, PlannedTask task) {
    return """
    {"id": "%s", "budget": "1.00", "plannedStart": "%s", "plannedFinish": "%s"}\
    """
        .formatted(id, task.start(), task.finish());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Programme programme = twoSites();
    assertThat(Programmes.read(Programmes.write(programme)).get()).isEqualTo(programme);
    assertThat(
            Communities.readWorks(programme.register(), Communities.writeWorks(programme.works()))
                .get())
        .isEqualTo(programme.works());
  }

  @Test
  void aSiteOfAnotherCountyIsRefused() {
    assertThat(
            Communities.readWorks(
                    Counties.communities("ruicheng"), "{\"sites\": [{\"community\": \"x\"}]}")
                .getError()
                .map(Problem::path))
        .containsExactly("sites[0].community");
  }
}
