package org.openrenovation.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Text;

/** Which steps of a trace decide, and what a person reads of it. */
class TraceTest {
  private static final Clause CLAUSE = new Clause("doc", "2.1", new Text("二（一）", "II(1)"));
  private static final Clause OTHER = new Clause("doc", "3.1", new Text("三（一）", "III(1)"));

  private static Step.Builder leaf(String code, Truth state) {
    return leaf(code, state, CLAUSE);
  }

  private static Step.Builder leaf(String code, Truth state, Clause clause) {
    return Step.builder().test("t." + code).code(code).clause(clause).state(state);
  }

  private static Step step(String code, Truth state) {
    return leaf(code, state).build();
  }

  private static Step over(Join join, Truth state, Step... parts) {
    return Step.over("t.whole", CLAUSE, state, join, Vector.of(parts));
  }

  private static Seq<String> findings(Step root) {
    return new Trace(root).findings().map(Finding::code);
  }

  @Test
  void underAllThatFailedTheFailedDecideAndUnderOneUnknownTheMissing() {
    Step held = step("held", Truth.TRUE);
    Step failed = step("failed", Truth.FALSE);
    Step missing = step("missing", Truth.UNKNOWN);
    assertThat(findings(over(Join.ALL, Truth.FALSE, held, failed, missing)))
        .containsExactly("failed");
    assertThat(findings(over(Join.ALL, Truth.UNKNOWN, held, missing))).containsExactly("missing");
    assertThat(findings(over(Join.ALL, Truth.TRUE, held))).isEmpty();
  }

  @Test
  void underAnyThatFailedAllDecideAndUnderOneUnknownTheMissing() {
    Step failed = step("failed", Truth.FALSE);
    Step missing = step("missing", Truth.UNKNOWN);
    assertThat(findings(over(Join.ANY, Truth.FALSE, failed, step("too", Truth.FALSE))))
        .containsExactly("failed", "too");
    assertThat(findings(over(Join.ANY, Truth.UNKNOWN, failed, missing))).containsExactly("missing");
    assertThat(findings(over(Join.ANY, Truth.TRUE, step("held", Truth.TRUE), failed, missing)))
        .isEmpty();
  }

  @Test
  void whereEachStandsByItselfWhateverDoesNotHoldIsReported() {
    assertThat(
            findings(
                over(
                    Join.EACH,
                    Truth.FALSE,
                    step("missing", Truth.UNKNOWN),
                    step("held", Truth.TRUE),
                    over(Join.ALL, Truth.FALSE, step("failed", Truth.FALSE)))))
        .containsExactly("missing", "failed");
    assertThat(findings(over(Join.ALL, Truth.FALSE, over(Join.ANY, Truth.FALSE)))).isEmpty();
  }

  @Test
  void aNoteIsReportedHoweverItCameOutAndWhereverItStands() {
    Step note = leaf("note", Truth.TRUE).isNote(true).build();
    Step whole =
        leaf("whole", Truth.TRUE)
            .isNote(true)
            .join(Join.ALL)
            .addParts(note, step("held", Truth.TRUE))
            .build();
    assertThat(findings(over(Join.EACH, Truth.TRUE, whole))).containsExactly("whole", "note");
    assertThat(findings(over(Join.ANY, Truth.TRUE, step("x", Truth.FALSE), whole)))
        .containsExactly("whole", "note");
  }

  @Test
  void aFindingSaysWhatItsStepSays() {
    Step leaf =
        leaf("step.held", Truth.FALSE)
            .subject("B3")
            .figure("fact", new Text("住宅", "residential"))
            .figure("actual", "yes")
            .build();
    Finding finding = new Trace(leaf).findings().single();
    assertThat(finding.subject()).contains("B3");
    assertThat(finding.clause()).isEqualTo(CLAUSE);
    assertThat(finding.figures().get("actual").get()).isEqualTo(Text.same("yes"));
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("residential: yes, as required");
  }

  @Test
  void thePolicysOwnWordingComesBeforeTheLibrarysAndACodeThatNoneKnowsStandsForItself() {
    Step worded =
        leaf("step.held", Truth.TRUE)
            .subject("B3")
            .wording(new Text("{subject}：{days} 天", "{subject}: {days} days"))
            .figure("days", 7)
            .build();
    assertThat(worded.message(Locale.CHINA)).isEqualTo("B3：7 天");
    assertThat(worded.message(Locale.ENGLISH)).isEqualTo("B3: 7 days");
    assertThat(step("nobody.knows", Truth.TRUE).message(Locale.CHINA)).isEqualTo("nobody.knows");
  }

  @Test
  void clausesAndParametersAreThoseOfAllStepsEachOnceInTheirOrder() {
    ParameterUse share = use("share", "1/5");
    ParameterUse days = use("days", "7");
    Step below = leaf("b", Truth.TRUE, OTHER).addUses(days, share).build();
    Trace trace =
        new Trace(
            leaf("a", Truth.TRUE).join(Join.EACH).addUses(share).addParts(below, below).build());
    assertThat(trace.clauses()).containsExactly(CLAUSE, OTHER);
    assertThat(trace.parameters()).containsExactly(share, days);
  }

  @Test
  void isReadALineAStepDeeperByDepthEachWithItsSignItsClauseAndItsParameters() {
    Step note = leaf("note", Truth.TRUE).isNote(true).addUses(use("share", "1/5")).build();
    Step whole =
        over(
            Join.ALL,
            Truth.FALSE,
            step("held", Truth.TRUE),
            step("failed", Truth.FALSE),
            over(Join.ANY, Truth.UNKNOWN, step("missing", Truth.UNKNOWN), note));
    assertThat(new Trace(whole).render(Locale.ENGLISH))
        .isEqualTo(
            """
            ✗ all of these must hold (clause II(1))
              ✓ held (clause II(1))
              ✗ failed (clause II(1))
              ? one of these is enough (clause II(1))
                ? missing (clause II(1))
                ! note (clause II(1))
                  · share (share): 1/5 [text] (clause III(1))
            """);
  }

  @Test
  void aParameterThatIsUnsetIsReadAsNotSet() {
    ParameterUse unset =
        ParameterUse.builder()
            .id("share")
            .name(new Text("比例", "share"))
            .clause(OTHER)
            .basis(Basis.UNSET)
            .build();
    assertThat(unset.message(Locale.ENGLISH)).isEqualTo("share (share): not set [unset]");
  }

  private static ParameterUse use(String id, String value) {
    return ParameterUse.builder()
        .id(id)
        .name(Text.same(id))
        .value(Text.same(value))
        .clause(OTHER)
        .basis(Basis.TEXT)
        .build();
  }
}
