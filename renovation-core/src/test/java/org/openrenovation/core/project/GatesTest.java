package org.openrenovation.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrenovation.core.project.Cases.at;
import static org.openrenovation.core.project.Cases.checked;
import static org.openrenovation.core.project.Cases.complete;
import static org.openrenovation.core.project.Cases.dated;
import static org.openrenovation.core.project.Cases.day;
import static org.openrenovation.core.project.Cases.on;
import static org.openrenovation.core.project.Cases.reported;
import static org.openrenovation.core.project.Cases.rounds;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.InventedCounty;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** Clauses 2.3.3 and 2.4: the gates, with the figures of 政府住宅楼 (32 households). */
@Clause({"2.3.1", "2.3.3", "2.4.1", "2.4.2", "2.4.3", "2.4.5"})
class GatesTest {
  private static final PolicyDocument DOCUMENT =
      Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example"));
  private static final Policy POLICY = Policy.of(DOCUMENT, 2023);
  private static final Gates GATES = Gates.under(POLICY);

  private static GateStanding gate(Gates gates, String gate, ProjectAt at) {
    return gates.outcome(at).gates().get(gate).get();
  }

  private static GateState state(String gate, Map<String, Evidence> evidence, String asOf) {
    return gate(GATES, gate, at(evidence, asOf)).state();
  }

  private static Seq<String> findings(Decision<?> decision) {
    return decision
        .findings()
        .map(finding -> finding.code() + finding.subject().map(about -> " " + about).orElse(""));
  }

  @Test
  void aProjectThatDidEverythingInTimeHasPassedEveryGate() {
    Decision<GateBoard> decision = GATES.decide(at(complete(), "2024-04-01"));
    assertThat(decision.value().gates().values().map(GateStanding::state))
        .hasSize(15)
        .containsOnly(GateState.PASSED);
    assertThat(decision.value().current()).isEmpty();
    assertThat(findings(decision)).isEmpty();
    assertThat(decision.trace().render(Locale.CHINA))
        .contains("截至 2024-04-01，15 个节点中已通过 15 个")
        .contains("同意改造的户数：32 中有 26，不低于 4/5，符合要求");
  }

  @Test
  void whereDidItStandOnTheFirstOfJune() {
    ProjectAt at = at(complete(), "2023-06-01");
    assertThat(gate(GATES, "STARTED", at).passedOn()).isEqualTo(on("2023-05-29"));
    assertThat(GATES.outcome(at).current().map(GateStanding::gate))
        .contains("SUBSTANTIALLY_COMPLETE");
    assertThat(gate(GATES, "COMPLETE", at).state()).isEqualTo(GateState.WAITING);
  }

  @Test
  void oneHouseholdShortOfEightyPercentFailsTheSurveyAndTheRestWaits() {
    Map<String, Evidence> evidence =
        complete().put("SURVEY", dated("2023-01-20").with("households", 32).with("agree", 25));
    Decision<GateBoard> decision = GATES.decide(at(evidence, "2023-02-10"));
    assertThat(decision.value().gates().get("SURVEY").get().state()).isEqualTo(GateState.FAILED);
    assertThat(state("PLANNED", evidence, "2023-02-10")).isEqualTo(GateState.WAITING);
    assertThat(decision.trace().render(Locale.ENGLISH))
        .contains("households that agree: 25 of 32, at least 4/5 needed, 1 lacking");
  }

  @Test
  void aSurveyTakenAgainKeepsBothAndTheLastByThatDayCounts() {
    Evidence first = dated("2023-01-20").with("households", 32).with("agree", 25);
    Evidence second = dated("2023-01-28").with("households", 32).with("agree", 27);
    Project project =
        Project.of("2023-04", 2023)
            .record(GATES.plan(), "SURVEY", first)
            .flatMap(one -> one.record(GATES.plan(), "SURVEY", second))
            .get();
    assertThat(gate(GATES, "SURVEY", new ProjectAt(project, day("2023-01-27"))).state())
        .isEqualTo(GateState.FAILED);
    assertThat(gate(GATES, "SURVEY", new ProjectAt(project, day("2023-01-28"))).passedOn())
        .isEqualTo(on("2023-01-28"));
    assertThat(project.of("SURVEY")).containsExactly(first, second);
  }

  @Test
  void recordingWhatThePlanDoesNotKnowGivesEveryProblem() {
    Evidence wrong =
        dated("2023-01-20").with("households", 32).with("agree", 33).with("colour", "green");
    assertThat(problems(wrong))
        .containsExactlyInAnyOrder(
            "evidence.SURVEY.agree value.out-of-range", "evidence.SURVEY.colour field.unknown");
    assertThat(problems(Evidence.NONE.with("date", "soon").with("agree", true)))
        .containsExactlyInAnyOrder(
            "evidence.SURVEY.date value.type", "evidence.SURVEY.agree value.type");
  }

  private static Seq<String> problems(Evidence survey) {
    return Project.of("2023-04", 2023)
        .record(GATES.plan(), "SURVEY", survey)
        .getError()
        .map(problem -> problem.path() + " " + problem.code());
  }

  @Test
  void theReviewThatStandsDatesTheReport() {
    // reported too early and refused for it; reported again in time, and passed
    Map<String, Evidence> evidence =
        complete()
            .put(
                "CITY_REVIEWED",
                rounds(
                    "reports",
                    reported("2023-03-03", "2023-03-06", Round.Result.FAIL),
                    reported("2023-03-08", "2023-03-13", Round.Result.PASS)));
    assertThat(findings(GATES.decide(at(evidence, "2023-03-12"))))
        .contains("gate.out-of-order PUBLICISED", "gate.review-refused");
    assertThat(state("CITY_REVIEWED", evidence, "2023-03-13")).isEqualTo(GateState.PASSED);
  }

  @Test
  void aFailedSpotCheckReopensTheAcceptanceOnlyWhereThePolicySaysSo() {
    Map<String, Evidence> evidence =
        complete()
            .put(
                "ACCEPTED",
                complete()
                    .get("ACCEPTED")
                    .get()
                    .with(
                        "spotChecks",
                        new Entry.Rounds(
                            Vector.of(
                                checked("2024-01-10", Round.Result.FAIL),
                                checked("2024-02-10", Round.Result.PASS)))));
    assertThat(state("ACCEPTED", evidence, "2024-01-09")).isEqualTo(GateState.PASSED);
    assertThat(state("ACCEPTED", evidence, "2024-01-10")).isEqualTo(GateState.FAILED);
    assertThat(state("ACCEPTED", evidence, "2024-02-10")).isEqualTo(GateState.PASSED);
    Gates lenient =
        Gates.under(POLICY.with(Overlay.of("acceptance.spot-check", new Value.Flag(false))));
    Decision<GateBoard> told = lenient.decide(at(evidence, "2024-01-10"));
    assertThat(told.value().gates().get("ACCEPTED").get().state()).isEqualTo(GateState.PASSED);
    assertThat(findings(told)).contains("gate.spot-check-failed");
  }

  @Test
  void whatWasDueBeforeThePolicyIsToldAndNeverOverdue() {
    ProjectAt nothing = new ProjectAt(Project.of("2022-01", 2022), day("2022-08-01"));
    assertThat(gate(GATES, "SURVEY", nothing).standing()).isEqualTo(Timeliness.NONE);
    assertThat(findings(GATES.decide(nothing))).contains("gate.due-before-policy");
    Gates always = Gates.under(POLICY, Optional.empty());
    assertThat(gate(always, "SURVEY", nothing).standing()).isEqualTo(Timeliness.OVERDUE);
  }

  @Test
  void whereThePolicySetsNoWarningDaysNothingIsDueSoonAndItIsNamed() {
    Gates unset = Gates.under(Policy.of(Counties.policy("ruicheng"), 2023));
    ProjectAt nothing = new ProjectAt(Project.of("2023-04", 2023), day("2023-01-20"));
    assertThat(gate(GATES, "SURVEY", nothing).standing()).isEqualTo(Timeliness.DUE_SOON);
    assertThat(gate(unset, "SURVEY", nothing).standing()).isEqualTo(Timeliness.NONE);
    assertThat(findings(unset.decide(nothing))).contains("policy.unset gates.warning-days");
  }

  @Test
  void aNoticeWhoseLastDayNoCalendarKnowsIsAProblemOfItsOwn() {
    Map<String, Evidence> evidence =
        complete().put("PUBLICISED", Evidence.NONE.with("start", day("2027-03-01")));
    assertThat(
            GATES
                .problems(at(evidence, "2027-04-01"))
                .map(problem -> problem.path() + " " + problem.code()))
        .containsExactly("evidence.PUBLICISED.start calendar.no-data");
    assertThat(GATES.problems(at(evidence, "2027-02-28"))).isEmpty();
  }

  @Test
  void theTraceNamesClausesAndExactlyTheParametersRead() {
    Decision<GateBoard> decision = GATES.decide(at(complete(), "2024-04-01"));
    assertThat(decision.trace().clauses().map(clause -> clause.id()))
        .contains("2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.5", "2.8", "3.2");
    assertThat(HashSet.ofAll(decision.trace().parameters().map(ParameterUse::id)))
        .isEqualTo(
            HashSet.of(
                "consent.inclusion.threshold",
                "consultation.scheme.threshold",
                "satisfaction.threshold",
                "acceptance.parties",
                "publicity.days",
                "publicity.counting",
                "publicity.roll-on-rest-day",
                "publicity.objections-block",
                "calendar.working",
                "milestone.survey",
                "milestone.designed",
                "milestone.approved",
                "milestone.started",
                "milestone.substantially-complete",
                "milestone.complete"));
  }

  @Test
  void aDecisionGoesOverTheWireWithItsReasons() throws IOException, ClassNotFoundException {
    Decision<GateBoard> decision = GATES.decide(at(complete(), "2023-06-01"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(decision);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(decision);
    }
  }

  /** Nothing in Java knows the invented county's gates; its document alone does. */
  @Test
  void anotherCountyWithOneGateMoreAndOneFewerRunsThroughTheSameGates() {
    Gates gates = Gates.under(Policy.of(InventedCounty.document(), 2023));
    assertThat(gates.plan().find("SUBSTANTIALLY_COMPLETE")).isEmpty();
    Map<String, Evidence> evidence =
        complete()
            .remove("SUBSTANTIALLY_COMPLETE")
            .put("SURVEY", dated("2023-01-20").with("households", 32).with("agree", 22))
            .put(
                "EXPERT_REVIEWED",
                rounds("panels", checked("2023-02-25", Round.Result.PASS))
                    .with("estimate", Money.parse("1800000.00")));
    Decision<GateBoard> decision = gates.decide(at(evidence, "2023-06-01"));
    Map<String, GateStanding> standings = decision.value().gates();
    assertThat(standings.get("SURVEY").get().state()).isEqualTo(GateState.PASSED);
    assertThat(standings.get("EXPERT_REVIEWED").get().passedOn()).isEqualTo(on("2023-02-25"));
    // 7 working days from 2023-02-27 end on 2023-03-08; the report of 2023-03-07 was too early
    assertThat(standings.get("PUBLICISED").get().passedOn()).isEqualTo(on("2023-03-09"));
    assertThat(standings.get("CITY_REVIEWED").get().state()).isEqualTo(GateState.FAILED);
    assertThat(standings.get("STARTED").get().due()).isEqualTo(on("2023-06-30"));
    assertThat(gates.problems(at(complete(), "2023-06-01")).map(problem -> problem.path()))
        .containsExactly("evidence.SUBSTANTIALLY_COMPLETE");
  }

  @Test
  void aPlanIsCheckedWhenItIsLoaded() {
    Seq<Gate> gates = GATES.plan().gates();
    assertThat(refused(() -> new GatePlan(gates.append(gates.head()))))
        .containsExactly("[15].id id.duplicate");
    Gate stray = with(gates.head(), "STRAY", Vector.of("NOWHERE"), Optional.empty());
    assertThat(refused(() -> new GatePlan(gates.append(stray))))
        .containsExactly("[15].after[0] id.unknown");
    Gate first = with(gates.head(), "SURVEY", Vector.of("PLANNED"), Optional.empty());
    assertThat(refused(() -> new GatePlan(gates.update(0, first)))).containsExactly(" gate.cycle");
    Gate undue = with(gates.head(), "SURVEY", Vector.empty(), Optional.of("milestone.party"));
    assertThat(
            refused(
                () ->
                    Gates.under(
                        Policy.of(DOCUMENT.with(new GatePlan(gates.update(0, undue))), 2023))))
        .containsExactly("sections.gates[0].due id.unknown");
  }

  private static Gate with(Gate gate, String id, Seq<String> after, Optional<String> due) {
    return Gate.builder()
        .id(id)
        .name(gate.name())
        .clauses(gate.clauses())
        .after(after)
        .due(due)
        .requires(gate.requires())
        .inCharge(gate.inCharge())
        .build();
  }

  private static Seq<String> refused(Runnable making) {
    java.util.concurrent.atomic.AtomicReference<Seq<String>> problems =
        new java.util.concurrent.atomic.AtomicReference<>(Vector.empty());
    assertThatThrownBy(making::run)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                problems.set(
                    refused.problems().map(problem -> problem.path() + " " + problem.code())));
    return problems.get();
  }
}
