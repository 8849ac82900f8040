package org.openrenovation.core.explain;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.DateRange;
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

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a use. */
  final class Builder extends ImmutableParameterUse.Builder {}
}
