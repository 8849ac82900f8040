package org.openrenovation.core.funding;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;

/** What is used of the money of one source (资金使用). */
@Value.Immutable
public interface SourceUse extends Serializable {
  /** Whose it is, in the policy's word: {@code central}. */
  String source();

  /** What it brings. */
  Money given();

  /** What is used of it; absent where that hangs on a share that is unset. */
  Optional<Money> used();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a use. */
  final class Builder extends ImmutableSourceUse.Builder {}
}
