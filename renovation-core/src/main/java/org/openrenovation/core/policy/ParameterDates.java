package org.openrenovation.core.policy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.openrenovation.core.base.Problem;

/** Whether the dates of a parameter's values join: no day without a value, none with two. */
final class ParameterDates {
  private ParameterDates() {}

  static Seq<Problem> problems(Seq<DatedValue> values) {
    Vector<Problem> problems = Vector.empty();
    for (int i = 1; i < values.size(); i++) {
      DatedValue before = values.get(i - 1);
      DatedValue value = values.get(i);
      String path = "values[" + i + "].from";
      if (before.to().isEmpty()) {
        problems = problems.append(Problem.at("values[" + (i - 1) + "].to", "field.missing"));
      } else if (value.from().isEmpty()) {
        problems = problems.append(Problem.at(path, "field.missing"));
      } else {
        LocalDate next = before.to().get().plusDays(1);
        LocalDate from = value.from().get();
        if (!from.equals(next)) {
          String code = from.isAfter(next) ? "date.gap" : "date.overlap";
          problems =
              problems.append(
                  Problem.at(path, code, from.toString()).with("expected", next.toString()));
        }
      }
    }
    return problems;
  }
}
