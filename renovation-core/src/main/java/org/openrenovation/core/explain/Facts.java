package org.openrenovation.core.explain;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a subject (事实): for each name of a vocabulary yes, no, or nothing. A missing
 * fact is never read as either.
 *
 * <p>Two masks, no more: judging millions of them costs a few bit operations each.
 */
public final class Facts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Vocabulary vocabulary;
  private final long known;
  private final long yes;

  Facts(Vocabulary vocabulary, long known, long yes) {
    this.vocabulary = vocabulary;
    this.known = known;
    this.yes = yes;
  }

  /** The names that it may know. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What is known of this name; a name outside the vocabulary is refused. */
  public Optional<Boolean> get(String name) {
    long bit = 1L << vocabulary.place(name);
    return (known & bit) == 0 ? Optional.empty() : Optional.of((yes & bit) != 0);
  }

  /** The same with this fact known; a name outside the vocabulary is refused. */
  public Facts with(String name, boolean fact) {
    long bit = 1L << vocabulary.place(name);
    return new Facts(vocabulary, known | bit, fact ? yes | bit : yes & ~bit);
  }

  /**
   * The same with this word known of a fact of several words: yes for it, no for each of the
   * others. A word outside the vocabulary is refused.
   */
  public Facts saying(String fact, String word) {
    vocabulary.place(Vocabulary.name(fact, word));
    return vocabulary
        .words(fact)
        .foldLeft(
            this, (facts, other) -> facts.with(Vocabulary.name(fact, other), other.equals(word)));
  }

  /** The word that is known of a fact of several words. */
  public Optional<String> word(String fact) {
    return vocabulary
        .words(fact)
        .find(word -> get(Vocabulary.name(fact, word)).orElse(false))
        .toJavaOptional();
  }

  /** The same with this fact missing; of a fact of several words, all of them. */
  public Facts without(String name) {
    Seq<String> words = vocabulary.words(name);
    long bits =
        words.isEmpty()
            ? 1L << vocabulary.place(name)
            : words.foldLeft(
                0L, (some, word) -> some | 1L << vocabulary.place(Vocabulary.name(name, word)));
    return new Facts(vocabulary, known & ~bits, yes & ~bits);
  }

  /** All that is known, in the order of the vocabulary. */
  public Map<String, Boolean> known() {
    Seq<String> names = vocabulary.names().filter(name -> get(name).isPresent());
    return LinkedHashMap.ofEntries(names.map(name -> Tuple.of(name, get(name).orElseThrow())));
  }

  Truth at(int place) {
    long bit = 1L << place;
    return (known & bit) == 0 ? Truth.UNKNOWN : (yes & bit) != 0 ? Truth.TRUE : Truth.FALSE;
  }

  long knownMask() {
    return known;
  }

  long yesMask() {
    return yes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts that
        && known == that.known
        && yes == that.yes
        && vocabulary.equals(that.vocabulary);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(known) * 31 + Long.hashCode(yes);
  }

  @Override
  public String toString() {
    return "Facts" + known().mkString("(", ", ", ")");
  }
}
