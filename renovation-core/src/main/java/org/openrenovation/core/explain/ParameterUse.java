package org.openrenovation.core.explain;

import io.vavr.collection.LinkedHashMap;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/**
 * A parameter as a calculation used it (参数取值): which, its value at the time, since when it holds,
 * and what it rests on.
 */
@Value.Immutable
public interface ParameterUse extends Serializable {
  /** The parameter's id: {@code consent.inclusion.threshold}. */
  String id();

  /** What it is called, in both languages. */
  Text name();

  /** Its value, written out; absent where it is unset. */
  Optional<Text> value();

  /** The clause it belongs to. */
  Clause clause();

  /** What the value rests on. */
  Basis basis();

  /** When the value holds; absent where it holds as long as the document does. */
  Optional<DateRange> validity();

  /** What it says, in Chinese or English, without the clause: name, id, value, basis. */
  default String message(Locale locale) {
    return Messages.text(
        "trace.parameter",
        locale,
        LinkedHashMap.of(
            "name",
            name().in(locale),
            "id",
            id(),
            "value",
            value()
                .map(text -> text.in(locale))
                .orElseGet(() -> Messages.text("trace.unset", locale, LinkedHashMap.empty())),
            "basis",
            Messages.both("basis." + basis()).in(locale)));
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a use. */
  final class Builder extends ImmutableParameterUse.Builder {}
}
