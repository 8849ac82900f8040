package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** Fields that stand in for each other: one list of single answers, or how many of each kind. */
final class Alternatives {
  private Alternatives() {}

  /** The first of these, where none is there. */
  static Function<Set<String>, Seq<String>> oneOf(String first, String other) {
    return present ->
        present.contains(first) || present.contains(other) ? Vector.empty() : Vector.of(first);
  }

  /** The list, where neither it nor a count is there; else the counts that lack beside others. */
  static Function<Set<String>, Seq<String>> listOrCounts(String list, Seq<String> counts) {
    return present -> {
      if (present.contains(list)) {
        return Vector.empty();
      }
      return counts.exists(present::contains) ? counts.reject(present::contains) : Vector.of(list);
    };
  }

  /** Both. */
  static Function<Set<String>, Seq<String>> both(
      Function<Set<String>, Seq<String>> one, Function<Set<String>, Seq<String>> other) {
    return present -> one.apply(present).appendAll(other.apply(present));
  }

  /**
   * What is made, with every one of these fields refused that may not stand beside another.
   *
   * @param beside the field that excludes them
   */
  static <T> T without(Seq<String> fields, String beside, Supplier<T> make) {
    Seq<Problem> conflicts =
        fields.map(field -> Problem.at(field, "field.conflict").with("other", beside));
    try {
      T made = make.get();
      RefusedException.throwIfAny(conflicts);
      return made;
    } catch (RefusedException refused) {
      throw refused.problems().equals(conflicts)
          ? refused
          : new RefusedException(conflicts.appendAll(refused.problems()));
    }
  }
}
