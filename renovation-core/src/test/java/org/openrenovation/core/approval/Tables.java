package org.openrenovation.core.approval;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.TableFact;

/** What the tests of fact tables share. */
final class Tables {
  private Tables() {}

  /** Path, code and value of each problem. */
  static Seq<String> problems(Throwable thrown) {
    return ((RefusedException) thrown)
        .problems()
        .map(problem -> problem.path() + " " + problem.code() + " " + problem.value());
  }

  /** The fact as this value; nothing known of it for a value past the last. */
  static Facts known(Facts facts, TableFact fact, int value) {
    if (value >= fact.values().size()) {
      return facts.without(fact.id());
    }
    String word = fact.values().get(value);
    return fact.isYesOrNo()
        ? facts.with(fact.id(), word.equals("true"))
        : facts.saying(fact.id(), word);
  }

  static boolean isKnown(Facts facts, TableFact fact) {
    return fact.isYesOrNo() ? facts.get(fact.id()).isPresent() : facts.word(fact.id()).isPresent();
  }

  /** These facts with the missing ones filled in, in every way. */
  static Seq<Facts> completions(FactTable table, Facts facts) {
    return table
        .facts()
        .foldLeft(
            Vector.of(facts),
            (all, fact) -> isKnown(facts, fact) ? all : all.flatMap(one -> each(one, fact)));
  }

  /** These facts with each value of this one. */
  static Vector<Facts> each(Facts facts, TableFact fact) {
    return Vector.range(0, fact.values().size()).map(value -> known(facts, fact, value));
  }
}
