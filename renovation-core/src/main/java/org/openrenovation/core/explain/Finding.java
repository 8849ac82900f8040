package org.openrenovation.core.explain;

import io.vavr.collection.Map;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Text;

/**
 * What decided, refused or must be seen (认定事项): a decisive leaf of a trace.
 *
 * @param step the leaf itself
 */
public record Finding(Step step) implements Serializable {
  /** A stable code: {@code consent.below-threshold}. */
  public String code() {
    return step.code();
  }

  /** The id, fact or {@code id.fact} it is about; absent where it is about the whole. */
  public Optional<String> subject() {
    return step.subject();
  }

  /** The clause it rests on. */
  public Clause clause() {
    return step.clause();
  }

  /** The figures it compares, by name. */
  public Map<String, Text> figures() {
    return step.figures();
  }

  /** What it says, in Chinese or English. */
  public String message(Locale locale) {
    return step.message(locale);
  }
}
