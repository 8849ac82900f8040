package org.openrenovation.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrenovation.core.project.Cases.at;
import static org.openrenovation.core.project.Cases.checked;
import static org.openrenovation.core.project.Cases.complete;
import static org.openrenovation.core.project.Cases.dated;
import static org.openrenovation.core.project.Cases.day;
import static org.openrenovation.core.project.Cases.reported;
import static org.openrenovation.core.project.Cases.rounds;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Trace;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** What a gate says of each thing that it needs: there, lacking, not enough, or left open. */
@Clause({"2.3.1", "2.4.2", "2.4.3", "2.4.5", "2.8"})
class GateRequirementsTest {
  private static final Policy POLICY =
      Policy.of(Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example")), 2023);

  private static Step gate(Policy policy, String gate, Map<String, Evidence> all, String asOf) {
    return Gates.under(policy)
        .trace(at(all, asOf))
        .root()
        .parts()
        .find(step -> step.subject().orElseThrow().equals(gate))
        .get();
  }

  private static Seq<String> told(Policy policy, String gate, Evidence evidence, String asOf) {
    Step step = gate(policy, gate, complete().put(gate, evidence), asOf);
    return new Trace(step).findings().map(finding -> finding.message(Locale.ENGLISH));
  }

  private static Seq<String> told(String gate, Evidence evidence, String asOf) {
    return told(POLICY, gate, evidence, asOf);
  }

  private static Evidence of(String gate) {
    return complete().get(gate).get();
  }

  private static Policy unset(String parameter) {
    DatedValue open = DatedValue.builder().basis(Basis.UNSET).build();
    return POLICY.with(
        Overlay.builder().id("o").title(Text.same("o")).putValues(parameter, open).build());
  }

  private static String unset(String parameter, Policy policy) {
    return policy.document().parameter(parameter).orElseThrow().name().en()
        + ": the policy sets no value, so this stays undetermined";
  }

  @Test
  void whatIsNotRecordedIsNamed() {
    assertThat(told("SURVEY", Evidence.NONE, "2023-01-10"))
        .containsExactly(
            "day of the survey: not recorded yet", "households that agree: not recorded yet");
    assertThat(told("SURVEY", dated("2023-01-20").with("agree", 32), "2023-01-31"))
        .contains("households that agree: not recorded yet");
    assertThat(told("APPROVED", dated("2023-03-24"), "2023-03-31"))
        .containsExactly(
            "number of the approval: not recorded yet", "due on 2023-03-31: in 0 days");
  }

  @Test
  void whatIsRecordedIsToldAsItIs() {
    Step approved = gate(POLICY, "APPROVED", complete(), "2024-04-01");
    assertThat(approved.parts().map(step -> step.message(Locale.ENGLISH)))
        .contains("day of the approval: 2023-03-24", "number of the approval: LX-2023-04");
    assertThat(gate(POLICY, "SETTLED", complete(), "2024-04-01").parts())
        .extracting(step -> step.message(Locale.ENGLISH))
        .contains("settlement reviewed: 1700000.00");
  }

  @Test
  void whatIsDatedLaterIsNotThereYet() {
    assertThat(told("SURVEY", of("SURVEY"), "2023-01-19"))
        .contains("day of the survey: not recorded yet");
    assertThat(gate(POLICY, "SURVEY", complete(), "2023-01-20").code()).isEqualTo("gate.passed");
  }

  @Test
  void aNoticeRunsToTheEndOfItsLastDay() {
    assertThat(told("PUBLICISED", of("PUBLICISED"), "2023-03-06"))
        .containsExactly("notice: posted on 2023-02-27 for 5 days, runs until 2023-03-06");
    assertThat(told("PUBLICISED", of("PUBLICISED"), "2023-03-07")).isEmpty();
    assertThat(told("PUBLICISED", Evidence.NONE, "2023-03-07"))
        .containsExactly("notice: not recorded yet");
    for (String parameter :
        Vector.of("publicity.days", "publicity.counting", "publicity.roll-on-rest-day")) {
      Policy open = unset(parameter);
      assertThat(told(open, "PUBLICISED", of("PUBLICISED"), "2023-03-07"))
          .containsExactly(unset(parameter, open));
      assertThat(Gates.under(open).problems(at(complete(), "2023-03-07"))).isEmpty();
    }
  }

  @Test
  void aNoticeNamesTheCalendarOnlyWhereItGoesByIt() {
    Policy plain = POLICY.with(Overlay.of("publicity.roll-on-rest-day", new Value.Flag(false)));
    Policy working = plain.with(Overlay.of("publicity.counting", new Value.Word("WORKING")));
    assertThat(uses(POLICY)).contains("calendar.working");
    assertThat(uses(plain)).doesNotContain("calendar.working");
    assertThat(uses(working)).contains("calendar.working");
  }

  private static Seq<String> uses(Policy policy) {
    return new Trace(gate(policy, "PUBLICISED", complete(), "2024-04-01"))
        .parameters()
        .toVector()
        .map(ParameterUse::id);
  }

  @Test
  void anOpenObjectionIsReportedAndDecidesOnlyWhereThePolicySaysSo() {
    Evidence objection = of("PUBLICISED").with("openObjections", 2);
    Evidence unknown = Evidence.NONE.with("start", day("2023-02-27"));
    assertThat(told("PUBLICISED", objection, "2023-03-10"))
        .containsExactly("objections to the scheme: 2 still open");
    assertThat(told("PUBLICISED", unknown, "2023-03-10")).isEmpty();
    Policy blocks = POLICY.with(Overlay.of("publicity.objections-block", new Value.Flag(true)));
    assertThat(state(blocks, objection)).isEqualTo("gate.failed");
    assertThat(state(blocks, unknown)).isEqualTo("gate.open");
    assertThat(told(blocks, "PUBLICISED", unknown, "2023-03-10"))
        .containsExactly("objections to the scheme: not recorded yet");
    Policy open = unset("publicity.objections-block");
    assertThat(state(open, objection)).isEqualTo("gate.open");
    assertThat(state(open, unknown)).isEqualTo("gate.open");
    assertThat(state(open, of("PUBLICISED"))).isEqualTo("gate.passed");
  }

  private static String state(Policy policy, Evidence publicised) {
    return gate(policy, "PUBLICISED", complete().put("PUBLICISED", publicised), "2023-03-10")
        .code();
  }

  @Test
  void aFactThatDoesNotHoldIsNamed() {
    Evidence without = of("HANDED_OVER").with("managerInPlace", false);
    Step gate = gate(POLICY, "HANDED_OVER", complete().put("HANDED_OVER", without), "2024-04-01");
    assertThat(gate.code()).isEqualTo("gate.failed");
    assertThat(new Trace(gate).findings().map(finding -> finding.subject().orElseThrow()))
        .containsExactly("managerInPlace");
    assertThat(told("HANDED_OVER", without, "2024-04-01"))
        .containsExactly("a manager is in place: no");
  }

  @Test
  void everyPermitThatIsLackingIsNamedAndTheLastOneDatesTheGate() {
    Map<String, java.time.LocalDate> two =
        LinkedHashMap.of(
            "QUALITY_SUPERVISION", day("2023-05-15"), "SAFETY_FILING", day("2023-05-22"));
    Evidence lacking = of("PERMITTED").with("granted", new Entry.Grants(two));
    assertThat(told("PERMITTED", lacking, "2023-05-30"))
        .containsExactly("permits required before the start: not granted yet: construction permit");
    assertThat(told("PERMITTED", of("PERMITTED"), "2023-05-21"))
        .containsExactly(
            "permits required before the start: not granted yet: quality supervision, safety"
                + " filing, construction permit");
    Evidence none = Evidence.NONE.with("granted", new Entry.Grants(two));
    assertThat(told("PERMITTED", none, "2023-05-30"))
        .containsExactly("permits required before the start: not recorded yet");
    Evidence all =
        of("PERMITTED")
            .with("granted", new Entry.Grants(two.put("CONSTRUCTION_PERMIT", day("2023-05-18"))));
    assertThat(told("STARTED", of("STARTED"), "2023-06-01")).isEmpty();
    assertThat(
            gate(POLICY, "PERMITTED", complete().put("PERMITTED", all), "2023-05-30")
                .message(Locale.ENGLISH))
        .contains("passed on 2023-05-22");
  }

  /** A list of required permits that is empty was dated by the earliest day there is. */
  @Test
  void whereNothingIsListedAsRequiredNothingIsGranted() {
    Evidence empty = of("PERMITTED").with("required", new Entry.Words(Vector.empty()));
    assertThat(told("PERMITTED", empty, "2023-05-30"))
        .containsExactly("permits required before the start: not recorded yet");
  }

  @Test
  void whoWasNotAtTheAcceptanceIsNamed() {
    Evidence few =
        of("ACCEPTED").with("present", new Entry.Words(Vector.of("RESIDENTS", "CONTRACTOR")));
    assertThat(told("ACCEPTED", few, "2024-04-01"))
        .containsExactly(
            "who takes part: neighbourhood was not there",
            "who takes part: designer was not there",
            "who takes part: supervisor was not there",
            "who takes part: county office was not there");
    Evidence unknown = new Evidence(of("ACCEPTED").entries().remove("present"));
    assertThat(told("ACCEPTED", unknown, "2024-04-01"))
        .containsExactly("who takes part: not recorded yet");
    Policy open = unset("acceptance.parties");
    assertThat(told(open, "ACCEPTED", of("ACCEPTED"), "2024-04-01"))
        .containsExactly(unset("acceptance.parties", open));
    assertThat(gate(POLICY, "ACCEPTED", complete(), "2024-04-01").parts())
        .extracting(step -> step.message(Locale.ENGLISH))
        .contains("who takes part: all were there", "the city's spot check: none took place");
  }

  @Test
  void aShareWithoutAThresholdStaysOpenAndNamesIt() {
    Policy open = unset("satisfaction.threshold");
    assertThat(told(open, "ACCEPTED", of("ACCEPTED"), "2024-04-01"))
        .containsExactly(unset("satisfaction.threshold", open));
  }

  @Test
  void aReviewThatIsAwaitedLeavesTheGateOpenAndARefusalFailsIt() {
    Evidence awaited = rounds("reports", Round.builder().date(day("2023-03-07")).build());
    assertThat(told("CITY_REVIEWED", awaited, "2023-03-20"))
        .containsExactly("the city's review: not recorded yet");
    Evidence refused =
        rounds(
            "reports",
            reported("2023-03-07", "2023-03-13", Round.Result.FAIL),
            reported("2023-03-14", "2023-03-20", Round.Result.PASS));
    assertThat(told("CITY_REVIEWED", refused, "2023-03-12"))
        .containsExactly("the city's review: not recorded yet");
    assertThat(told("CITY_REVIEWED", refused, "2023-03-19"))
        .containsExactly("the city's review: refused on 2023-03-13; may be submitted again");
    assertThat(told("CITY_REVIEWED", refused, "2023-03-20")).isEmpty();
  }

  /** R19: of two on one day the one recorded later; passed again is passed since the first pass. */
  @Test
  void theLastResultStandsSinceTheFirstPassAfterTheLastRefusal() {
    Evidence again =
        rounds(
            "reports",
            reported("2023-03-08", "2023-03-20", Round.Result.PASS),
            reported("2023-03-07", "2023-03-13", Round.Result.FAIL),
            reported("2023-03-09", "2023-03-22", Round.Result.PASS));
    assertThat(
            gate(POLICY, "CITY_REVIEWED", complete().put("CITY_REVIEWED", again), "2023-03-31")
                .message(Locale.ENGLISH))
        .contains("passed on 2023-03-20");
    Evidence sameDay =
        rounds(
            "reports",
            reported("2023-03-07", "2023-03-13", Round.Result.PASS),
            reported("2023-03-08", "2023-03-13", Round.Result.FAIL));
    assertThat(told("CITY_REVIEWED", sameDay, "2023-03-31"))
        .containsExactly("the city's review: refused on 2023-03-13; may be submitted again");
  }

  @Test
  void aSpotCheckThatThePolicyLeavesOpenLeavesTheAcceptanceOpen() {
    Evidence failed =
        of("ACCEPTED")
            .with(
                "spotChecks",
                new Entry.Rounds(Vector.of(checked("2024-01-10", Round.Result.FAIL))));
    Map<String, Evidence> all = complete().put("ACCEPTED", failed);
    assertThat(gate(unset("acceptance.spot-check"), "ACCEPTED", all, "2024-02-01").code())
        .isEqualTo("gate.open");
    assertThat(new Trace(gate(POLICY, "ACCEPTED", all, "2024-02-01")).parameters())
        .extracting(ParameterUse::id)
        .contains("acceptance.spot-check");
  }
}
