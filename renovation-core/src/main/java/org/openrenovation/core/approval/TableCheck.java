package org.openrenovation.core.approval;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.FactTest;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.TableLine;
import org.openrenovation.core.policy.TableRow;
import org.openrenovation.core.policy.Value;

/**
 * Whether a fact table answers everything once (判定表校验): for any facts some row of each line holds,
 * and all rows that hold agree. Each gap and each contradiction comes with facts that show it.
 */
final class TableCheck {
  private final Policy policy;
  private final FactTable table;

  TableCheck(Policy policy, FactTable table) {
    this.policy = policy;
    this.table = table;
  }

  /** Problems of references first; only rows that mean something can leave a gap. */
  Seq<Problem> problems(LineWords words) {
    Vector<Problem> references =
        Ids.unknown("", Vector.of(table.clause()), policy.document().clauseIds(), "")
            .map(problem -> Problem.at("clause", problem.code(), problem.value()))
            .appendAll(Ids.each("lines", table.lines(), line -> references(line, words)));
    return Problem.below(
        "sections." + table.key(),
        references.isEmpty() ? Ids.each("lines", table.lines(), this::answers) : references);
  }

  private Seq<Problem> references(TableLine line, LineWords words) {
    return Ids.each("rows", line.rows(), row -> references(row, words.of(line.id())));
  }

  private Seq<Problem> references(TableRow row, Seq<String> words) {
    Vector<Problem> problems = Ids.each("when", row.when(), this::references);
    if (!words.contains(row.then())) {
      problems = problems.append(Problem.at("then", "code.unknown", row.then()).withChoices(words));
    }
    return policy.document().clauseIds().contains(row.clause())
        ? problems
        : problems.append(Problem.at("clause", "id.unknown", row.clause()));
  }

  /** A parameter that is named must be a list of this fact's words, and set. */
  private Seq<Problem> references(FactTest test) {
    if (!(test instanceof FactTest.Listed listed)) {
      return Vector.empty();
    }
    Setting<Value.Words> list;
    try {
      list = policy.get(ResolvedRow.list(listed));
    } catch (RefusedException e) {
      return Vector.of(Problem.at("parameter", "id.unknown", listed.parameter()));
    }
    Seq<String> known = table.fact(listed.fact()).orElseThrow().values();
    return list.value()
        .map(
            value ->
                value
                    .words()
                    .reject(known::contains)
                    .map(word -> Problem.at("parameter", "code.unknown", word).withChoices(known)))
        .orElseGet(
            () -> Vector.of(Problem.at("parameter", "table.unset-list", listed.parameter())));
  }

  private Seq<Problem> answers(TableLine line) {
    Seq<ResolvedRow> rows = resolved(line);
    return gaps(rows, LinkedHashMap.empty())
        .map(facts -> Problem.at("rows", "table.gap", written(facts)))
        .appendAll(rows.flatMap(row -> contradictions(row, rows)));
  }

  /** The rows that can hold. */
  Seq<ResolvedRow> resolved(TableLine line) {
    return line.rows()
        .zipWithIndex((row, place) -> ResolvedRow.of(policy, table, place, row))
        .filter(ResolvedRow::canHold);
  }

  /**
   * Facts that none of these rows answers: the rows are those that the chosen values leave
   * possible, and each further value either leaves fewer or is answered.
   */
  private Seq<Map<String, String>> gaps(Seq<ResolvedRow> rows, Map<String, String> chosen) {
    if (rows.isEmpty()) {
      return Vector.of(chosen);
    }
    Seq<Optional<String>> next = rows.map(row -> open(row, chosen));
    if (next.exists(Optional::isEmpty)) {
      return Vector.empty();
    }
    String fact = next.head().get();
    return table
        .fact(fact)
        .orElseThrow()
        .values()
        .flatMap(
            value -> gaps(rows.filter(row -> row.allows(fact, value)), chosen.put(fact, value)));
  }

  private static Optional<String> open(ResolvedRow row, Map<String, String> chosen) {
    return row.allowed().keySet().find(fact -> !chosen.containsKey(fact)).toJavaOptional();
  }

  private static Seq<Problem> contradictions(ResolvedRow row, Seq<ResolvedRow> rows) {
    return rows.filter(
            other ->
                other.place() < row.place()
                    && !other.result().equals(row.result())
                    && row.conflicts(other).isEmpty())
        .map(
            other ->
                Problem.at("rows[" + row.place() + "]", "table.overlap", written(both(row, other)))
                    .with("then", row.result())
                    .with("other", "rows[" + other.place() + "]")
                    .with("otherThen", other.result()));
  }

  /** Facts for which both rows hold. */
  private static Map<String, String> both(ResolvedRow row, ResolvedRow other) {
    return row.allowed()
        .merge(other.allowed())
        .map(
            (fact, values) ->
                io.vavr.Tuple.of(
                    fact,
                    values
                        .find(value -> row.allows(fact, value) && other.allows(fact, value))
                        .get()));
  }

  private static String written(Map<String, String> facts) {
    return facts.map(entry -> entry._1 + " = " + entry._2).mkString(", ");
  }

  /** The results that a room knows for a line. */
  @FunctionalInterface
  interface LineWords {
    /** The words for the line of this id. */
    Seq<String> of(String line);
  }
}
