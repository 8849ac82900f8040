package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;

/**
 * What a gate needs (节点要件): one of a closed list of kinds, so that a county composes its gates as
 * data. Each names the keys of the evidence that it looks at.
 */
public sealed interface Requirement extends Serializable {
  /** What it is called: 同意改造户数占比. */
  Text name();

  /** The keys of its evidence; a key stands once in a gate. */
  Seq<String> keys();

  /** The form of what is recorded under this key of its own. */
  Class<? extends Entry> form(String key);

  /** Whether it gives the gate a date of its own. */
  default boolean isDating() {
    return false;
  }

  /**
   * A day (日期).
   *
   * @param key of the day
   * @param name what it is called
   */
  record Date(String key, Text name) implements Requirement {
    @Override
    public Seq<String> keys() {
      return Vector.of(key);
    }

    @Override
    public Class<? extends Entry> form(String key) {
      return Entry.Day.class;
    }

    @Override
    public boolean isDating() {
      return true;
    }
  }

  /**
   * A text that must be there (文号、名称).
   *
   * @param key of the text
   * @param name what it is called
   */
  record Wording(String key, Text name) implements Requirement {
    @Override
    public Seq<String> keys() {
      return Vector.of(key);
    }

    @Override
    public Class<? extends Entry> form(String key) {
      return Entry.Wording.class;
    }
  }

  /**
   * An amount that must be there (金额).
   *
   * @param key of the amount
   * @param name what it is called
   */
  record Amount(String key, Text name) implements Requirement {
    @Override
    public Seq<String> keys() {
      return Vector.of(key);
    }

    @Override
    public Class<? extends Entry> form(String key) {
      return Entry.Sum.class;
    }
  }

  /**
   * A part of a whole that reaches a threshold, the figure itself included (占比).
   *
   * @param part the key of the part
   * @param whole the key of the whole
   * @param name what the ratio is called
   * @param threshold the parameter that sets it, a RATIO
   */
  record Ratio(String part, String whole, Text name, String threshold) implements Requirement {
    @Override
    public Seq<String> keys() {
      return Vector.of(part, whole);
    }

    @Override
    public Class<? extends Entry> form(String key) {
      return Entry.Count.class;
    }
  }

  /**
   * Full days elapsed since a public notice was posted (公示期满).
   *
   * @param key of the day of posting
   * @param name what it is called
   * @param days the parameter for how many, a COUNT
   * @param counting the parameter for which days count, a WORD: CALENDAR or WORKING
   * @param roll the parameter for a last day on a rest day, a FLAG
   */
  record Days(String key, Text name, String days, String counting, String roll)
      implements Requirement {
    @Override
    public Seq<String> keys() {
      return Vector.of(key);
    }

    @Override
    public Class<? extends Entry> form(String key) {
      return Entry.Day.class;
    }

    @Override
    public boolean isDating() {
      return true;
    }
  }

  /** A result that may come several times, the last of which stands (末次结果): a review, a check. */
  @Value.Immutable
  non-sealed interface Last extends Requirement {
    /** The key of the rounds. */
    String key();

    /**
     * Whether a round is handed in on a day of its own before its result; the gate is then dated by
     * it.
     */
    boolean isSubmitted();

    /** Whether it counts only where one took place. */
    boolean isIfAny();

    /** The finding where the last result is a refusal: {@code gate.review-refused}. */
    String finding();

    /** The parameter that lets a refusal decide, a FLAG; absent: it always does. */
    Optional<String> decides();

    @Override
    default Seq<String> keys() {
      return Vector.of(key());
    }

    @Override
    default Class<? extends Entry> form(String key) {
      return Entry.Rounds.class;
    }

    @Override
    default boolean isDating() {
      return !isIfAny();
    }

    /** A new builder. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds a requirement of a last result. */
    final class Builder extends ImmutableLast.Builder {}
  }

  /**
   * All that is required is granted (许可齐备).
   *
   * @param required the key of what is required
   * @param granted the key of what was granted, and when
   * @param name what it is called
   */
  record Granted(String required, String granted, Text name) implements Requirement {
    @Override
    public Seq<String> keys() {
      return Vector.of(required, granted);
    }

    @Override
    public Class<? extends Entry> form(String key) {
      return key.equals(required) ? Entry.Words.class : Entry.Grants.class;
    }

    @Override
    public boolean isDating() {
      return true;
    }
  }

  /**
   * All who must be there are (各方到场).
   *
   * @param key of who was there
   * @param name what it is called
   * @param parties the parameter for who must be, WORDS
   */
  record Present(String key, Text name, String parties) implements Requirement {
    @Override
    public Seq<String> keys() {
      return Vector.of(key);
    }

    @Override
    public Class<? extends Entry> form(String key) {
      return Entry.Words.class;
    }
  }

  /** A fact that must hold (事实): a yes, or a count that is nought. */
  @Value.Immutable
  non-sealed interface Fact extends Requirement {
    /** Its key. */
    String key();

    /** Whether it is a count, which must be 0, and not a yes-or-no fact, which must be yes. */
    boolean isCount();

    /** The finding where it does not hold; absent: {@code gate.not-met} with the key as subject. */
    Optional<String> finding();

    /**
     * The parameter that lets it decide, a FLAG; absent: it always does. Where it does not, it is
     * reported and need not be known.
     */
    Optional<String> decides();

    @Override
    default Seq<String> keys() {
      return Vector.of(key());
    }

    @Override
    default Class<? extends Entry> form(String key) {
      return isCount() ? Entry.Count.class : Entry.Flag.class;
    }

    /** A new builder. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds a requirement of a fact. */
    final class Builder extends ImmutableFact.Builder {}
  }
}
