package org.openrenovation.core.explain;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Locale;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

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
      lines.append("  ".repeat(depth + 1)).append("· ").append(parameter(use)).append('\n');
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
    return say("trace.clause", LinkedHashMap.of("clause", clause.label().in(locale)));
  }

  private String parameter(ParameterUse use) {
    String value =
        use.value().map(text -> text.in(locale)).orElse(say("trace.unset", LinkedHashMap.empty()));
    Text basis = Messages.both("basis." + use.basis());
    return say(
            "trace.parameter",
            LinkedHashMap.of(
                "name",
                use.name().in(locale),
                "id",
                use.id(),
                "value",
                value,
                "basis",
                basis.in(locale)))
        + clause(use.clause());
  }

  private String say(String key, Map<String, String> arguments) {
    return Messages.text(key, locale, arguments);
  }
}
