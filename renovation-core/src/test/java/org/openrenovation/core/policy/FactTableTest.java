package org.openrenovation.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Basis;

/** What a decision table over facts refuses, and how its facts are named. */
class FactTableTest {
  private static final TableFact NEW = new TableFact("newBuild", Text.same("new"), words());
  private static final TableFact LAND =
      new TableFact("land", Text.same("land"), words("VACANT", "WASTE"));

  private static LinkedHashMap<String, Text> words(String... words) {
    return LinkedHashMap.ofEntries(
        Vector.of(words).map(word -> io.vavr.Tuple.of(word, Text.same(word))));
  }

  private static TableLine line(String id, FactTest... when) {
    return TableLine.builder()
        .id(id)
        .name(Text.same("line " + id))
        .rows(Vector.of(new TableRow(Vector.of(when), "REQUIRED", "2.2")))
        .build();
  }

  private static FactTable table(Seq<TableFact> facts, TableLine... lines) {
    return new FactTable("permits", "2.2", facts, Vector.of(lines));
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

  @Test
  void factsAndLinesStandOnce() {
    assertThat(refused(() -> table(Vector.of(NEW, LAND, NEW), line("A"), line("A"))))
        .containsExactly("facts[2].id id.duplicate newBuild", "lines[1].id id.duplicate A");
  }

  @Test
  void aRowTestsFactsOfTheTableEachOnceAndAsTheyAre() {
    assertThat(
            refused(
                () ->
                    table(
                        Vector.of(NEW, LAND),
                        line("A", new FactTest.Is("height", true)),
                        line("B", new FactTest.Is("land", true)),
                        line("C", new FactTest.OneOf("newBuild", Vector.of("VACANT"))),
                        line("D", new FactTest.OneOf("land", Vector.of("VACANT", "SEA"))),
                        line("E", new FactTest.Listed("newBuild", "land.kinds", true)),
                        line(
                            "F",
                            new FactTest.Is("newBuild", true),
                            new FactTest.Is("newBuild", false)))))
        .containsExactly(
            "lines[0].rows[0].when[0].fact code.unknown height",
            "lines[1].rows[0].when[0].fact table.kind-of-fact land",
            "lines[2].rows[0].when[0].fact table.kind-of-fact newBuild",
            "lines[3].rows[0].when[0].oneOf[1] id.unknown SEA",
            "lines[4].rows[0].when[0].fact table.kind-of-fact newBuild",
            "lines[5].rows[0].when[1].fact id.duplicate newBuild");
  }

  @Test
  void everyWordOfAFactIsANameOfTheVocabulary() {
    FactTable table =
        table(
            Vector.of(NEW, LAND),
            line("A", new FactTest.OneOf("land", Vector.of("WASTE"))),
            line("B", new FactTest.Listed("land", "land.kinds", false)));
    assertThat(table.vocabulary().names()).containsExactly("newBuild", "land:VACANT", "land:WASTE");
    assertThat(table.fact("land")).contains(LAND);
    assertThat(table.fact("height")).isEmpty();
    assertThat(table.names().keySet()).containsExactly("A", "B", "newBuild", "land");
    assertThat(table.names().get("A")).contains(Text.same("line A"));
    assertThat(table.names().get("land")).contains(Text.same("land"));
  }

  @Test
  void aFactMayBeYesOrNoOrOneOfItsWords() {
    assertThat(NEW.isYesOrNo()).isTrue();
    assertThat(NEW.values()).containsExactly("true", "false");
    assertThat(LAND.isYesOrNo()).isFalse();
    assertThat(LAND.values()).containsExactly("VACANT", "WASTE");
  }

  /** Two bit masks hold 64 facts; a fact of several words takes as many as it has words. */
  @Test
  void moreFactsThanTheMasksHoldAreRefused() {
    TableFact wide =
        new TableFact(
            "wide",
            Text.same("wide"),
            words(Vector.range(0, 65).map(i -> "W" + i).toJavaArray(String[]::new)));
    assertThat(refused(() -> table(Vector.of(wide)))).containsExactly(" value.out-of-range 65");
  }

  @Test
  void exactlyOneUnitLeadsAndNoneCoOperatesTwice() {
    assertThat(refused(() -> new InCharge("A", Vector.of("B", "A", "B", "C"), Basis.TEXT)))
        .containsExactly("with[1] id.duplicate A", "with[2] id.duplicate B");
    assertThat(new InCharge("A", Vector.of("B", "C"), Basis.TEXT).units())
        .containsExactly("A", "B", "C");
  }
}
