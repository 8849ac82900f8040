package org.openrenovation.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;

/**
 * Conditions: the fused masks, the told steps and Kleene's tables must agree, whatever is known.
 */
class ConditionTest {
  private static final Clause CLAUSE = new Clause("doc", "2.1", Text.same("2.1"));
  private static final Vocabulary FACTS = Vocabulary.of(Vector.of("a", "b", "c", "d"));

  private static Condition is(String fact, boolean wanted) {
    Telling told =
        Telling.builder()
            .test("t." + fact)
            .failedCode("t.failed")
            .missingCode("t.missing")
            .clause(CLAUSE)
            .name(Text.same(fact))
            .build();
    return Is.of(FACTS, fact, wanted, told);
  }

  /** Every fact yes, no or missing. */
  private static Seq<Facts> everything() {
    Seq<Facts> all = Vector.of(FACTS.facts());
    for (String name : FACTS.names()) {
      all = all.flatMap(facts -> Vector.of(facts, facts.with(name, true), facts.with(name, false)));
    }
    return all;
  }

  private static Condition nested() {
    return All.of(
        "t.all",
        CLAUSE,
        Vector.of(
            is("a", true),
            Any.of("t.any", CLAUSE, Vector.of(is("b", true), is("c", false))),
            is("d", false)));
  }

  /** Seen to fail where the mask of the wanted values was left out of {@code Any}. */
  @Test
  void masksAndToldStepsAgreeOnEverything() {
    for (Condition condition :
        Vector.of(nested(), Any.of("t", CLAUSE, Vector.of(nested(), is("b", false))))) {
      for (Facts facts : everything()) {
        assertThat(condition.test(facts)).isEqualTo(condition.judge(facts, Steps.recording()));
      }
    }
  }

  @Test
  void agreesWithKleenesTables() {
    for (Facts facts : everything()) {
      Truth a = Truth.of(facts.get("a"));
      Truth b = Truth.of(facts.get("b"));
      Truth notC = Truth.of(facts.get("c").map(yes -> !yes));
      Truth notD = Truth.of(facts.get("d").map(yes -> !yes));
      assertThat(nested().test(facts)).isEqualTo(a.and(b.or(notC)).and(notD));
    }
  }

  @Test
  void aVerdictStaysWhateverElseBecomesKnown() {
    for (Facts facts : everything().filter(some -> nested().test(some) != Truth.UNKNOWN)) {
      for (String missing : FACTS.names().filter(name -> facts.get(name).isEmpty())) {
        assertThat(nested().test(facts.with(missing, true))).isEqualTo(nested().test(facts));
        assertThat(nested().test(facts.with(missing, false))).isEqualTo(nested().test(facts));
      }
    }
  }

  @Test
  void eachPartIsToldBelowTheWholeItBelongsTo() {
    Steps steps = Steps.recording();
    nested().judge(FACTS.facts().with("a", true).with("c", true), steps);
    Step all = steps.told().single();
    assertThat(all.test()).isEqualTo("t.all");
    assertThat(all.join()).isEqualTo(Join.ALL);
    assertThat(all.state()).isEqualTo(Truth.UNKNOWN);
    assertThat(all.parts().map(Step::code)).containsExactly("step.held", "step.any", "t.missing");
    Step any = all.parts().get(1);
    assertThat(any.join()).isEqualTo(Join.ANY);
    assertThat(any.parts().map(Step::code)).containsExactly("t.missing", "t.failed");
  }

  @Test
  void aFactIsToldWithWhatItIsAndWhatItShouldBe() {
    Step held = told(is("a", true), FACTS.facts().with("a", true));
    assertThat(held.message(Locale.ENGLISH)).isEqualTo("a: yes, as required");
    assertThat(held.subject()).contains("a");
    Step failed = told(is("a", false), FACTS.facts().with("a", true));
    assertThat(failed.figures().get("actual").get().en()).isEqualTo("yes");
    assertThat(failed.figures().get("required").get().en()).isEqualTo("no");
    assertThat(failed.subject()).isEmpty();
    Step missing = told(is("a", true), FACTS.facts());
    assertThat(missing.subject()).contains("a");
    assertThat(missing.figures().get("required").get().en()).isEqualTo("yes");
  }

  @Test
  void aFailedFactIsNamedAndWordedAsThePolicyWants() {
    Vocabulary land = Vocabulary.of(Vector.of("land:VACANT", "land:WASTE"));
    Telling telling =
        Telling.builder()
            .test("t.land")
            .failedCode("t.failed")
            .failedNamesFact(true)
            .failedWording(new Text("地不对", "wrong land"))
            .missingCode("t.missing")
            .clause(CLAUSE)
            .name(Text.same("land"))
            .build();
    Condition vacant = Is.of(land, "land:VACANT", true, telling);
    Step failed = told(vacant, land.facts().saying("land", "WASTE"));
    assertThat(failed.subject()).contains("land");
    assertThat(failed.message(Locale.CHINA)).isEqualTo("地不对");
  }

  private static Step told(Condition condition, Facts facts) {
    Steps steps = Steps.recording();
    condition.judge(facts, steps);
    return steps.told().single();
  }

  @Test
  void aConditionAsksForTheFactsOfAllItsPartsInOrder() {
    assertThat(nested().asksFor()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void theSameFactTwiceIsRefused() {
    assertThatThrownBy(() -> All.of("t", CLAUSE, Vector.of(is("a", true), is("a", false))))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> Vocabulary.of(Vector.of("a", "a")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aFactCanBeTakenBack() {
    Facts facts = FACTS.facts().with("a", true).with("b", false);
    assertThat(facts.without("a")).isEqualTo(FACTS.facts().with("b", false));
    assertThat(facts.without("b")).isEqualTo(FACTS.facts().with("a", true));
    assertThat(facts.known().toString()).contains("a", "b");
    assertThatThrownBy(() -> facts.get("z")).isInstanceOf(RefusedException.class);
  }
}
