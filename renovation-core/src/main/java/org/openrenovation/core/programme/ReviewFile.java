package org.openrenovation.core.programme;

import io.vavr.collection.Map;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;

/** What the competitive review looks at in a community (竞争性评审情况). */
@Value.Immutable
public interface ReviewFile extends Serializable {
  /** Its tier of urgency (轻重缓急): the lower goes first. */
  int urgency();

  /** By the policy's criteria ({@code willingness}), each from 0 to 1. */
  Map<String, Fraction> criteria();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a file. */
  final class Builder extends ImmutableReviewFile.Builder {}
}
