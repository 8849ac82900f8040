package org.openrenovation.core.explain;

import io.vavr.collection.LinkedHashMap;
import java.util.Locale;
import org.openrenovation.core.base.Messages;

/**
 * A trace as lines for a person: indented by depth, a sign for how each step came out, the clause
 * and the parameters behind it.
 */
final class TraceText {
  private final Locale locale;
  private final StringBuilder lines = new StringBuilder();

  private TraceText(Locale locale) {
    this.locale = locale;
  }

  static String of(Trace trace, Locale locale) {
    TraceText text = new TraceText(locale);
    text.write(trace.root(), 0);
    return text.lines.toString();
  }

  private void write(Step step, int depth) {
    lines
        .append("  ".repeat(depth))
        .append(sign(step))
        .append(' ')
        .append(step.message(locale))
        .append(clause(step.clause()))
        .append('\n');
    for (ParameterUse use : step.uses()) {
      lines
          .append("  ".repeat(depth + 1))
          .append("· ")
          .append(use.message(locale))
          .append(clause(use.clause()))
          .append('\n');
    }
    step.parts().forEach(part -> write(part, depth + 1));
  }

  private static String sign(Step step) {
    return switch (step.state()) {
      case TRUE -> step.isNote() ? "!" : "✓";
      case FALSE -> "✗";
      case UNKNOWN -> "?";
    };
  }

  private String clause(Clause clause) {
    return Messages.text(
        "trace.clause", locale, LinkedHashMap.of("clause", clause.label().in(locale)));
  }
}
