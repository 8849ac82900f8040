package org.openrenovation.core.json.shape;

import io.vavr.collection.Seq;
import java.util.function.Function;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Vocabulary;

/**
 * Facts by the names of a vocabulary, yes or no or one of their words; one that is not there is not
 * known.
 */
public final class KnownFacts {
  private KnownFacts() {}

  /** An object of these facts alone. */
  public static Shape<Facts> of(Vocabulary vocabulary) {
    return fields(
            vocabulary, ObjectShape.of(Facts.class, () -> new Known(vocabulary)), facts -> facts)
        .build(Known::facts);
  }

  /**
   * A field for each fact, beside the fields that are there.
   *
   * @param of the facts of the whole value
   */
  public static <T, B extends Known> ObjectShape.Fields<T, B> fields(
      Vocabulary vocabulary, ObjectShape.Fields<T, B> fields, Function<T, Facts> of) {
    ObjectShape.Fields<T, B> all = fields;
    for (String fact : vocabulary.asked()) {
      Seq<String> words = vocabulary.words(fact);
      all =
          words.isEmpty()
              ? all.optional(
                  fact,
                  Shapes.FLAG,
                  value -> of.apply(value).get(fact),
                  (known, yes) -> known.is(known.facts().with(fact, yes)))
              : all.optional(
                  fact,
                  Shapes.code(words),
                  value -> of.apply(value).word(fact),
                  (known, word) -> known.is(known.facts().saying(fact, word)));
    }
    return all;
  }

  /** What is known so far of what is being read. */
  public static class Known {
    private Facts facts;

    /** Nothing. */
    public Known(Vocabulary vocabulary) {
      this.facts = vocabulary.facts();
    }

    final void is(Facts more) {
      facts = more;
    }

    /** The facts. */
    public final Facts facts() {
      return facts;
    }
  }
}
