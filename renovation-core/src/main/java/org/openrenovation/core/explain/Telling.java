package org.openrenovation.core.explain;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;

/**
 * How a condition on one fact is told: the test's id, the codes when it fails or is missing, the
 * clause, the fact's name.
 */
@Value.Immutable
public interface Telling extends Serializable {
  /** The id of the test, whatever comes of it. */
  String test();

  /** The finding where the fact is not as wanted. */
  String failedCode();

  /** The policy's own wording of that finding. */
  Optional<Text> failedWording();

  /** Whether that finding names the fact as its subject; not where its code says it already. */
  @Value.Default
  default boolean failedNamesFact() {
    return false;
  }

  /** The finding where the fact is not known; its subject is the fact. */
  String missingCode();

  /** The clause that asks for the fact. */
  Clause clause();

  /** What the fact is called. */
  Text name();

  /** The parameters that make this test what it is. */
  Seq<ParameterUse> uses();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a telling. */
  final class Builder extends ImmutableTelling.Builder {}
}
