package org.openrenovation.core.explain;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * The names of the yes-or-no facts that a table of conditions may ask for (事实项), each with its
 * place in the masks.
 *
 * <p>A fact with several words, such as the kind of a piece of land, is one yes-or-no fact a word,
 * named {@code landKind:VACANT}; all of them are known or none is.
 */
public final class Vocabulary implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = Long.SIZE;

  private final Vector<String> names;
  private final Map<String, Integer> places;

  private Vocabulary(Vector<String> names) {
    this.names = names;
    this.places = LinkedHashMap.ofEntries(names.zipWithIndex());
  }

  /**
   * A vocabulary of these names, in this order.
   *
   * @throws RefusedException where a name stands twice, or there are more than 64
   */
  public static Vocabulary of(Seq<String> names) {
    Vector<Problem> problems = Ids.duplicates("", names, "");
    if (names.size() > MOST) {
      problems =
          problems.append(
              Problem.at("", "value.out-of-range", Integer.toString(names.size()))
                  .with("least", "0")
                  .with("most", Integer.toString(MOST)));
    }
    RefusedException.throwIfAny(problems);
    return new Vocabulary(names.toVector());
  }

  /** How a word of a fact of several words is named: {@code landKind:VACANT}. */
  public static String name(String fact, String word) {
    return fact + ":" + word;
  }

  /** The facts in their order, a fact of several words once. */
  public Seq<String> asked() {
    return names
        .map(name -> name.contains(":") ? name.substring(0, name.indexOf(':')) : name)
        .distinct();
  }

  /** The words of a fact of several words; none where it is answered by yes or no. */
  public Seq<String> words(String fact) {
    String prefix = name(fact, "");
    return names
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()));
  }

  /** The names in their order. */
  public Seq<String> names() {
    return names;
  }

  /** Nothing known yet. */
  public Facts facts() {
    return new Facts(this, 0, 0);
  }

  /** The place of the name, if it has one. */
  public Optional<Integer> placeOf(String name) {
    return places.get(name).toJavaOptional();
  }

  int place(String name) {
    return places
        .get(name)
        .getOrElseThrow(
            () -> new RefusedException(Problem.at("", "code.unknown", name).withChoices(names)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Vocabulary that && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  @Override
  public String toString() {
    return names.mkString("Vocabulary(", ", ", ")");
  }
}
