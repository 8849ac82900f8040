package org.openrenovation.core.scope;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;

/**
 * A fact that the policy asks for of a community (事实项): what it is called, and the finding where it
 * speaks against inclusion.
 */
@Value.Immutable
public interface FactEntry extends Serializable {
  /** The fact's id: {@code residential}. */
  String fact();

  /** What it is called. */
  Text name();

  /**
   * The code of the finding where it is not as the policy wants it; absent where it is told and
   * never tested.
   */
  Optional<String> finding();

  /** The wording of that finding. */
  Optional<Text> wording();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. */
  final class Builder extends ImmutableFactEntry.Builder {}
}
