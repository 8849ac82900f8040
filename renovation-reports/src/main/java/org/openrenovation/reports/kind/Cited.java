package org.openrenovation.reports.kind;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Trace;
import org.openrenovation.reports.report.Cell;

/** What figures rest on: the clauses and parameters that decisions read. */
final class Cited {
  private Cited() {}

  /**
   * The clauses of the steps of these tests and of the parameters that they read; of the whole
   * where it told no such step.
   */
  static Cell clauses(Decision<?> decision, KindWords words, String... tests) {
    Trace trace = decision.trace();
    Set<Clause> cited =
        LinkedHashSet.ofAll(
            trace
                .root()
                .parts()
                .filter(step -> Vector.of(tests).contains(step.test()))
                .flatMap(Cited::of));
    return cell(cited.isEmpty() ? of(trace.root()) : cited.toVector(), words);
  }

  /** The clauses of the steps about this subject; nothing where there is none. */
  static Cell subject(Decision<?> decision, String subject, KindWords words) {
    return cell(
        decision
            .trace()
            .root()
            .parts()
            .filter(step -> step.subject().equals(Optional.of(subject)))
            .flatMap(Cited::of),
        words);
  }

  /** The clauses of every step of these and of every parameter that they read. */
  static Cell clauses(Seq<? extends Decision<?>> decisions, KindWords words) {
    return cell(decisions.flatMap(Cited::all), words);
  }

  /** The clauses of every step and of every parameter that was read. */
  static Cell clauses(Decision<?> decision, KindWords words) {
    return cell(all(decision), words);
  }

  private static Seq<Clause> all(Decision<?> decision) {
    Trace trace = decision.trace();
    return LinkedHashSet.ofAll(trace.clauses())
        .addAll(trace.parameters().map(ParameterUse::clause))
        .toVector();
  }

  private static Seq<Clause> of(Step step) {
    return Vector.of(step.clause()).appendAll(step.uses().map(ParameterUse::clause));
  }

  private static Cell cell(Seq<Clause> clauses, KindWords words) {
    return Cell.of(words.list(clauses.map(words::clause).distinct()));
  }

  /** Everything that these decisions found, a line each. */
  static Cell findings(Seq<? extends Decision<?>> decisions, KindWords words) {
    return Cell.of(
        decisions
            .flatMap(Decision::findings)
            .map(finding -> finding.message(words.locale()))
            .distinct()
            .mkString("\n"));
  }

  /** The parameters that these decisions read. */
  static Set<ParameterUse> parameters(Seq<? extends Decision<?>> decisions) {
    return LinkedHashSet.ofAll(decisions.flatMap(decision -> decision.trace().parameters()));
  }

  /** An amount, or nothing where it is not known. */
  static Cell amount(Optional<Money> amount) {
    return amount.map(Cell::of).orElse(Cell.empty());
  }
}
