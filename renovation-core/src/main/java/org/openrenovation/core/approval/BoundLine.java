package org.openrenovation.core.approval;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Locale;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Condition;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Join;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;

/**
 * A line of a checked fact table, ready to answer.
 *
 * <p>Rows that do not fail for what is known are possible; where they agree, their result is
 * decided, whatever becomes known later, since a row is a conjunction of facts and some row holds
 * for any facts. Where they do not agree, a fact could still change the result just where two
 * possible rows of different results exclude each other by that fact alone: the rows' pivots.
 */
final class BoundLine implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String UNDETERMINED = "UNDETERMINED";

  private final String code;
  private final String id;
  private final Map<String, Text> told;
  private final Clause clause;
  private final Map<String, Text> factNames;
  private final Vector<Row> rows;
  private final Vector<Pivot> pivots;

  /**
   * A line.
   *
   * @param code what its steps' codes begin with: {@code permit}
   * @param told what every step says of the line: its {@code name}, and its {@code unit} in charge
   */
  BoundLine(
      String code,
      String id,
      Map<String, Text> told,
      Clause clause,
      Map<String, Text> factNames,
      Vector<Row> rows,
      Vector<Pivot> pivots) {
    this.code = code;
    this.id = id;
    this.told = told;
    this.clause = clause;
    this.factNames = factNames;
    this.rows = rows;
    this.pivots = pivots;
  }

  String id() {
    return id;
  }

  /** Whether no fact at all can give another result than this one. */
  boolean isAlways(String word) {
    return rows.forAll(row -> row.result().equals(word));
  }

  /** The answer for these facts, told as one step about this subject. */
  <E extends Enum<E>> Answer<E> judge(String subject, Facts facts, Steps steps, Class<E> words) {
    Steps inner = steps.inner();
    boolean[] possible = new boolean[rows.size()];
    String word = "";
    boolean decided = true;
    for (int i = 0; i < possible.length; i++) {
      Row row = rows.get(i);
      possible[i] = row.judge(code, facts, inner) != Truth.FALSE;
      decided &= !possible[i] || word.isEmpty() || row.result().equals(word);
      word = possible[i] ? row.result() : word;
    }
    if (word.isEmpty()) {
      throw new IllegalArgumentException("facts that exclude each other: " + facts);
    }
    Seq<String> missing = decided ? Vector.empty() : missing(possible);
    String state = decided ? word : UNDETERMINED;
    steps.tell(() -> step(subject, state, missing, inner.told()));
    return Answer.of(state, missing, words);
  }

  private Seq<String> missing(boolean[] possible) {
    return pivots
        .filter(pivot -> possible[pivot.one()] && possible[pivot.other()])
        .map(Pivot::fact)
        .distinct()
        .sorted();
  }

  private Step step(String subject, String state, Seq<String> missing, Seq<Step> rowSteps) {
    boolean decided = missing.isEmpty();
    Step whole =
        Step.builder()
            .test(code + ".rows")
            .code("table.rows")
            .clause(clause)
            .state(Truth.TRUE) // one of the rows holds for any facts, known or not
            .join(Join.ANY)
            .parts(rowSteps)
            .build();
    Seq<Step> answering = rowSteps.filter(row -> row.state() == Truth.TRUE);
    return Step.builder()
        .test(code + ".line")
        .code(code + "." + state.toLowerCase(Locale.ROOT).replace('_', '-'))
        .subject(subject)
        .clause(answering.headOption().map(Step::clause).getOrElse(clause))
        .state(decided ? Truth.TRUE : Truth.UNKNOWN)
        .join(Join.EACH)
        .isNote(decided)
        .figures(told)
        .figure("because", because(answering))
        .parts(missing.map(fact -> missing(subject, fact)).append(whole))
        .build();
  }

  /** The facts of a row that holds; where none does yet, the rows that may agree. */
  private static Text because(Seq<Step> answering) {
    if (answering.isEmpty()) {
      return Messages.both("table.whatever-is-missing");
    }
    Seq<Text> facts =
        answering
            .head()
            .parts()
            .map(part -> part.join() == Join.ANY ? held(part) : part)
            .map(part -> Messages.both("table.fact", part.figures()));
    return facts.isEmpty()
        ? Messages.both("table.always")
        : new Text(facts.map(Text::zh).mkString("；"), facts.map(Text::en).mkString("; "));
  }

  private static Step held(Step oneOf) {
    return oneOf.parts().find(part -> part.state() == Truth.TRUE).get();
  }

  private Step missing(String subject, String fact) {
    return Step.builder()
        .test(code + "." + fact)
        .code(code + ".missing-fact")
        .subject(subject + "." + fact)
        .clause(clause)
        .state(Truth.UNKNOWN)
        .figures(told)
        .figure("fact", factNames.get(fact).get())
        .build();
  }

  /**
   * A row that can hold.
   *
   * @param result its word
   * @param name what the word is called
   */
  record Row(String result, Text name, Clause clause, Condition condition) implements Serializable {
    private Truth judge(String code, Facts facts, Steps steps) {
      Steps inner = steps.inner();
      Truth truth = condition.judge(facts, inner);
      steps.tell(
          () ->
              Step.builder()
                  .test(code + ".row")
                  .code("table.row")
                  .clause(clause)
                  .state(truth)
                  .join(Join.ALL)
                  .figure("result", name)
                  .parts(inner.told().flatMap(Step::parts))
                  .build());
      return truth;
    }
  }

  /** Two rows of different results that only this fact keeps apart. */
  record Pivot(int one, int other, String fact) implements Serializable {
    static Seq<Pivot> of(Seq<ResolvedRow> rows) {
      return Vector.range(0, rows.size())
          .flatMap(i -> Vector.range(0, i).flatMap(j -> between(rows, i, j)));
    }

    private static Seq<Pivot> between(Seq<ResolvedRow> rows, int i, int j) {
      Seq<String> conflicts = rows.get(i).conflicts(rows.get(j));
      return rows.get(i).result().equals(rows.get(j).result()) || conflicts.size() != 1
          ? Vector.empty()
          : Vector.of(new Pivot(i, j, conflicts.head()));
    }
  }

  static Map<String, Text> told(Text name, Text unit) {
    return LinkedHashMap.of("name", name, "unit", unit);
  }
}
