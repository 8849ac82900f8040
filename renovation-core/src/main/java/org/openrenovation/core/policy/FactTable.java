package org.openrenovation.core.policy;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Vocabulary;

/**
 * A decision table over facts (事实判定表), as a section of a policy document: which permits are
 * required, say. One type serves several sections; what a line or a result means is the business of
 * the room that reads the section, and so is whether its rows leave a gap or contradict each other.
 *
 * @param key the section's key
 * @param clause the clause that the table as a whole serves
 * @param facts what it asks for, each once
 * @param lines what it decides, each once
 */
public record FactTable(String key, String clause, Seq<TableFact> facts, Seq<TableLine> lines)
    implements PolicySection {
  /** Refuses ids that stand twice, and tests of what is no fact, or no word of that fact. */
  public FactTable {
    facts = facts.toVector();
    lines = lines.toVector();
    Map<String, TableFact> known = LinkedHashMap.ofEntries(facts.map(f -> Tuple.of(f.id(), f)));
    RefusedException.throwIfAny(
        Ids.duplicates("facts", facts.map(TableFact::id), ".id")
            .appendAll(Ids.duplicates("lines", lines.map(TableLine::id), ".id"))
            .appendAll(
                Ids.each(
                    "lines",
                    lines,
                    line -> Ids.each("rows", line.rows(), row -> problems(row, known)))));
    vocabulary(facts); // refuses more facts than the masks hold
  }

  @Override
  public Map<String, Text> names() {
    return LinkedHashMap.<String, Text>ofEntries(
            lines.map(line -> Tuple.of(line.id(), line.name())))
        .merge(LinkedHashMap.ofEntries(facts.map(fact -> Tuple.of(fact.id(), fact.name()))));
  }

  /** The names of its facts, a word of a fact of several words by {@link Vocabulary#name}. */
  public Vocabulary vocabulary() {
    return vocabulary(facts);
  }

  /** The fact of this id. */
  public Optional<TableFact> fact(String id) {
    return facts.find(fact -> fact.id().equals(id)).toJavaOptional();
  }

  private static Vocabulary vocabulary(Seq<TableFact> facts) {
    return Vocabulary.of(
        facts
            .distinctBy(TableFact::id)
            .flatMap(
                fact ->
                    fact.isYesOrNo()
                        ? Vector.of(fact.id())
                        : fact.values().map(word -> Vocabulary.name(fact.id(), word))));
  }

  private static Seq<Problem> problems(TableRow row, Map<String, TableFact> known) {
    return Ids.duplicates("when", row.when().map(FactTest::fact), ".fact")
        .appendAll(Ids.each("when", row.when(), test -> problems(test, known)));
  }

  private static Seq<Problem> problems(FactTest test, Map<String, TableFact> known) {
    Optional<TableFact> fact = known.get(test.fact()).toJavaOptional();
    if (fact.isEmpty()) {
      return Vector.of(unknown("fact", test.fact(), known.keySet().toVector()));
    }
    if (fact.get().isYesOrNo() != (test instanceof FactTest.Is)) {
      return Vector.of(
          Problem.at("fact", "table.kind-of-fact", test.fact()).withChoices(fact.get().values()));
    }
    return test instanceof FactTest.OneOf among
        ? Ids.unknown("oneOf", among.words(), fact.get().words().keySet(), "")
        : Vector.empty();
  }

  private static Problem unknown(String path, String value, Seq<String> choices) {
    return Problem.at(path, "code.unknown", value).withChoices(choices);
  }
}
