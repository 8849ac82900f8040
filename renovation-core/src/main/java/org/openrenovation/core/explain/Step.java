package org.openrenovation.core.explain;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/**
 * One step of a calculation as it is told (推理步骤): what was tested, about what, under which clause,
 * with which figures and parameters, how it came out, and the steps below it.
 */
@Value.Immutable
public interface Step extends Serializable {
  /**
   * What was tested, whatever came of it: {@code inclusion.residential}. Differences are keyed on
   * it.
   */
  String test();

  /**
   * What came of it, a stable code: {@code inclusion.not-residential}, {@code
   * inclusion.missing-fact}, {@code step.held}.
   */
  String code();

  /** The id, fact or {@code id.fact} it is about; absent where it is about the whole. */
  Optional<String> subject();

  /** The clause it rests on. */
  Clause clause();

  /** How it came out. */
  Truth state();

  /**
   * What it says, by name: {@code actual}, {@code required}, {@code shortfall} …; exact, as written
   * on the wire.
   */
  Map<String, Text> figures();

  /**
   * The policy's own wording for this code, where it brings one; else the library's is found by the
   * code.
   */
  Optional<Text> wording();

  /** The parameters it read. */
  Seq<ParameterUse> uses();

  /** How the steps below make its state. */
  @Value.Default
  default Join join() {
    return Join.LEAF;
  }

  /** The steps below. */
  Seq<Step> parts();

  /** Whether it is a finding however it came out: a warning, a figure that must be seen. */
  @Value.Default
  default boolean isNote() {
    return false;
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** A step that came out so, to add figures and parameters to. */
  static Builder builder(String test, String code, Clause clause, Truth state) {
    return builder().test(test).code(code).clause(clause).state(state);
  }

  /** A step over others. */
  static Step over(String test, Clause clause, Truth state, Join join, Seq<Step> parts) {
    return builder()
        .test(test)
        .code("step." + join.name().toLowerCase(Locale.ROOT))
        .clause(clause)
        .state(state)
        .join(join)
        .parts(parts)
        .build();
  }

  /** What it says, in Chinese or English, without the clause. */
  default String message(Locale locale) {
    return message(locale, UnaryOperator.identity());
  }

  /**
   * The same for readers who know names and not ids.
   *
   * @param called the name of an id; anything else it leaves as it is
   */
  default String message(Locale locale, UnaryOperator<String> called) {
    Map<String, String> arguments =
        figures()
            .mapValues(figure -> called.apply(figure.in(locale)))
            .put("subject", called.apply(subject().orElse("")));
    return wording()
        .map(text -> Messages.fill(text.in(locale), arguments))
        .or(() -> Messages.find(code(), locale, arguments))
        .orElse(code());
  }

  /** Builds a step. */
  final class Builder extends ImmutableStep.Builder {
    /** Says one more figure, alike in both languages. */
    public Builder figure(String name, Object exact) {
      return figure(name, Text.same(exact.toString()));
    }

    /** Says one more figure. */
    public Builder figure(String name, Text figure) {
      return putFigures(name, figure);
    }
  }
}
