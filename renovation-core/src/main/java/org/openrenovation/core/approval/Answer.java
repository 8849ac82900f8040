package org.openrenovation.core.approval;

import io.vavr.collection.Seq;
import java.io.Serializable;

/**
 * What the policy says of one thing for the facts that are known (判定结果).
 *
 * @param state the word; {@code UNDETERMINED} where facts are missing that could still change it
 * @param missing those facts, by name; none where the word is decided, whatever else is not known
 * @param <E> the words, of which {@code UNDETERMINED} is one
 */
public record Answer<E extends Enum<E>>(E state, Seq<String> missing) implements Serializable {
  static <E extends Enum<E>> Answer<E> of(String word, Seq<String> missing, Class<E> words) {
    return new Answer<>(Enum.valueOf(words, word), missing);
  }
}
