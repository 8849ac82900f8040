package org.openrenovation.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.FactTest;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.TableFact;
import org.openrenovation.core.policy.TableLine;
import org.openrenovation.core.policy.TableRow;

/** The check of a table finds just what going through all facts finds. */
class TableCheckLawsTest {
  private static final Policy POLICY = Policy.of(Counties.policy("ruicheng"), 2023);
  private static final Vector<TableFact> FACTS =
      Vector.of(
          fact("a"),
          fact("b"),
          new TableFact(
              "kind",
              Text.same("kind"),
              Vector.of("X", "Y", "Z").toLinkedMap(word -> word, Text::same)),
          fact("c"));

  private static TableFact fact(String id) {
    return new TableFact(id, Text.same(id), LinkedHashMap.empty());
  }

  @Provide
  Arbitrary<FactTable> tables() {
    return rows()
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            rows ->
                new FactTable(
                    "t",
                    "4.1",
                    FACTS,
                    Vector.of(
                        TableLine.builder()
                            .id("L")
                            .name(Text.same("l"))
                            .rows(Vector.ofAll(rows))
                            .build())));
  }

  private static Arbitrary<TableRow> rows() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3).list().ofSize(3),
            Arbitraries.of("X", "Y", "Z").set(),
            Arbitraries.of("YES", "NO"))
        .as((flags, words, then) -> new TableRow(when(flags, Vector.ofAll(words)), then, "4.1"));
  }

  private static Seq<FactTest> when(java.util.List<Integer> flags, Seq<String> words) {
    Seq<FactTest> kind =
        words.isEmpty() ? Vector.empty() : Vector.of(new FactTest.OneOf("kind", words));
    return Vector.of("a", "b", "c")
        .zip(flags)
        .filter(entry -> entry._2 < 2)
        .<FactTest>map(entry -> new FactTest.Is(entry._1, entry._2 == 1))
        .appendAll(kind);
  }

  private static Seq<Map<String, String>> everything() {
    return FACTS.foldLeft(
        Vector.of(LinkedHashMap.<String, String>empty()),
        (all, fact) -> all.flatMap(one -> fact.values().map(value -> one.put(fact.id(), value))));
  }

  private static boolean holds(TableRow row, Map<String, String> facts) {
    return row.when()
        .forAll(
            test -> {
              String value = facts.get(test.fact()).get();
              return test instanceof FactTest.Is is
                  ? value.equals(is.yes() + "")
                  : ((FactTest.OneOf) test).words().contains(value);
            });
  }

  private static Seq<Problem> problems(FactTable table) {
    return new TableCheck(POLICY, table).problems(line -> Vector.of("YES", "NO"));
  }

  /** All facts that agree with what a problem shows. */
  private static Seq<Map<String, String>> shown(Problem problem) {
    Seq<String> parts = Vector.of(problem.value().split(", ")).reject(String::isEmpty);
    Map<String, String> some =
        LinkedHashMap.ofEntries(
            parts.map(part -> part.split(" = ")).map(pair -> Tuple.of(pair[0], pair[1])));
    return everything()
        .filter(facts -> some.forAll(entry -> facts.get(entry._1).contains(entry._2)));
  }

  /** Seen to fail where the search for gaps tried one value of each fact only. */
  @Property(tries = 300)
  void theGapsAreTheFactsThatNoRowAnswers(@ForAll("tables") FactTable table) {
    Seq<TableRow> rows = table.lines().head().rows();
    assertThat(
            problems(table)
                .filter(problem -> problem.code().equals("table.gap"))
                .flatMap(TableCheckLawsTest::shown)
                .toSet())
        .isEqualTo(everything().filter(facts -> !rows.exists(row -> holds(row, facts))).toSet());
  }

  /** Seen to fail where one value that only one row allows was taken to keep two rows apart. */
  @Property(tries = 300)
  void eachContradictionIsFoundOnceAndItsFactsShowIt(@ForAll("tables") FactTable table) {
    Seq<TableRow> rows = table.lines().head().rows();
    Seq<Problem> found = problems(table).filter(problem -> problem.code().equals("table.overlap"));
    int pairs = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        TableRow one = rows.get(i);
        TableRow other = rows.get(j);
        boolean together =
            !one.then().equals(other.then())
                && everything().exists(facts -> holds(one, facts) && holds(other, facts));
        pairs += together ? 1 : 0;
        String path = "sections.t.lines[0].rows[" + i + "]";
        String place = "rows[" + j + "]";
        Seq<Problem> about =
            found.filter(
                problem ->
                    problem.path().equals(path)
                        && problem.details().get("other").get().en().equals(place));
        assertThat(about).hasSize(together ? 1 : 0);
        about
            .flatMap(TableCheckLawsTest::shown)
            .forEach(facts -> assertThat(holds(one, facts) && holds(other, facts)).isTrue());
      }
    }
    assertThat(found).hasSize(pairs);
  }
}
