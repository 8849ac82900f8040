package org.openrenovation.core.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Difference;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Inclusion.CentralSupport;
import org.openrenovation.core.scope.Inclusion.Outcome;
import org.openrenovation.core.scope.Inclusion.Verdict;
import org.openrenovation.core.testing.Clause;

/** Clauses 2.1 and 3.1 with the built-in county's own facts. */
@Clause({"2.1", "3.1"})
class InclusionTest {
  private static final Policy POLICY = Policy.of(Counties.policy(Counties.builtIn().head()), 2023);
  private static final Inclusion INCLUSION = Inclusion.under(POLICY);

  private static Facts eligible() {
    return INCLUSION
        .facts()
        .with("residential", true)
        .with("inCountySeat", true)
        .with("facilitiesDeficient", true)
        .with("residentsWilling", true)
        .with("inShantytownPlan", false)
        .with("rebuildPlanned", false)
        .with("mainlySelfBuilt", false)
        .with("urbanVillage", false);
  }

  private static Decision<Verdict> decide(Facts facts, Integer... years) {
    return INCLUSION.decide(new CommunityFacts(facts, Vector.of(years)));
  }

  private static Seq<Facts> everything() {
    Seq<Facts> all = Vector.of(INCLUSION.facts());
    for (String name : eligible().known().keySet()) {
      all = all.flatMap(facts -> Vector.of(facts, facts.with(name, true), facts.with(name, false)));
    }
    return all;
  }

  @Test
  void allFourHoldAndNoExclusionDoes() {
    assertThat(decide(eligible(), 1994).value())
        .isEqualTo(new Verdict(Outcome.INCLUDED, CentralSupport.KEY));
    assertThat(decide(eligible(), 1994).findings()).isEmpty();
  }

  @Test
  void theLatestOfSeveralBuiltYearsCounts() {
    assertThat(decide(eligible(), 1995, 1997).value().centralSupport())
        .isEqualTo(CentralSupport.KEY);
    assertThat(decide(eligible(), 1998, 2003).value().centralSupport())
        .isEqualTo(CentralSupport.DISCRETIONARY);
    assertThat(decide(eligible(), 2000).value().centralSupport()).isEqualTo(CentralSupport.KEY);
    assertThat(decide(eligible()).value().centralSupport()).isEqualTo(CentralSupport.UNDETERMINED);
  }

  @Test
  void anotherCountyMayLetTheEarliestYearCount() {
    Policy other = POLICY.with(Overlay.of("support.central.year-rule", new Value.Word("EARLIEST")));
    assertThat(
            Inclusion.under(other)
                .outcome(new CommunityFacts(eligible(), Vector.of(1998, 2003)))
                .centralSupport())
        .isEqualTo(CentralSupport.KEY);
  }

  @Test
  void aCountyWithAYearLimitAsksForTheYears() {
    Value limit = new Value.Counts(LinkedHashMap.of("latest", 2000L));
    Inclusion limited = Inclusion.under(POLICY.with(Overlay.of("inclusion.built-before", limit)));
    Decision<Verdict> unknown = limited.decide(new CommunityFacts(eligible(), Vector.empty()));
    assertThat(unknown.value().outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(unknown.findings().map(Finding::code)).contains("inclusion.missing-fact");
    assertThat(limited.outcome(new CommunityFacts(eligible(), Vector.of(2001))).outcome())
        .isEqualTo(Outcome.EXCLUDED);
    assertThat(limited.outcome(new CommunityFacts(eligible(), Vector.of(2000))).outcome())
        .isEqualTo(Outcome.INCLUDED);
    assertThat(unknown.findings().map(finding -> finding.subject().orElse("")))
        .contains("builtYears");
    Finding later =
        limited.decide(new CommunityFacts(eligible(), Vector.of(1998, 2001))).findings().single();
    assertThat(later.subject()).isEmpty();
    assertThat(later.message(Locale.ENGLISH))
        .isEqualTo("built 1998, 2001, later than 2000, the policy's limit");
  }

  @Test
  void whatSpeaksAgainstACommunityIsToldInThePolicysOwnWords() {
    Decision<Verdict> decision = decide(eligible().with("mainlySelfBuilt", true), 1994);
    assertThat(decision.trace().root().test()).isEqualTo("inclusion");
    Finding finding = decision.findings().single();
    FactEntry entry = POLICY.section(InclusionTable.class).tested("mainlySelfBuilt");
    assertThat(finding.code()).isEqualTo(entry.finding().orElseThrow());
    assertThat(finding.message(Locale.CHINA)).isEqualTo(entry.wording().orElseThrow().zh());
  }

  /**
   * Seen to fail where a literal was left out of the fused masks, and where a missing fact was read
   * as no.
   */
  @Test
  void outcomeFindingsAndTraceAgreeOnAllFacts() {
    for (Facts facts : everything()) {
      CommunityFacts community = new CommunityFacts(facts, Vector.of(1994));
      Outcome outcome = INCLUSION.outcome(community).outcome();
      Decision<Verdict> decision = INCLUSION.decide(community);
      boolean excluded =
          facts.known().exists(known -> !known._2.equals(eligible().get(known._1).orElseThrow()));
      assertThat(outcome)
          .isEqualTo(
              excluded
                  ? Outcome.EXCLUDED
                  : facts.known().size() == 8 ? Outcome.INCLUDED : Outcome.UNDETERMINED);
      assertThat(decision.value().outcome()).isEqualTo(outcome);
      assertThat(decision.findings().isEmpty()).isEqualTo(outcome == Outcome.INCLUDED);
      assertThat(
              decision
                  .findings()
                  .forAll(finding -> finding.code().equals("inclusion.missing-fact")))
          .isEqualTo(outcome != Outcome.EXCLUDED);
    }
  }

  @Test
  void theTraceNamesItsClausesAndExactlyTheParametersRead() {
    Decision<Verdict> decision = decide(eligible(), 1994);
    assertThat(decision.trace().clauses().map(clause -> clause.id())).contains("2.1", "3.1");
    assertThat(HashSet.ofAll(decision.trace().parameters().map(ParameterUse::id)))
        .isEqualTo(
            HashSet.of(
                "inclusion.required",
                "inclusion.exclusions",
                "inclusion.built-before",
                "support.central.key-year",
                "support.central.year-rule"));
  }

  @Test
  void readsInBothLanguages() {
    Decision<Verdict> decision = decide(eligible().without("urbanVillage"), 1994);
    assertThat(decision.trace().render(Locale.CHINA))
        .contains("无法认定")
        .contains("依据 ")
        .contains("缺少事实");
    assertThat(decision.trace().render(Locale.ENGLISH))
        .contains("undetermined")
        .contains("fact missing")
        .doesNotContain("step.");
  }

  @Test
  void theDifferenceOfTwoDecisionsNamesWhatChanged() {
    Decision<Verdict> before = decide(eligible(), 1994);
    Decision<Verdict> after = decide(eligible().with("residentsWilling", false), 1994);
    assertThat(Difference.between(before, before).isEmpty()).isTrue();
    assertThat(Difference.between(before, after).changes().map(change -> change.test()))
        .contains("inclusion.residentsWilling")
        .doesNotContain("inclusion.residential");
    assertThat(Difference.between(before, after).render(Locale.CHINA)).contains(" → ");
  }

  @Test
  void aDecisionIsWholeOnTheWire() throws IOException, ClassNotFoundException {
    Decision<Verdict> decision = decide(eligible().without("urbanVillage"), 1994);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(decision);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Object read = in.readObject();
      assertThat(read).isEqualTo(decision);
      assertThat(((Decision<?>) read).findings()).isEqualTo(decision.findings());
    }
  }

  @Test
  void inBulkEachInputIsAnsweredInTurnAsByItselfAndNoneIsReadAhead() {
    Seq<CommunityFacts> all =
        everything().take(500).map(facts -> new CommunityFacts(facts, Vector.of(1990)));
    int[] read = new int[1];
    int[] answered = new int[1];
    INCLUSION.outcomes(
        all.iterator().peek(one -> read[0]++),
        (input, verdict) -> {
          assertThat(read[0]).isEqualTo(++answered[0]);
          assertThat(verdict).isEqualTo(INCLUSION.decide(input).value());
        });
    assertThat(answered[0]).isEqualTo(500);
    INCLUSION.decisions(
        all,
        (input, decision) ->
            assertThat(decision.findings()).isEqualTo(INCLUSION.decide(input).findings()));
  }
}
