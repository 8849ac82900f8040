package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.oversight.Assessment;
import org.openrenovation.core.oversight.ProgressRecord;
import org.openrenovation.core.planning.AnnualPlanning;
import org.openrenovation.core.planning.MultiYearCandidate;
import org.openrenovation.core.planning.MultiYearRequest;
import org.openrenovation.core.planning.PlanAdjustment;
import org.openrenovation.core.planning.PlanCandidate;
import org.openrenovation.core.planning.PlanRequest;
import org.openrenovation.core.planning.PlanYear;
import org.openrenovation.core.planning.StandingPlan;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.project.Gates;
import org.openrenovation.core.project.Project;
import org.openrenovation.core.project.ProjectAt;
import org.openrenovation.core.schedule.DatedTask;
import org.openrenovation.core.schedule.Task;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Outcome;
import org.openrenovation.core.vote.Poll;

/** The front door decides nothing: it answers what the room behind it answers. */
class RenovationTest {
  private static final Policy POLICY = Policy.of(SmallCounty.POLICY, 2024);
  private static final Renovation RENOVATION = Renovation.under(POLICY);
  private static final SmallCounty.One FIRST = new SmallCounty.One("2024-A", 90, 100, 10);
  private static final SmallCounty.One SECOND = new SmallCounty.One("2024-B", 60, 50, 7);

  @Test
  void aCommunityIsJudgedByItsRooms() {
    Facts facts = RENOVATION.facts().with("residential", true);
    CommunityFacts community = new CommunityFacts(facts, Vector.of(1995));
    assertThat(RENOVATION.judge(community)).isEqualTo(Inclusion.under(POLICY).decide(community));
    Poll poll = Poll.counted(60, 37, 5, 2);
    assertThat(RENOVATION.tally(poll)).isEqualTo(Consent.under(POLICY).decide(poll));
    assertThat(RENOVATION.tally(poll).value().outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(RENOVATION.tally(poll).value().agreement().shortfall()).hasValue(11);
    assertThat(RENOVATION.fund(FIRST.file().budget().orElseThrow()).value().sources().government())
        .contains(Money.ofYuan(100));
    assertThat(RENOVATION.permits(RENOVATION.permitFacts()).findings()).isNotEmpty();
  }

  @Test
  void plansAreMadeAdjustedAndAskedWhatIf() {
    PlanRequest request =
        PlanRequest.builder()
            .year(2024)
            .budget(Money.ofYuan(100))
            .candidates(
                Vector.of(candidate("A", 90, 100), candidate("B", 60, 50), candidate("C", 50, 50)))
            .build();
    assertThat(RENOVATION.plan(request)).isEqualTo(AnnualPlanning.under(POLICY).decide(request));
    assertThat(RENOVATION.plan(request).value().chosen()).containsExactly("A");
    Renovation best =
        RENOVATION.with(
            Overlay.of(
                AnnualPlanning.STRATEGY.id(),
                new Value.Word(AnnualPlanning.Strategy.BEST_VALUE.name())));
    assertThat(best.plan(request).value().chosen()).containsExactly("B", "C");
    StandingPlan standing = StandingPlan.of(request, Vector.of("A", "B"));
    assertThat(RENOVATION.adjust(standing))
        .isEqualTo(PlanAdjustment.under(POLICY).decide(standing));
    assertThat(
            RENOVATION
                .plan(
                    MultiYearRequest.of(
                        Vector.of(PlanYear.of(2024, 1)),
                        Vector.of(MultiYearCandidate.of("A", Money.ofYuan(1)))))
                .value()
                .years())
        .isEqualTo(LinkedHashMap.of("A", 2024));
  }

  private static PlanCandidate candidate(String id, long points, long yuan) {
    return PlanCandidate.builder()
        .id(id)
        .urgency(2)
        .score(Fraction.of(points, 1))
        .need(Money.ofYuan(yuan))
        .inclusion(Inclusion.Outcome.INCLUDED)
        .consent(true)
        .build();
  }

  @Test
  void worksAreScheduledFollowedAndAssessed() {
    LocalDate complete = RENOVATION.milestones(2024).last().due();
    assertThat(complete).isEqualTo(LocalDate.of(2024, 11, 30));
    assertThat(
            RENOVATION
                .schedule(
                    Vector.of(DatedTask.builder().task(Task.of("roads", 10)).build()), complete)
                .tasks()
                .get("roads")
                .get()
                .finish())
        .isEqualTo(LocalDate.of(2024, 11, 29));
    ProjectAt project = new ProjectAt(new Project("2024-A", 2024, LinkedHashMap.empty()), complete);
    assertThat(RENOVATION.follow(project)).isEqualTo(Gates.under(POLICY).decide(project));
    ProgressRecord record =
        ProgressRecord.builder().asOf(complete).targets(Assessment.under(POLICY).targets()).build();
    assertThat(RENOVATION.assess(record)).isEqualTo(Assessment.under(POLICY).decide(record));
  }

  @Test
  void theWholeCaseIsLookedAtFromOnePlace() {
    Programme programme = SmallCounty.of(100, FIRST, SECOND);
    CountyOverview county = Renovation.of(programme);
    LocalDate day = LocalDate.of(2024, 6, 30);
    assertThat(county.plan(2024).get().plan().orElseThrow().value().chosen())
        .containsExactly("2024-A");
    assertThat(county.years().get().plan().value().placed()).isEqualTo(2);
    assertThat(county.adjust(2024).get().orElseThrow().adjusted().value().removed())
        .containsExactly("2024-B");
    assertThat(county.against(programme).get().isEmpty()).isTrue();
    assertThat(county.board(day).get().standings()).hasSize(2);
    assertThat(county.assess(day).get().value().programme().complete()).isZero();
    assertThat(county.programme()).isEqualTo(programme);
  }

  @Test
  void whatCannotBeDecidedIsToldOnceWithEverybodyConcerned() {
    Programme known = SmallCounty.of(100, FIRST, SECOND);
    assertThat(Renovation.of(known).open().get()).isEmpty();
    Programme unknown =
        known.with(
            LinkedHashMap.of(
                "2024-A",
                RENOVATION.facts().with("residential", true),
                "2024-B",
                known.facts().get("2024-B").get().with("urbanVillage", false)));
    OpenQuestion question = Renovation.of(unknown).open().get().head();
    assertThat(question.rule()).isEqualTo("inclusion");
    assertThat(question.communities()).containsExactly("2024-A");
    Programme nobody = known.with(LinkedHashMap.<String, Facts>empty());
    assertThat(Renovation.of(nobody).open().get())
        .allMatch(one -> one.communities().equals(Vector.of("2024-A", "2024-B")))
        .extracting(one -> one.message(Locale.ENGLISH))
        .doesNotHaveDuplicates();
  }
}
