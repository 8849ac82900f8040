package org.openrenovation.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
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
    assertThat(facts.known().toString()).contains("a", "b");
    assertThatThrownBy(() -> facts.get("z")).isInstanceOf(RefusedException.class);
  }
}
