package org.openrenovation.core.planning;

import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** A community to be placed in one of several years, one that may be planned (待安排的小区). */
@Value.Immutable
public interface MultiYearCandidate extends Serializable {
  /** The community's id. */
  String id();

  /** The public money that it needs, in whichever year (财政资金需求). */
  Money need();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** One with this need. */
  static MultiYearCandidate of(String id, Money need) {
    return builder().id(id).need(need).build();
  }

  /** Refuses a need below nothing. */
  @Value.Check
  default void check() {
    if (need().isNegative()) {
      throw new RefusedException(Problem.at("need", "value.negative", need().toString()));
    }
  }

  /** Builds a candidate. */
  final class Builder extends ImmutableMultiYearCandidate.Builder {}
}
