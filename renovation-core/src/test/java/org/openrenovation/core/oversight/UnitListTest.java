package org.openrenovation.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.project.GateBoard;
import org.openrenovation.core.project.Gates;
import org.openrenovation.core.project.Project;
import org.openrenovation.core.project.ProjectAt;
import org.openrenovation.core.testing.Clause;

/** Annexes 1 and 2: the units, and what each of them leads. */
@Clause({"A1", "A2"})
class UnitListTest {
  private static final PolicyDocument DOCUMENT = Counties.policy("ruicheng");

  @Test
  void everyGateAndItemHasExactlyOneUnitInCharge() {
    Seq<Duty> duties = UnitList.duties(DOCUMENT);
    assertThat(duties.count(duty -> duty.kind() == DutyKind.GATE)).isEqualTo(15);
    assertThat(duties.count(duty -> duty.kind() == DutyKind.ITEM)).isEqualTo(47);
    assertThat(duties.map(duty -> Duty.subject(duty.kind(), duty.ref())).distinct().size())
        .isEqualTo(duties.size());
    assertThat(duties)
        .contains(
            new Duty("REFORM", DutyKind.GATE, "APPROVED"),
            new Duty("FINANCE", DutyKind.GATE, "SETTLED"),
            new Duty("HOUSING", DutyKind.ITEM, "LIGHTING"));
  }

  @Test
  void aGateLedByAUnitThatIsNotThereIsFoundWhenTheDocumentIsLoaded() {
    UnitList units = DOCUMENT.section(UnitList.class).orElseThrow();
    UnitList fewer = new UnitList(units.units().reject(unit -> unit.id().equals("AUDIT")));
    assertThatThrownBy(() -> UnitList.check(DOCUMENT.with(fewer)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(
                        refused.problems().map(problem -> problem.path() + " " + problem.value()))
                    .containsExactly("sections.gates[13].inCharge.units[2] AUDIT"));
  }

  @Test
  void everyPermitThatAUnitLeadsIsADutyOfIt() {
    FactTable permits = DOCUMENT.section(FactTable.class, Permits.KEY).orElseThrow();
    assertThat(
            UnitList.duties(DOCUMENT)
                .filter(duty -> duty.kind() == DutyKind.PERMIT)
                .map(duty -> duty.unit() + " " + duty.ref()))
        .isNotEmpty()
        .containsExactlyElementsOf(
            permits
                .lines()
                .filter(line -> line.inCharge().isPresent())
                .map(line -> line.inCharge().orElseThrow().lead() + " " + line.id()));
  }

  @Test
  void everyUnitAndClauseThatIsNamedIsThere() {
    UnitList units = DOCUMENT.section(UnitList.class).orElseThrow();
    assertThat(units.clause()).isEqualTo("A2");
    Unit first = units.units().head();
    UnitList twice = new UnitList(Vector.of(first));
    assertThat(twice.names().get(first.id())).contains(first.name());
    assertThat(refused(() -> new UnitList(Vector.of(first, first))))
        .containsExactly("[1].id " + first.id());
    UnitList foreign = new UnitList(units.units().append(new Unit("X", Text.same("X"), "9.9")));
    assertThat(refused(() -> UnitList.check(DOCUMENT.with(foreign))))
        .containsExactly("sections.units[" + units.units().size() + "].clause 9.9");
    Seq<String> none = refused(() -> UnitList.check(DOCUMENT.with(new UnitList(Vector.empty()))));
    for (String section : Vector.of("gates[0]", "permits.lines[0]", "catalogue[0]")) {
      assertThat(none.filter(problem -> problem.startsWith("sections." + section))).isNotEmpty();
    }
    assertThat(refused(() -> new UnitList(Vector.empty()).clause()))
        .containsExactly("sections.units ");
  }

  private static Seq<String> refused(Runnable making) {
    try {
      making.run();
    } catch (RefusedException refused) {
      return refused.problems().map(problem -> problem.path() + " " + problem.value());
    }
    throw new AssertionError("it was not refused");
  }

  @Test
  void workListsAndAssessmentComeFromTheSameBoard() {
    Policy policy = Policy.of(DOCUMENT, 2023);
    Gates gates = Gates.under(policy);
    LocalDate asOf = LocalDate.of(2023, 2, 10);
    GateBoard board = gates.outcome(new ProjectAt(Project.of("2023-04", 2023), asOf));
    DutyRoster roster =
        DutyRoster.builder()
            .asOf(asOf)
            .units(DOCUMENT.section(UnitList.class).orElseThrow().units().map(Unit::id))
            .duties(UnitList.duties(DOCUMENT))
            .open(OpenWork.of("2023-04", board))
            .build();
    Decision<WorkLists.Result> lists = WorkLists.under(policy).decide(roster);
    assertThat(lists.value().work().get("COMMUNITY_CENTRE").get().map(OpenWork::ref))
        .containsExactly("SURVEY");
    assertThat(lists.findings().map(finding -> finding.code())).containsExactly("duties.overdue");
    Seq<GateDue> dated = GateDue.of("2023-04", gates.plan(), board);
    assertThat(dated.map(GateDue::gate))
        .containsExactly(
            "SURVEY", "DESIGNED", "APPROVED", "STARTED", "SUBSTANTIALLY_COMPLETE", "COMPLETE");
    assertThat(UnitRecord.of(Vector.ofAll(dated).take(1), asOf))
        .isEqualTo(new UnitRecord(1, 1, 0, 10));
  }
}
