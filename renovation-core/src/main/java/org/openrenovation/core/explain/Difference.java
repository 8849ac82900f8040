package org.openrenovation.core.explain;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Messages;

/**
 * What differs between two decisions (差异): test by test, which came out otherwise, which figure or
 * parameter went from what to what, and which test stands on one side only. What is the same is
 * left out, so a decision compared with itself gives nothing.
 */
@Value.Immutable
public interface Difference extends Serializable {
  /** The tests that differ, in the order of the first decision, then of the second. */
  Seq<Change> changes();

  /** What differs in the reasoning of the two. */
  static Difference between(Decision<?> before, Decision<?> after) {
    return between(before.trace(), after.trace());
  }

  /** What differs between the two traces. */
  static Difference between(Trace before, Trace after) {
    Map<String, Step> first = byTest("", before.root());
    Map<String, Step> second = byTest("", after.root());
    Set<String> tests = LinkedHashSet.ofAll(first.keySet()).addAll(second.keySet());
    Seq<Change> changes =
        tests
            .toVector()
            .map(
                test ->
                    new Change(first.get(test).toJavaOptional(), second.get(test).toJavaOptional()))
            .filter(Change::isOne);
    return new Builder().changes(changes).build();
  }

  /** Whether there is none. */
  default boolean isEmpty() {
    return changes().isEmpty();
  }

  /** The changes for a person to read, a line each; not for parsing. */
  default String render(Locale locale) {
    return changes()
        .map(change -> change.message(locale))
        .mkString("", "\n", isEmpty() ? "" : "\n");
  }

  private static Map<String, Step> byTest(String above, Step step) {
    String key =
        above + "/" + step.test() + step.subject().map(subject -> "(" + subject + ")").orElse("");
    Map<String, Step> steps = LinkedHashMap.of(key, step);
    return step.parts().foldLeft(steps, (some, part) -> some.merge(byTest(key, part)));
  }

  /** Builds a difference. */
  final class Builder extends ImmutableDifference.Builder {}

  /**
   * One test that differs.
   *
   * <p>A class and not a record: an absent side is an {@link Optional}, which a record could not
   * ship.
   */
  final class Change implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Vector<Step> before;
    private final Vector<Step> after;

    Change(Optional<Step> before, Optional<Step> after) {
      this.before = before.map(Vector::of).orElse(Vector.empty());
      this.after = after.map(Vector::of).orElse(Vector.empty());
    }

    /** How the test was told in the first decision; absent where only the second has it. */
    public Optional<Step> before() {
      return before.headOption().toJavaOptional();
    }

    /** How the test was told in the second decision; absent where only the first has it. */
    public Optional<Step> after() {
      return after.headOption().toJavaOptional();
    }

    /** The test's id. */
    public String test() {
      return before.appendAll(after).head().test();
    }

    private boolean isOne() {
      return !before.map(Change::own).equals(after.map(Change::own));
    }

    /** The step by itself: a change below it is a change of its own. */
    private static Seq<Object> own(Step step) {
      return Vector.of(step.code(), step.state(), step.figures(), step.uses(), step.clause());
    }

    /**
     * From what to what, in Chinese or English; where both say the same, which parameter behind it
     * is another.
     */
    public String message(Locale locale) {
      String none = Messages.text("difference.none", locale, LinkedHashMap.empty());
      String first = before.headOption().map(step -> step.message(locale)).getOrElse(none);
      String second = after.headOption().map(step -> step.message(locale)).getOrElse(none);
      String parameters = first.equals(second) ? parameters(locale) : "";
      return parameters.isEmpty()
          ? Messages.text(
              "difference.change", locale, LinkedHashMap.of("before", first, "after", second))
          : parameters;
    }

    private String parameters(Locale locale) {
      Map<String, ParameterUse> known =
          before.flatMap(Step::uses).toLinkedMap(ParameterUse::id, use -> use);
      return after
          .flatMap(Step::uses)
          .filter(use -> known.get(use.id()).exists(old -> !old.value().equals(use.value())))
          .map(
              use ->
                  Messages.text(
                      "difference.parameter",
                      locale,
                      LinkedHashMap.of(
                          "name", use.name().in(locale),
                          "before", value(known.get(use.id()).get(), locale),
                          "after", value(use, locale))))
          .mkString("\n");
    }

    private static String value(ParameterUse use, Locale locale) {
      return use.value()
          .map(value -> value.in(locale))
          .orElseGet(() -> Messages.text("trace.unset", locale, LinkedHashMap.empty()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Change that && before.equals(that.before) && after.equals(that.after);
    }

    @Override
    public int hashCode() {
      return before.hashCode() * 31 + after.hashCode();
    }
  }
}
