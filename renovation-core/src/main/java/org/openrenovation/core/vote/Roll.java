package org.openrenovation.core.vote;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** Whether households, their roll and their answers fit together. */
final class Roll {
  private Roll() {}

  static void refuseNegative(String field, long count) {
    if (count < 0) {
      throw new RefusedException(Problem.at(field, "value.negative", Long.toString(count)));
    }
  }

  /** A household twice on the roll, or a roll that is not as long as there are households. */
  static Seq<Problem> problems(Optional<Seq<String>> roll, long households) {
    refuseNegative("households", households);
    if (roll.isEmpty()) {
      return Vector.empty();
    }
    Seq<Problem> problems = repeated(roll.get(), "roll", "");
    return roll.get().size() == households
        ? problems
        : problems.append(
            Problem.at("households", "value.mismatch", Long.toString(households))
                .with("other", Integer.toString(roll.get().size())));
  }

  /** Each id that came before, at its place in the list. */
  static Seq<Problem> repeated(Seq<String> ids, String list, String field) {
    Set<String> seen = new HashSet<>();
    Vector<Problem> problems = Vector.empty();
    int place = 0;
    for (String id : ids) {
      if (!seen.add(id)) {
        problems =
            problems.append(Problem.at(field, "id.duplicate", id).below(list + "[" + place + "]"));
      }
      place++;
    }
    return problems;
  }

  /** More answers than households. */
  static Seq<Problem> beyond(long answers, long households) {
    return answers <= households
        ? Vector.empty()
        : Vector.of(
            Problem.at("households", "value.out-of-range", Long.toString(households))
                .with("least", Long.toString(answers))
                .with("most", "10^15"));
  }
}
