package org.openrenovation.core.approval;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.FactTest;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.TableFact;
import org.openrenovation.core.policy.TableRow;
import org.openrenovation.core.policy.Value;

/**
 * A row with what each fact that it asks for may be, the parameters' lists looked up.
 *
 * @param place of the row in its line
 * @param row as the document has it
 * @param allowed the values by fact; a row that asks for what cannot be holds for nothing
 */
record ResolvedRow(int place, TableRow row, Map<String, Seq<String>> allowed) {
  static ResolvedRow of(Policy policy, FactTable table, int place, TableRow row) {
    return new ResolvedRow(
        place, row, LinkedHashMap.ofEntries(row.when().map(test -> allowed(policy, table, test))));
  }

  private static Tuple2<String, Seq<String>> allowed(
      Policy policy, FactTable table, FactTest test) {
    TableFact fact = table.fact(test.fact()).orElseThrow();
    if (test instanceof FactTest.Is is) {
      return Tuple.of(fact.id(), fact.values().filter(Boolean.toString(is.yes())::equals));
    }
    if (test instanceof FactTest.OneOf among) {
      return Tuple.of(fact.id(), fact.values().filter(among.words()::contains));
    }
    FactTest.Listed listed = (FactTest.Listed) test;
    Seq<String> words = policy.get(list(listed)).required().words();
    return Tuple.of(
        fact.id(), fact.values().filter(word -> words.contains(word) == listed.among()));
  }

  static ParameterId<Value.Words> list(FactTest.Listed listed) {
    return ParameterId.words(listed.parameter());
  }

  String result() {
    return row.then();
  }

  boolean canHold() {
    return allowed.values().forAll(values -> !values.isEmpty());
  }

  boolean allows(String fact, String value) {
    return allowed.get(fact).map(values -> values.contains(value)).getOrElse(true);
  }

  /** The facts on which this row and the other exclude each other. */
  Seq<String> conflicts(ResolvedRow other) {
    return allowed
        .filter(entry -> entry._2.forAll(value -> !other.allows(entry._1, value)))
        .keySet()
        .toVector();
  }
}
