package org.openrenovation.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.approval.Permits.State;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.explain.Vocabulary;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** Clause 4.1 and its neighbours: which permits are needed, which fall away, what is not known. */
@Clause({"4.1", "2.4.3", "2.4.4", "4.4", "A2"})
class PermitsTest {
  private static final Policy POLICY = Policy.of(Counties.policy("ruicheng"), 2023);
  private static final Permits PERMITS = Permits.under(POLICY);

  /** Repair of low risk with its commitment filed: nothing is built, moved or added. */
  private static Facts repair() {
    Facts none = PERMITS.facts();
    return none.vocabulary()
        .names()
        .foldLeft(none, (facts, name) -> facts.with(name, false))
        .with("lowRisk", true)
        .with("commitmentFiled", true);
  }

  private static State state(Facts facts, String permit) {
    return PERMITS.outcome(facts).permits().get(permit).get().state();
  }

  @Test
  void aRepairOfLowRiskNeedsTheThreeOfEveryStartAndNothingElse() {
    Permits.Result result = PERMITS.outcome(repair());
    assertThat(result.that(State.REQUIRED))
        .containsExactly("QUALITY_SUPERVISION", "SAFETY_FILING", "CONSTRUCTION_PERMIT");
    assertThat(result.that(State.WAIVED))
        .containsExactly(
            "LAND_USE", "LAND_PLANNING_PERMIT", "WORKS_PLANNING_PERMIT", "DRAWING_REVIEW");
    assertThat(result.shown().zh()).isEqualTo("应当办理 3 项，无需办理 4 项，无法认定 0 项");
  }

  /** R25: 4.1 lets the land planning permit fall away for 改建、扩建, not for a new building. */
  @Test
  void anExtensionNeedsNoLandPlanningPermitAndANewBuildingDoes() {
    assertThat(state(repair().with("alteredOrExtended", true), "LAND_PLANNING_PERMIT"))
        .isEqualTo(State.WAIVED);
    assertThat(state(repair().with("newBuild", true), "LAND_PLANNING_PERMIT"))
        .isEqualTo(State.REQUIRED);
  }

  @Test
  void aTouchedStructureDecidesWhateverIsNotKnown() {
    Facts facts = PERMITS.facts().with("structureChanges", true);
    Answer<State> review = PERMITS.outcome(facts).permits().get("DRAWING_REVIEW").get();
    assertThat(review).isEqualTo(new Answer<>(State.REQUIRED, Vector.empty()));
  }

  @Test
  void whatIsMissingIsAFindingOnceForEachPermitThatItCouldChange() {
    Decision<Permits.Result> decision = PERMITS.decide(repair().without("lowRisk"));
    Seq<Finding> missing =
        decision.findings().filter(finding -> finding.code().equals("permit.missing-fact"));
    assertThat(missing.map(finding -> finding.subject().orElseThrow()))
        .containsExactly("WORKS_PLANNING_PERMIT.lowRisk", "DRAWING_REVIEW.lowRisk");
    assertThat(missing.map(finding -> finding.message(Locale.CHINA))).contains("施工图审查：缺少事实：低风险项目");
    assertThat(decision.trace().root().state().name()).isEqualTo("UNKNOWN");
  }

  @Test
  void aFindingSaysWhyWhoAndByWhichClause() {
    Decision<Permits.Result> decision = PERMITS.decide(repair().with("bulkTransport", true));
    Finding pass =
        decision
            .findings()
            .find(finding -> finding.subject().equals(java.util.Optional.of("GREEN_PASS")))
            .get();
    assertThat(pass.code()).isEqualTo("permit.required");
    assertThat(pass.message(Locale.CHINA)).isEqualTo("绿色通行许可：应当办理（渣土、商砼运输：是），责任单位：县老旧小区改造领导小组办公室");
    assertThat(pass.message(Locale.ENGLISH))
        .isEqualTo(
            "green pass: required (transport of muck or concrete: yes); in charge: office of the"
                + " leading group for the renovation");
    assertThat(pass.clause().id()).isEqualTo("4.4");
    assertThat(decision.findings()).hasSize(10);
    assertThat(decision.trace().render(Locale.CHINA)).contains("✗ 不涉及（依据 四（四））", "渣土、商砼运输：是，符合要求");
  }

  @Test
  void whatEveryStartNeedsMayNotFallAway() {
    Policy more =
        POLICY.with(
            Overlay.of(
                "permits.before-start",
                new Value.Words(Vector.of("DRAWING_REVIEW", "SAFETY_FILING", "ORE_LICENCE"))));
    assertThatThrownBy(() -> Permits.under(more))
        .satisfies(
            thrown ->
                assertThat(Tables.problems(thrown))
                    .containsExactly(
                        "sections.permits.lines permit.not-always DRAWING_REVIEW",
                        "sections.permits.lines permit.not-always ORE_LICENCE"));
  }

  @Test
  void factsOfAnotherTableAreRefused() {
    assertThatThrownBy(() -> PERMITS.outcome(Vocabulary.of(Vector.of("lowRisk")).facts()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
