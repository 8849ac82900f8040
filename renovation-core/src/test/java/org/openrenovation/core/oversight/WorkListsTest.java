package org.openrenovation.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.testing.Clause;

/** Annexes 1 and 2: each unit's work list. */
@Clause({"A1", "A2"})
class WorkListsTest {
  private static final WorkLists LISTS =
      WorkLists.under(Policy.of(Counties.policy("ruicheng"), 2024));
  private static final LocalDate AS_OF = LocalDate.of(2024, 4, 10);

  private static DutyRoster.Builder roster() {
    return DutyRoster.builder()
        .asOf(AS_OF)
        .units(Vector.of("HOUSING", "REFORM"))
        .duties(
            Vector.of(
                new Duty("REFORM", DutyKind.GATE, "APPROVED"),
                new Duty("HOUSING", DutyKind.GATE, "STARTED")));
  }

  private static OpenWork open(String community, String ref) {
    return OpenWork.builder().community(community).kind(DutyKind.GATE).ref(ref).build();
  }

  private static Seq<String> findings(Decision<WorkLists.Result> decision) {
    return decision.findings().map(finding -> finding.code() + " " + finding.subject().orElse(""));
  }

  @Test
  void anApprovalDueOnTheLastOfMarchIsTenDaysOverdueOnTheTenthOfApril() {
    OpenWork approval =
        OpenWork.builder()
            .community("工业局东楼")
            .kind(DutyKind.GATE)
            .ref("APPROVED")
            .due(LocalDate.of(2024, 3, 31))
            .build();
    Decision<WorkLists.Result> decision =
        LISTS.decide(roster().open(Vector.of(open("A", "STARTED"), approval)).build());
    assertThat(decision.value().work().get("REFORM").get()).containsExactly(approval);
    assertThat(approval.overdueDays(AS_OF)).isEqualTo(10);
    assertThat(findings(decision)).containsExactly("duties.overdue GATE.APPROVED");
    assertThat(decision.trace().render(Locale.CHINA))
        .contains("2 个单位共有未办结事项 2 项，其中逾期 1 项")
        .contains("工业局东楼：GATE.APPROVED 应于 2024-03-31 前完成，已逾期 10 天，责任单位：REFORM");
  }

  @Test
  void nobodyInChargeAndTwoInChargeAreTold() {
    DutyRoster two =
        DutyRoster.builder()
            .asOf(AS_OF)
            .units(Vector.of("HOUSING", "REFORM"))
            .duties(
                Vector.of(
                    new Duty("REFORM", DutyKind.GATE, "APPROVED"),
                    new Duty("HOUSING", DutyKind.GATE, "APPROVED"),
                    new Duty("HOUSING", DutyKind.GATE, "APPROVED")))
            .open(Vector.of(open("A", "APPROVED"), open("A", "TENDERED"), open("B", "TENDERED")))
            .build();
    Decision<WorkLists.Result> decision = LISTS.decide(two);
    assertThat(decision.value().work().mapValues(Seq::size).values()).containsExactly(1, 1);
    assertThat(findings(decision))
        .containsExactly("duties.no-unit GATE.TENDERED", "duties.two-units GATE.APPROVED");
  }

  @Test
  void workDueOnOneDayStandsByCommunityThenByKindThenByItsName() {
    OpenWork lighting =
        OpenWork.builder().community("A").kind(DutyKind.ITEM).ref("LIGHTING").build();
    OpenWork roofs = OpenWork.builder().community("A").kind(DutyKind.ITEM).ref("ROOFS").build();
    DutyRoster roster =
        DutyRoster.builder()
            .asOf(AS_OF)
            .units(Vector.of("HOUSING"))
            .duties(
                Vector.of(
                    new Duty("HOUSING", DutyKind.GATE, "STARTED"),
                    new Duty("HOUSING", DutyKind.ITEM, "LIGHTING"),
                    new Duty("HOUSING", DutyKind.ITEM, "ROOFS")))
            .open(Vector.of(open("B", "STARTED"), roofs, lighting, open("A", "STARTED")))
            .build();
    Decision<WorkLists.Result> decision = LISTS.decide(roster);
    assertThat(decision.value().work().get("HOUSING").get())
        .containsExactly(open("A", "STARTED"), lighting, roofs, open("B", "STARTED"));
    assertThat(decision.trace().root().test()).isEqualTo("duties");
    assertThat(decision.trace().root().parts().head().code()).isEqualTo("duties.listed");
    assertThat(decision.findings()).isEmpty();
  }

  @Test
  void unitsStandOnceAndEveryDutyIsOneOfTheirs() {
    assertThatThrownBy(
            () ->
                DutyRoster.builder()
                    .asOf(AS_OF)
                    .units(Vector.of("HOUSING", "HOUSING"))
                    .duties(Vector.of(new Duty("REFORM", DutyKind.GATE, "APPROVED")))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(problem -> problem.path() + " " + problem.code()))
                    .containsExactly("units[1].id id.duplicate", "duties[0].unit id.unknown"));
  }

  /** Seen to fail where work without a due date stood first. */
  @Property
  void whatIsOpenStandsOnceInTheListOfItsUnitInOrderOfItsDueDate(
      @ForAll("work") Seq<OpenWork> work) {
    WorkLists.Result result = LISTS.outcome(roster().open(work).build());
    assertThat(result.work().values().flatMap(list -> list))
        .containsExactlyInAnyOrderElementsOf(work);
    result
        .work()
        .values()
        .forEach(
            list ->
                assertThat(list.map(one -> one.due().orElse(LocalDate.MAX)))
                    .isEqualTo(list.map(one -> one.due().orElse(LocalDate.MAX)).sorted()));
    assertThat(LISTS.decide(roster().open(work).build()).value()).isEqualTo(result);
  }

  @Provide
  Arbitrary<Seq<OpenWork>> work() {
    Arbitrary<OpenWork> one =
        Combinators.combine(
                Arbitraries.of("A", "B", "C"),
                Arbitraries.of("APPROVED", "STARTED"),
                Arbitraries.integers().between(0, 200).optional())
            .as(
                (community, ref, due) -> {
                  OpenWork.Builder builder =
                      OpenWork.builder().community(community).kind(DutyKind.GATE).ref(ref);
                  due.ifPresent(day -> builder.due(LocalDate.of(2024, 1, 1).plusDays(day)));
                  return builder.build();
                });
    return one.list().ofMaxSize(10).map(Vector::ofAll);
  }
}
