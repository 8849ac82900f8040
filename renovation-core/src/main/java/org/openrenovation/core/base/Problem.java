package org.openrenovation.core.base;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * What is wrong with an input (问题): where, what, the value, and what would be right.
 *
 * <p>The path names the place as its reader knows it ({@code tasks[3].duration}, positions from 0;
 * the root is the empty path; in a workbook {@code 计划表!F12}); the code is stable; the message in
 * Chinese or English is made when it is asked for.
 */
@Value.Immutable
public interface Problem extends Serializable {
  /** Where: keys joined by dots, list positions in brackets. */
  String path();

  /** What: a stable code such as {@code value.out-of-range}. */
  String code();

  /** The offending value as it was given; empty where there is none. */
  String value();

  /**
   * What would be right, by name: {@code least}, {@code most}, {@code choices} …; the message's
   * arguments.
   */
  Map<String, Text> details();

  /** A problem of this kind, of this value, at this place. */
  static Problem at(String path, String code, String value) {
    return new Builder().path(path).code(code).value(value).details(LinkedHashMap.empty()).build();
  }

  /** A problem of this kind at this place, where no value is to blame. */
  static Problem at(String path, String code) {
    return at(path, code, "");
  }

  /** The same with one more detail of what would be right. */
  default Problem with(String name, String detail) {
    return with(name, Text.same(detail));
  }

  /** The same with one more detail of what would be right, in two languages. */
  default Problem with(String name, Text detail) {
    return new Builder()
        .path(path())
        .code(code())
        .value(value())
        .details(details().put(name, detail))
        .build();
  }

  /** The same with what there is to choose from, as each language lists it. */
  default Problem withChoices(Iterable<?> choices) {
    Vector<?> all = Vector.ofAll(choices);
    return with("choices", new Text(all.mkString("、"), all.mkString(", ")));
  }

  /** The same, seen from outside the field or element {@code outer}. */
  default Problem below(String outer) {
    String joined =
        outer.isEmpty() || path().isEmpty() || path().startsWith("[")
            ? outer + path()
            : outer + "." + path();
    return new Builder().path(joined).code(code()).value(value()).details(details()).build();
  }

  /** What, where, and what would be right, in Chinese or English: {@code households：-3 小于 0。}. */
  default String message(Locale locale) {
    Text place = path().isEmpty() ? Messages.both("problem.root") : Text.same(path());
    Map<String, Text> arguments =
        details().put("path", place).put("value", Text.same(Quoted.of(value())));
    return Messages.text("problem." + code(), locale, arguments.mapValues(text -> text.in(locale)));
  }

  /** All of these, seen from outside {@code outer}. */
  static Seq<Problem> below(String outer, Iterable<Problem> problems) {
    return Vector.ofAll(problems).map(problem -> problem.below(outer));
  }

  /** Builds a problem. */
  final class Builder extends ImmutableProblem.Builder {}
}
