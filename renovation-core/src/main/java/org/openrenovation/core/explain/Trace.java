package org.openrenovation.core.explain;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.Function;

/**
 * All that a calculation told of itself (推理过程): a tree of steps under one root.
 *
 * @param root the rule's own step; its figure {@code result} is the result
 */
public record Trace(Step root) implements Serializable {
  /**
   * The decisive leaves: under an ALL that failed the failed ones, under an unknown one the missing
   * ones, under an ANY that failed all; under EACH every one that does not hold; and every note.
   */
  public Seq<Finding> findings() {
    return decisive(root).map(Finding::new);
  }

  /** The clauses cited, in the order of the steps. */
  public Set<Clause> clauses() {
    return gather(root, step -> Vector.of(step.clause()));
  }

  /** The parameters read, in the order of the steps. */
  public Set<ParameterUse> parameters() {
    return gather(root, Step::uses);
  }

  /**
   * The whole reasoning for a person to read, a line a step, in Chinese or English; not for
   * parsing.
   */
  public String render(Locale locale) {
    return TraceText.of(this, locale);
  }

  private static Seq<Step> decisive(Step step) {
    if (step.join() == Join.LEAF) {
      return step.isNote() || step.state() != Truth.TRUE ? Vector.of(step) : Vector.empty();
    }
    Seq<Step> own = step.isNote() ? Vector.of(step) : Vector.empty();
    return own.appendAll(
        step.parts().flatMap(part -> decides(step, part) ? decisive(part) : notes(part)));
  }

  private static boolean decides(Step whole, Step part) {
    return switch (whole.join()) {
      case LEAF, EACH -> true;
      case ALL -> part.state() == whole.state() && whole.state() != Truth.TRUE;
      case ANY ->
          whole.state() == Truth.FALSE
              || (whole.state() == Truth.UNKNOWN && part.state() == Truth.UNKNOWN);
    };
  }

  private static Seq<Step> notes(Step step) {
    Seq<Step> own = step.isNote() ? Vector.of(step) : Vector.empty();
    return own.appendAll(step.parts().flatMap(Trace::notes));
  }

  private static <T> Set<T> gather(Step step, Function<Step, Seq<T>> what) {
    Set<T> all = LinkedHashSet.ofAll(what.apply(step));
    return step.parts().foldLeft(all, (some, part) -> some.addAll(gather(part, what)));
  }
}
