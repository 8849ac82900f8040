package org.openrenovation.reports.report;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Trace;
import org.openrenovation.core.explain.Truth;

/**
 * One step of why a record says what it says (推理步骤): what was found, under which clause, how it
 * came out, and the steps below it.
 */
@Value.Immutable
public interface Reason extends Serializable {
  /** How it came out. */
  Tone tone();

  /** What it says, without the clause. */
  String text();

  /** The clause it rests on, as it is printed: {@code 2.4.1}. */
  Optional<String> clause();

  /** The steps below it, the values that it used first. */
  Seq<Reason> parts();

  /** A calculation as it told its steps, in this language. */
  static Reason of(Trace trace, Locale locale) {
    return of(trace.root(), locale);
  }

  /** A step and all below it, in this language. */
  static Reason of(Step step, Locale locale) {
    return builder()
        .tone(tone(step))
        .text(step.message(locale))
        .clause(printed(step.clause(), locale))
        .addAllParts(step.uses().map(use -> of(use, locale)))
        .addAllParts(step.parts().map(part -> of(part, locale)))
        .build();
  }

  private static Reason of(ParameterUse use, Locale locale) {
    return builder()
        .tone(tone(use.basis()))
        .text(use.message(locale))
        .clause(printed(use.clause(), locale))
        .build();
  }

  private static String printed(Clause clause, Locale locale) {
    return clause.label().in(locale);
  }

  private static Tone tone(Step step) {
    if (step.state() == Truth.UNKNOWN) {
      return Tone.UNKNOWN;
    }
    if (step.isNote()) {
      return Tone.CAUTION;
    }
    return step.state() == Truth.TRUE ? Tone.GOOD : Tone.BAD;
  }

  /** What is assumed or not there is not to be overlooked. */
  private static Tone tone(Basis basis) {
    return switch (basis) {
      case TEXT, LAW, READING -> Tone.NEUTRAL;
      case ASSUMPTION -> Tone.CAUTION;
      case UNSET -> Tone.UNKNOWN;
    };
  }

  /** Builds a reason. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a reason. */
  final class Builder extends ImmutableReason.Builder {}
}
