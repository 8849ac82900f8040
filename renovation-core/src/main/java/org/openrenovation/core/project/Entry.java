package org.openrenovation.core.project;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import org.openrenovation.core.base.Money;

/** One thing recorded of a gate (佐证内容), of the form that its requirement asks for. */
public sealed interface Entry extends Serializable {
  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Entry {}

  /**
   * A text: an approval's number, a contractor.
   *
   * @param text not empty
   */
  record Wording(String text) implements Entry {}

  /**
   * An amount of money.
   *
   * @param money 0 or more
   */
  record Sum(Money money) implements Entry {}

  /**
   * A number of households, answers, objections.
   *
   * @param number 0 or more
   */
  record Count(long number) implements Entry {}

  /**
   * Whether something is so.
   *
   * @param yes which of the two
   */
  record Flag(boolean yes) implements Entry {}

  /**
   * Some words: who was present, what is required.
   *
   * @param words in the order recorded
   */
  record Words(Seq<String> words) implements Entry {
    /** Keeps the words as a vector, so that equal lists are equal values. */
    public Words {
      words = words.toVector();
    }
  }

  /**
   * What was granted, and when.
   *
   * @param dates by what was granted
   */
  record Grants(Map<String, LocalDate> dates) implements Entry {}

  /**
   * The rounds of a review or check, every one kept.
   *
   * @param rounds in the order recorded
   */
  record Rounds(Seq<Round> rounds) implements Entry {
    /** Keeps the rounds as a vector, so that equal lists are equal values. */
    public Rounds {
      rounds = rounds.toVector();
    }
  }
}
