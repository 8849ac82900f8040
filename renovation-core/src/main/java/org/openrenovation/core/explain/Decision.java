package org.openrenovation.core.explain;

import io.vavr.collection.Seq;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A judgement with its reasons (决定). It keeps the result, the rule and what was judged; findings
 * and trace come out of the rule's one calculation, run again with somebody listening, when they
 * are asked for. So a decision in bulk costs little more than its result.
 *
 * <p>Two decisions are equal where result and reasoning are. On the wire goes the result with its
 * whole trace.
 *
 * @param <T> the result
 */
public final class Decision<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient T value;
  private final transient Rule<Object, T> rule;
  private final transient Object input;

  private Decision(T value, Rule<Object, T> rule, Object input) {
    this.value = value;
    this.rule = rule;
    this.input = input;
  }

  @SuppressWarnings("unchecked") // the input is handed only to the rule it came with
  static <I, T> Decision<T> of(Rule<I, T> rule, I input) {
    return new Decision<>(rule.outcome(input), (Rule<Object, T>) rule, input);
  }

  /** The result. */
  public T value() {
    return value;
  }

  /** What decided, and what must be seen. */
  public Seq<Finding> findings() {
    return rule.findings(input);
  }

  /** The whole reasoning. */
  public Trace trace() {
    return rule.trace(input);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Decision<?> that
        && value.equals(that.value)
        && trace().equals(that.trace());
  }

  /**
   * Of the result alone, so that a decision read back from the wire has the hash of the one that
   * was sent.
   */
  @Override
  public int hashCode() {
    return value instanceof Enum<?> word ? word.name().hashCode() : value.hashCode();
  }

  @Override
  public String toString() {
    return "Decision(" + value + ")";
  }

  private Object writeReplace() {
    return new Told<>(value, trace());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a decision is read from its told form");
  }

  /** A decision on the wire; as a rule it knows its one answer. */
  private record Told<T>(T value, Trace told) implements Rule<Object, T> {
    @Override
    public String code() {
      return told.root().test();
    }

    @Override
    public Clause clause() {
      return told.root().clause();
    }

    @Override
    public T judge(Object input, Steps steps) {
      told.root().parts().forEach(steps::tell);
      return value;
    }

    @Override
    public Trace trace(Object input) {
      return told;
    }

    private Object readResolve() {
      return new Decision<>(value, this, this);
    }
  }
}
