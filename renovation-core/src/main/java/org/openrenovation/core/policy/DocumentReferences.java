package org.openrenovation.core.policy;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;

/** Whether a document's ids stand once and what they refer to is there. */
final class DocumentReferences {
  private DocumentReferences() {}

  static Seq<Problem> problems(PolicyDocument document) {
    Set<String> readings = HashSet.ofAll(document.readings().map(Reading::id));
    return Ids.duplicates("clauses", document.clauses().map(PolicyClause::id), ".id")
        .appendAll(Ids.duplicates("readings", document.readings().map(Reading::id), ".id"))
        .appendAll(Ids.duplicates("parameters", document.parameters().map(Parameter::id), ".id"))
        .appendAll(
            document
                .parameters()
                .zipWithIndex()
                .flatMap(
                    place ->
                        references(
                            "parameters[" + place._2 + "]",
                            place._1,
                            document.clauseIds(),
                            readings)));
  }

  private static Seq<Problem> references(
      String path, Parameter parameter, Set<String> clauses, Set<String> readings) {
    Seq<Problem> clause =
        clauses.contains(parameter.clause())
            ? Vector.empty()
            : Vector.of(Problem.at(path + ".clause", "id.unknown", parameter.clause()));
    return clause.appendAll(
        parameter
            .values()
            .zipWithIndex()
            .filter(
                place ->
                    place._1.reading().map(reading -> !readings.contains(reading)).orElse(false))
            .map(
                place ->
                    Problem.at(
                        path + ".values[" + place._2 + "].reading",
                        "id.unknown",
                        place._1.reading().orElseThrow())));
  }
}
