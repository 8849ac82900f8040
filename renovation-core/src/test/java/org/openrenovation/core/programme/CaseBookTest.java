package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.project.Evidence;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.core.vote.Feedback;
import org.openrenovation.core.vote.Poll;

/** The files of a case: each thing once, about communities that there are; two sets joined. */
class CaseBookTest {
  private static final Register REGISTER =
      new Register(
          Vector.of("A", "B")
              .map(id -> Community.builder().id(id).name(id).planYear(2024).build()));
  private static final Evidence EVIDENCE = Evidence.NONE.with("date", LocalDate.of(2024, 1, 20));

  private static CaseFile.Builder file(String community) {
    return CaseFile.builder().community(community);
  }

  private static CaseBook book(CaseFile... files) {
    return CaseBook.builder().files(Vector.of(files)).build();
  }

  private static Seq<String> refused(Runnable making) {
    try {
      making.run();
    } catch (RefusedException refused) {
      return refused
          .problems()
          .map(problem -> problem.path() + " " + problem.code() + " " + problem.value());
    }
    throw new AssertionError("it was not refused");
  }

  /** A file with everything that two sets may both hold. */
  private static CaseFile full() {
    return file("A")
        .neighbourhood("北街")
        .surveyed(LinkedHashMap.of("roofs", true))
        .deficienciesKnown(true)
        .consent(Poll.counted(10, 8, 1, 1))
        .satisfaction(Feedback.counted(10, 8, 1, 1))
        .works(WorkPlan.builder().build())
        .review(ReviewFile.builder().urgency(2).build())
        .evidence(LinkedHashMap.of("SURVEY", Vector.of(EVIDENCE)))
        .management(ManagementFile.builder().votePassed(true).build())
        .build();
  }

  @Test
  void filesOfDifferentThingsJoinToOne() {
    CaseFile consent = file("A").consent(Poll.counted(10, 8, 1, 1)).build();
    CaseFile works =
        file("A")
            .works(WorkPlan.builder().build())
            .evidence(LinkedHashMap.of("SURVEY", Vector.of(EVIDENCE)))
            .build();
    CaseFile other = file("B").neighbourhood("南街").build();
    CaseBook joined = book(consent).and(book(works, other)).get();
    assertThat(joined.files().map(CaseFile::community)).containsExactly("A", "B");
    assertThat(joined.of("A"))
        .isEqualTo(
            file("A")
                .consent(Poll.counted(10, 8, 1, 1))
                .works(WorkPlan.builder().build())
                .evidence(LinkedHashMap.of("SURVEY", Vector.of(EVIDENCE)))
                .build());
    assertThat(joined.of("B").neighbourhood()).contains("南街");
    assertThat(CaseBook.empty().and(book(full())).get()).isEqualTo(book(full()));
    assertThat(book(full()).and(CaseBook.empty()).get()).isEqualTo(book(full()));
    assertThat(book(full()).and(book(file("A").build())).get()).isEqualTo(book(full()));
  }

  @Test
  void everyThingThatBothHoldIsNamed() {
    CaseBook whole =
        CaseBook.builder()
            .note(Text.same("note"))
            .addFiles(full())
            .addBudgets(new YearBudget(2024, Money.ofYuan(1)))
            .ledger(LedgerBook.builder().build())
            .build();
    assertThat(whole.and(whole).getError().map(problem -> problem.path() + " " + problem.code()))
        .containsExactlyInAnyOrder(
            "A.neighbourhood files.twice",
            "A.surveyed.roofs files.twice",
            "A.deficienciesKnown files.twice",
            "A.consent files.twice",
            "A.satisfaction files.twice",
            "A.works files.twice",
            "A.review files.twice",
            "A.evidence.SURVEY files.twice",
            "A.management files.twice",
            "budgets.2024 files.twice",
            "ledger files.twice");
    CaseBook later =
        CaseBook.builder()
            .note(Text.same("other"))
            .addBudgets(new YearBudget(2025, Money.ofYuan(2)))
            .build();
    CaseBook joined = whole.and(later).get();
    assertThat(joined.note()).contains(Text.same("note"));
    assertThat(joined.budget(2024)).contains(Money.ofYuan(1));
    assertThat(joined.budget(2025)).contains(Money.ofYuan(2));
    assertThat(joined.budget(2026)).isEmpty();
    assertThat(joined.ledger()).isPresent();
  }

  @Test
  void filesAndBudgetsStandOnceAndAreOfCommunitiesThatThereAre() {
    YearBudget budget = new YearBudget(2024, Money.ZERO);
    assertThat(
            refused(
                () ->
                    CaseBook.builder().addFiles(full(), full()).addBudgets(budget, budget).build()))
        .containsExactly("files[1].community id.duplicate A", "budgets[1].year id.duplicate 2024");
    assertThat(refused(() -> new YearBudget(2024, Money.ofFen(-1))))
        .containsExactly("amount value.negative -0.01");
    CaseBook foreign = book(full(), file("Z").build());
    assertThat(foreign.problems(REGISTER).map(Problem::path)).containsExactly("files[1].community");
    assertThat(foreign.of("Q")).isEqualTo(file("Q").build());
  }

  @Test
  void progressIsOfEachCommunityOnceAndOfItsPlanYear() {
    CommunityProgress one = CommunityProgress.builder().id("A").planYear(2023).build();
    CommunityProgress stray = CommunityProgress.builder().id("Z").planYear(2024).build();
    assertThat(refused(() -> ProgressBook.builder().addProgress(one, one).build()))
        .containsExactly("progress[1].id id.duplicate A");
    ProgressBook book = ProgressBook.builder().addProgress(one, stray).build();
    assertThat(book.problems(REGISTER).map(problem -> problem.path() + " " + problem.code()))
        .containsExactly("progress[0].planYear value.mismatch", "progress[1].id id.unknown");
    assertThat(book.find("A")).contains(one);
    assertThat(book.find("B")).isEmpty();
    assertThat(book.of(REGISTER).map(CommunityProgress::id)).containsExactly("A", "B");
    assertThat(book.of(REGISTER).head()).isEqualTo(one);
    assertThat(book.of(REGISTER).last())
        .isEqualTo(CommunityProgress.builder().id("B").planYear(2024).build());
  }

  @Test
  void whatIsKnownOfCommunitiesThatAreNotThereIsRefusedTogether() {
    assertThat(
            refused(
                () ->
                    Programme.builder()
                        .policy(SmallCounty.POLICY)
                        .register(REGISTER)
                        .facts(LinkedHashMap.empty())
                        .files(book(file("Z").build()))
                        .progress(
                            ProgressBook.builder()
                                .addProgress(
                                    CommunityProgress.builder().id("Y").planYear(2024).build())
                                .build())
                        .works(
                            WorksBook.builder()
                                .addSites(WorksSite.builder().community("X").build())
                                .build())
                        .build()))
        .containsExactlyInAnyOrder(
            "progress.progress[0].id id.unknown Y",
            "files.files[0].community id.unknown Z",
            "works.sites[0].community id.unknown X");
  }

  @Test
  void aCrewsNumbersFollowEachOtherInTime() {
    LocalDate day = LocalDate.of(2024, 5, 1);
    CrewForce.Step two = new CrewForce.Step(day, 2);
    assertThat(refused(() -> new CrewForce(Vector.empty()))).containsExactly(" value.empty ");
    assertThat(refused(() -> new CrewForce(Vector.of(two, new CrewForce.Step(day, -1)))))
        .containsExactly("[1].from date.order 2024-05-01", "[1].number value.negative -1");
    CrewForce force = new CrewForce(Vector.of(two, new CrewForce.Step(day.plusDays(1), 0)));
    assertThat(force.lasting()).isZero();
    assertThat(force.isSteady()).isFalse();
    assertThat(CrewForce.of(3).isSteady()).isTrue();
    assertThat(CrewForce.of(3).lasting()).isEqualTo(3);
    assertThat(new CrewForce(Vector.of(two)).isSteady()).isFalse();
  }

  @Test
  void aSiteWeighsFromNoughtToTheMostAndStandsOnce() {
    assertThat(refused(() -> WorksSite.builder().community("A").weight(-1).build()))
        .containsExactly("weight value.out-of-range -1");
    assertThat(WorksSite.builder().community("A").weight(0).build().weight()).isZero();
    assertThat(WorksSite.builder().community("A").build().weight()).isEqualTo(1);
    WorksSite site = WorksSite.builder().community("A").weight(2).build();
    assertThat(refused(() -> WorksBook.builder().addSites(site, site).build()))
        .containsExactly("sites[1].community id.duplicate A");
    assertThat(WorksBook.builder().addSites(site).build().of("A")).isEqualTo(site);
    assertThat(WorksBook.empty().of("A").weight()).isEqualTo(1);
  }
}
