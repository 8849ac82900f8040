package org.openrenovation.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrenovation.core.project.Cases.at;
import static org.openrenovation.core.project.Cases.complete;
import static org.openrenovation.core.project.Cases.dated;
import static org.openrenovation.core.project.Cases.day;
import static org.openrenovation.core.project.Cases.on;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.testing.Clause;

/** What comes before what, what dates a gate, when it is due, and which plans of gates are none. */
@Clause({"2.3.3", "2.4"})
class GateOrderTest {
  private static final PolicyDocument DOCUMENT =
      Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example"));
  private static final Gates GATES = Gates.under(Policy.of(DOCUMENT, 2023));
  private static final Gate SURVEY = GATES.plan().find("SURVEY").orElseThrow();
  private static final Requirement DAY = new Requirement.Date("date", Text.same("day"));

  private static Gate gate(String id, Seq<String> after, Requirement... needs) {
    return Gate.builder()
        .id(id)
        .name(Text.same(id))
        .clauses(Vector.of("2.3.3"))
        .after(after)
        .requires(Vector.of(needs))
        .inCharge(SURVEY.inCharge())
        .build();
  }

  private static Gate gate(String id, String... after) {
    return gate(id, Vector.of(after), DAY);
  }

  private static Gates gates(Gate... gates) {
    return Gates.under(Policy.of(DOCUMENT.with(new GatePlan(Vector.of(gates))), 2023));
  }

  private static Seq<String> findings(Gates gates, ProjectAt at) {
    return gates
        .decide(at)
        .findings()
        .map(finding -> finding.code() + finding.subject().map(about -> " " + about).orElse(""));
  }

  @Test
  void whatIsRecordedBeforeItsPrerequisiteHasAnythingIsToldOtherwiseThanWhatWaits() {
    Gates gates = gates(gate("A"), gate("B", "A"), gate("C", "B"));
    assertThat(findings(gates, at(LinkedHashMap.of("B", dated("2023-05-01")), "2023-06-01")))
        .containsExactly(
            "gate.missing date",
            "gate.prerequisite-missing A",
            "gate.awaits B",
            "gate.missing date");
    Map<String, Evidence> ordered =
        LinkedHashMap.of("A", dated("2023-05-02"), "B", dated("2023-05-01"));
    assertThat(findings(gates, at(ordered, "2023-06-01")))
        .containsExactly("gate.out-of-order A", "gate.awaits B", "gate.missing date");
    Map<String, Evidence> sameDay =
        LinkedHashMap.of("A", dated("2023-05-01"), "B", dated("2023-05-01"));
    assertThat(gates.outcome(at(sameDay, "2023-06-01")).gates().get("B").get().passedOn())
        .isEqualTo(on("2023-05-01"));
  }

  @Test
  void aGateOfTwoDaysBeginsWithTheEarlierAndIsCompleteWithTheLater() {
    Requirement asked = new Requirement.Date("asked", Text.same("asked"));
    Requirement answered = new Requirement.Date("answered", Text.same("answered"));
    Gates gates = gates(gate("A"), gate("TWO", Vector.of("A"), asked, answered), gate("C", "TWO"));
    Evidence two =
        Evidence.NONE.with("asked", day("2023-05-02")).with("answered", day("2023-05-20"));
    Map<String, Evidence> all =
        LinkedHashMap.of("A", dated("2023-05-02"), "TWO", two, "C", dated("2023-05-19"));
    Map<String, GateStanding> then = gates.outcome(at(all, "2023-06-01")).gates();
    assertThat(then.get("TWO").get().passedOn()).isEqualTo(on("2023-05-20"));
    assertThat(then.get("C").get().state()).isEqualTo(GateState.FAILED);
    Map<String, GateStanding> early =
        gates.outcome(at(all.put("A", dated("2023-05-03")), "2023-06-01")).gates();
    assertThat(early.get("TWO").get().state()).isEqualTo(GateState.FAILED);
    Evidence swapped =
        Evidence.NONE.with("asked", day("2023-05-20")).with("answered", day("2023-05-02"));
    assertThat(gates.outcome(at(all.put("TWO", swapped), "2023-06-01")).gates().get("TWO").get())
        .extracting(GateStanding::passedOn)
        .isEqualTo(on("2023-05-20"));
    // a day that has not come yet passes nothing
    assertThat(gates.outcome(at(all, "2023-05-19")).gates().get("TWO").get().state())
        .isEqualTo(GateState.OPEN);
  }

  @Test
  void evidenceCountsFromItsDayWhereverItsDayStandsAmongTheRequirements() {
    Requirement number = new Requirement.Wording("number", Text.same("number"));
    Gates gates = gates(gate("A", Vector.empty(), number, DAY));
    ProjectAt at = at(LinkedHashMap.of("A", dated("2023-05-02").with("number", "1")), "2023-05-01");
    assertThat(findings(gates, at)).containsExactly("gate.missing number", "gate.missing date");
  }

  @Test
  void aDueDateWarnsIsMissedAndIsKept() {
    assertThat(standing(Evidence.NONE, "2023-01-16")).isEqualTo(Timeliness.NONE);
    assertThat(standing(Evidence.NONE, "2023-01-17")).isEqualTo(Timeliness.DUE_SOON);
    assertThat(standing(Evidence.NONE, "2023-01-31")).isEqualTo(Timeliness.DUE_SOON);
    assertThat(standing(Evidence.NONE, "2023-02-01")).isEqualTo(Timeliness.OVERDUE);
    Evidence survey = complete().get("SURVEY").get();
    assertThat(standing(survey.with("date", day("2023-01-31")), "2023-03-01"))
        .isEqualTo(Timeliness.ON_TIME);
    assertThat(standing(survey.with("date", day("2023-02-01")), "2023-03-01"))
        .isEqualTo(Timeliness.LATE);
  }

  private static Timeliness standing(Evidence survey, String asOf) {
    return GATES
        .outcome(at(LinkedHashMap.of("SURVEY", survey), asOf))
        .gates()
        .get("SURVEY")
        .get()
        .standing();
  }

  @Test
  void aDueDateThatThePolicyLeavesOpenIsNamedAndNothingIsLate() {
    DatedValue open = DatedValue.builder().basis(Basis.UNSET).build();
    Policy policy =
        Policy.of(
            DOCUMENT.with(
                Overlay.builder()
                    .id("o")
                    .title(Text.same("o"))
                    .putValues("milestone.survey", open)
                    .build()),
            2023);
    ProjectAt at = at(LinkedHashMap.of("SURVEY", complete().get("SURVEY").get()), "2023-01-20");
    assertThat(findings(Gates.under(policy), at)).contains("policy.unset milestone.survey");
    assertThat(Gates.under(policy).outcome(at).gates().get("SURVEY").get().standing())
        .isEqualTo(Timeliness.NONE);
  }

  @Test
  void aDueDateIsToldInDaysAndWhetherItWasKept() {
    assertThat(due(Evidence.NONE, "2023-02-10")).isEqualTo("due on 2023-01-31: 10 days overdue");
    assertThat(due(Evidence.NONE, "2023-01-21")).isEqualTo("due on 2023-01-31: in 10 days");
    assertThat(due(Evidence.NONE, "2023-01-01")).isEqualTo("due on 2023-01-31");
    Evidence survey = complete().get("SURVEY").get();
    assertThat(due(survey, "2023-03-01"))
        .isEqualTo("due on 2023-01-31, passed on 2023-01-20: on time");
    assertThat(due(survey.with("date", day("2023-02-03")), "2023-03-01"))
        .isEqualTo("due on 2023-01-31, passed on 2023-02-03: late");
  }

  private static String due(Evidence survey, String asOf) {
    Decision<GateBoard> decision = GATES.decide(at(LinkedHashMap.of("SURVEY", survey), asOf));
    return decision
        .trace()
        .root()
        .parts()
        .head()
        .parts()
        .find(step -> step.test().equals("gate.SURVEY.due"))
        .get()
        .message(java.util.Locale.ENGLISH);
  }

  @Test
  void aCycleIsNamedFromItsFirstGateBackToIt() {
    assertThat(
            refused(
                () ->
                    new GatePlan(
                        Vector.of(
                            gate("D", "C"),
                            gate("FREE"),
                            gate("A", "FREE", "C"),
                            gate("B", "A"),
                            gate("C", "B")))))
        .containsExactly(" gate.cycle C → A → B → C");
  }

  @Test
  void aGateHasAClauseADayAndEachKeyOnce() {
    assertThat(
            refused(
                () ->
                    Gate.builder()
                        .id("A")
                        .name(Text.same("A"))
                        .requires(
                            Vector.of(
                                new Requirement.Wording("number", Text.same("x")),
                                new Requirement.Amount("number", Text.same("y"))))
                        .inCharge(SURVEY.inCharge())
                        .build()))
        .containsExactly(
            "clauses value.empty ", "requires gate.undated A", "requires id.duplicate number");
  }

  @Test
  void aPlanWithoutGatesJudgesNothing() {
    assertThat(refused(() -> gates())).containsExactly("sections.gates value.empty ");
  }

  @Test
  void everyParameterThatAGateNamesIsThereAndOfItsForm() {
    Text name = Text.same("x");
    Requirement[] needs = {
      DAY,
      new Requirement.Ratio("part", "whole", name, "publicity.days"),
      new Requirement.Days("start", name, "nowhere", "publicity.days", "publicity.days"),
      new Requirement.Present("present", name, "publicity.days"),
      Requirement.Last.builder()
          .key("rounds")
          .name(name)
          .isSubmitted(false)
          .isIfAny(false)
          .finding("gate.result-failed")
          .decides("publicity.days")
          .build(),
      Requirement.Fact.builder()
          .key("fact")
          .name(name)
          .isCount(false)
          .decides("publicity.days")
          .build()
    };
    assertThat(refused(() -> gates(gate("A", Vector.empty(), needs))))
        .containsExactly(
            "sections.gates[0].requires[1].threshold value.mismatch publicity.days",
            "sections.gates[0].requires[2].days id.unknown nowhere",
            "sections.gates[0].requires[2].counting value.mismatch publicity.days",
            "sections.gates[0].requires[2].roll value.mismatch publicity.days",
            "sections.gates[0].requires[3].parties value.mismatch publicity.days",
            "sections.gates[0].requires[4].decides value.mismatch publicity.days",
            "sections.gates[0].requires[5].decides value.mismatch publicity.days");
    Gate foreign =
        Gate.builder()
            .id("A")
            .name(name)
            .clauses(Vector.of("2.3.3", "9.9"))
            .due(Optional.of("publicity.days"))
            .requires(Vector.of(DAY))
            .inCharge(SURVEY.inCharge())
            .build();
    assertThat(refused(() -> gates(foreign)))
        .containsExactly(
            "sections.gates[0].clauses id.unknown 9.9",
            "sections.gates[0].due value.mismatch publicity.days");
  }

  @Test
  void theWholeIsToldByItsNameInTheTrace() {
    assertThat(GATES.trace(at(complete(), "2023-06-01")).root().test()).isEqualTo("gates");
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
}
