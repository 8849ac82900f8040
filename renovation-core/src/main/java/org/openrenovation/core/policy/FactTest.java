package org.openrenovation.core.policy;

import io.vavr.collection.Seq;
import java.io.Serializable;

/** What a row of a fact table asks of one fact (条件项). */
public sealed interface FactTest extends Serializable {
  /** The fact's id. */
  String fact();

  /**
   * A yes-or-no fact is so.
   *
   * @param fact the fact's id
   * @param yes which of the two
   */
  record Is(String fact, boolean yes) implements FactTest {}

  /**
   * A fact of several words is one of these.
   *
   * @param fact the fact's id
   * @param words one or more of its words
   */
  record OneOf(String fact, Seq<String> words) implements FactTest {
    /** Keeps the words as they are. */
    public OneOf {
      words = words.toVector();
    }
  }

  /**
   * A fact of several words is, or is not, among those that a parameter lists.
   *
   * @param fact the fact's id
   * @param parameter the id of a parameter that is a list of words
   * @param among whether it is to be among them
   */
  record Listed(String fact, String parameter, boolean among) implements FactTest {}
}
