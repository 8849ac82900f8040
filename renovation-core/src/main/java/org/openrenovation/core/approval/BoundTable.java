package org.openrenovation.core.approval;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.All;
import org.openrenovation.core.explain.Any;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Condition;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Is;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Telling;
import org.openrenovation.core.explain.Vocabulary;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.FactTest;
import org.openrenovation.core.policy.InCharge;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.TableFact;
import org.openrenovation.core.policy.TableLine;
import org.openrenovation.core.policy.Value;

/** A fact table of a policy, checked and ready to answer. */
final class BoundTable implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Clause clause;
  private final Vocabulary vocabulary;
  private final Map<String, BoundLine> lines;

  private BoundTable(Clause clause, Vocabulary vocabulary, Map<String, BoundLine> lines) {
    this.clause = clause;
    this.vocabulary = vocabulary;
    this.lines = lines;
  }

  /**
   * The section of this key.
   *
   * @param code what the steps' codes begin with
   * @param words the results that the room knows for each line
   * @throws RefusedException with every reference to what is not there, or else with every gap and
   *     contradiction
   */
  static BoundTable of(Policy policy, String key, String code, TableCheck.LineWords words) {
    FactTable table = policy.section(FactTable.class, key);
    TableCheck check = new TableCheck(policy, table);
    RefusedException.throwIfAny(check.problems(words));
    Binding binding = new Binding(policy, table, code);
    return new BoundTable(
        policy.clause(table.clause()),
        table.vocabulary(),
        LinkedHashMap.ofEntries(
            table
                .lines()
                .map(line -> Tuple.of(line.id(), binding.line(line, check.resolved(line))))));
  }

  Clause clause() {
    return clause;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Map<String, BoundLine> lines() {
    return lines;
  }

  /** Every line's answer, in the order of the table. */
  <E extends Enum<E>> Map<String, Answer<E>> judge(Facts facts, Steps steps, Class<E> words) {
    check(facts);
    return lines.mapValues(line -> line.judge(line.id(), facts, steps, words));
  }

  /** Facts by other names would be read at the wrong places. */
  void check(Facts facts) {
    if (!vocabulary.equals(facts.vocabulary())) {
      throw new IllegalArgumentException("facts of another table: " + facts.vocabulary());
    }
  }

  /** How the lines of one table are made. */
  private record Binding(Policy policy, FactTable table, String code) {
    BoundLine line(TableLine line, Seq<ResolvedRow> rows) {
      Text unit = line.inCharge().map(InCharge::lead).map(this::word).orElse(Text.same(""));
      return new BoundLine(
          code,
          line.id(),
          BoundLine.told(line.name(), unit),
          policy.clause(table.clause()),
          LinkedHashMap.ofEntries(table.facts().map(fact -> Tuple.of(fact.id(), fact.name()))),
          rows.map(this::row).toVector(),
          BoundLine.Pivot.of(rows).toVector());
    }

    private BoundLine.Row row(ResolvedRow row) {
      Clause clause = policy.clause(row.row().clause());
      Vector<Condition> literals =
          row.row().when().toVector().flatMap(test -> literals(test, row, clause));
      return new BoundLine.Row(
          row.result(), word(row.result()), clause, All.of(code + ".row", clause, literals));
    }

    /** What a test asks for; nothing where any word will do. */
    private Seq<Condition> literals(FactTest test, ResolvedRow row, Clause clause) {
      TableFact fact = table.fact(test.fact()).orElseThrow();
      Seq<String> allowed = row.allowed().get(fact.id()).get();
      if (fact.isYesOrNo()) {
        boolean yes = allowed.head().equals("true");
        return Vector.of(
            Is.of(table.vocabulary(), fact.id(), yes, telling(test, clause, fact.name())));
      }
      Seq<Condition> words = allowed.map(word -> word(test, clause, fact, word));
      return allowed.size() == fact.values().size()
          ? Vector.empty()
          : allowed.size() == 1 ? words : Vector.of(Any.of(code + "." + fact.id(), clause, words));
    }

    private Condition word(FactTest test, Clause clause, TableFact fact, String word) {
      return Is.of(
          table.vocabulary(),
          Vocabulary.name(fact.id(), word),
          true,
          telling(test, clause, name(fact, word)));
    }

    private Telling telling(FactTest test, Clause clause, Text name) {
      Telling.Builder told =
          Telling.builder()
              .test(code + "." + test.fact())
              .failedCode("table.not-so")
              .failedNamesFact(true)
              .missingCode("table.not-known")
              .clause(clause)
              .name(name);
      if (test instanceof FactTest.Listed listed) {
        told.addUses(policy.get(ResolvedRow.list(listed)).use());
      }
      return told.build();
    }

    private static Text name(TableFact fact, String word) {
      return Messages.both(
          "table.word",
          LinkedHashMap.of("fact", fact.name(), "word", fact.words().get(word).get()));
    }

    private Text word(String word) {
      return policy.document().shown(new Value.Word(word));
    }
  }
}
