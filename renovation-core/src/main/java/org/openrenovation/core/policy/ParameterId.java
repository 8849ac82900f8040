package org.openrenovation.core.policy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;

/**
 * A parameter that the engine asks for, with the form of its value and, for words, those it knows.
 * Each room declares its own; a document that lacks one, has it in another form, or uses a word
 * that the engine does not know, is refused when it is loaded.
 *
 * @param id the id in the document
 * @param form the class of its values
 * @param choices the words that the engine knows; empty where any word will do, or the form has
 *     none
 * @param <V> the class of its values
 */
public record ParameterId<V extends Value>(String id, Class<V> form, Seq<String> choices)
    implements Serializable {
  /** A parameter of this form. */
  public static <V extends Value> ParameterId<V> of(String id, Class<V> form) {
    return new ParameterId<>(id, form, Vector.empty());
  }

  /** A parameter that is one of these words. */
  public static ParameterId<Value.Word> word(String id, String... choices) {
    return new ParameterId<>(id, Value.Word.class, Vector.of(choices));
  }

  /** A parameter that is a list out of these words; of any words where none are named. */
  public static ParameterId<Value.Words> words(String id, String... choices) {
    return new ParameterId<>(id, Value.Words.class, Vector.of(choices));
  }
}
