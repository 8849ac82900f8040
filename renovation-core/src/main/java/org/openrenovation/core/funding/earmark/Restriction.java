package org.openrenovation.core.funding.earmark;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value.Immutable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.WorkClass;

/**
 * What money may, or should, go to (资金用途限定). Each term that is there must hold; one that is absent
 * restricts nothing, an empty list lets nothing through. A need whose class or built year is not
 * known passes no term on it.
 */
@Immutable
public interface Restriction extends Serializable {
  /** Restricts nothing. */
  Restriction NONE = builder().build();

  /** The classes of works. */
  Optional<Set<WorkClass>> classes();

  /** The codes of items. */
  Optional<Set<String>> items();

  /** The ids of communities. */
  Optional<Set<String>> communities();

  /** The last year by whose end the community must have been built. */
  Optional<Integer> builtBy();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The restriction that a policy's terms make: {@code builtBy 2000}.
   *
   * @throws RefusedException where a term, a class or a year is none that is known
   */
  static Restriction of(Value.Terms terms) {
    Map<String, Seq<String>> words = terms.terms();
    Seq<String> known = Vector.of("classes", "items", "communities", "builtBy");
    Builder restriction = builder();
    words
        .get("classes")
        .forEach(classes -> restriction.classes(classes.map(Restriction::workClass).toSet()));
    words.get("items").forEach(items -> restriction.items(items.toSet()));
    words.get("communities").forEach(ids -> restriction.communities(ids.toSet()));
    words.get("builtBy").forEach(years -> restriction.builtBy(year(years)));
    refuseUnless(
        words.keySet().diff(known.toSet()).isEmpty(), words.keySet().mkString(", "), known);
    return restriction.build();
  }

  /** Whether the need passes every term. */
  default boolean admits(Need need) {
    return passes(classes(), need.workClass())
        && passes(items(), Optional.of(need.item()))
        && passes(communities(), Optional.of(need.community()))
        && builtBy()
            .map(last -> need.builtYear().map(year -> year <= last).orElse(false))
            .orElse(true);
  }

  private static <T> boolean passes(Optional<Set<T>> term, Optional<T> known) {
    return term.map(words -> known.map(words::contains).orElse(false)).orElse(true);
  }

  private static WorkClass workClass(String word) {
    Vector<String> classes = Vector.of(WorkClass.values()).map(Enum::name);
    refuseUnless(classes.contains(word), word, classes);
    return WorkClass.valueOf(word);
  }

  private static int year(Seq<String> years) {
    boolean isYear = years.size() == 1 && years.head().matches("[0-9]{4}");
    refuseUnless(isYear, years.mkString(", "), Vector.of("2000"));
    return Integer.parseInt(years.head());
  }

  private static void refuseUnless(boolean known, String word, Seq<String> choices) {
    if (!known) {
      throw new RefusedException(Problem.at("", "code.unknown", word).withChoices(choices));
    }
  }

  /** Builds a restriction. */
  final class Builder extends ImmutableRestriction.Builder {}
}
