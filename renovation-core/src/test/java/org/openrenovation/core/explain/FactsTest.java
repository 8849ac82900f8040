package org.openrenovation.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.RefusedException;

/** What is known of a subject, by yes or no and by word. */
class FactsTest {
  private static final Vocabulary LAND =
      Vocabulary.of(Vector.of("idle", "landKind:VACANT", "landKind:WASTE", "landKind:GREEN"));

  @Test
  void aLaterAnswerTakesThePlaceOfTheEarlier() {
    Facts facts = LAND.facts().with("idle", true);
    assertThat(facts.get("idle")).contains(true);
    assertThat(facts.with("idle", false).get("idle")).contains(false);
    assertThat(facts.with("idle", false).with("idle", true)).isEqualTo(facts);
    assertThat(LAND.facts().get("idle")).isEmpty();
  }

  @Test
  void oneWordOfAFactIsYesAndEachOtherNo() {
    Facts facts = LAND.facts().saying("landKind", "WASTE");
    assertThat(facts.word("landKind")).contains("WASTE");
    assertThat(facts.get("landKind:VACANT")).contains(false);
    assertThat(facts.get("landKind:GREEN")).contains(false);
    assertThat(facts.get("idle")).isEmpty();
    assertThat(facts.saying("landKind", "GREEN").word("landKind")).contains("GREEN");
    assertThat(LAND.facts().word("landKind")).isEmpty();
    assertThatThrownBy(() -> facts.saying("landKind", "SEA")).isInstanceOf(RefusedException.class);
  }

  @Test
  void aFactTakenBackIsMissingWithAllItsWords() {
    Facts facts = LAND.facts().with("idle", true).saying("landKind", "GREEN");
    assertThat(facts.without("landKind")).isEqualTo(LAND.facts().with("idle", true));
    assertThat(facts.without("idle")).isEqualTo(LAND.facts().saying("landKind", "GREEN"));
  }

  @Test
  void whatIsKnownIsToldInTheOrderOfTheVocabulary() {
    Facts facts = LAND.facts().saying("landKind", "VACANT").with("idle", false);
    assertThat(facts.known().keySet())
        .containsExactly("idle", "landKind:VACANT", "landKind:WASTE", "landKind:GREEN");
    assertThat(facts.vocabulary()).isEqualTo(LAND);
  }

  @Test
  void factsAreEqualWhereTheSameIsKnownOfTheSameNames() {
    Facts yes = LAND.facts().with("idle", true);
    assertThat(yes).isEqualTo(LAND.facts().with("idle", true));
    assertThat(yes).isNotEqualTo(LAND.facts()).isNotEqualTo(LAND.facts().with("idle", false));
    assertThat(yes).isNotEqualTo(Vocabulary.of(Vector.of("idle")).facts().with("idle", true));
  }

  @Test
  void aVocabularyAsksEachFactOnceAndKnowsItsWords() {
    assertThat(LAND.asked()).containsExactly("idle", "landKind");
    assertThat(LAND.words("landKind")).containsExactly("VACANT", "WASTE", "GREEN");
    assertThat(LAND.words("idle")).isEmpty();
    assertThat(LAND.placeOf("landKind:WASTE")).contains(2);
    assertThat(LAND.placeOf("landKind")).isEmpty();
  }

  /** The masks have 64 places; the 64th fact is told from the first. */
  @Test
  void sixtyFourFactsAreToldApartAndMoreAreRefused() {
    Vocabulary full = Vocabulary.of(Vector.range(0, 64).map(i -> "f" + i));
    Facts facts = full.facts().with("f63", true).with("f0", false);
    assertThat(facts.get("f63")).contains(true);
    assertThat(facts.get("f0")).contains(false);
    assertThat(facts.get("f32")).isEmpty();
    assertThatThrownBy(() -> Vocabulary.of(Vector.range(0, 65).map(i -> "f" + i)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(problem -> problem.code()))
                    .containsExactly("value.out-of-range"));
  }

  @Test
  void everyNameThatStandsTwiceIsRefusedWhereItStandsAgain() {
    assertThatThrownBy(() -> Vocabulary.of(Vector.of("a", "b", "a", "b")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(problem -> problem.path()))
                    .containsExactly("[2]", "[3]"));
  }
}
