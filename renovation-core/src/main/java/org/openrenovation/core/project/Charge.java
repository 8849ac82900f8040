package org.openrenovation.core.project;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;

/** A charge for water, power, the site and the like (收费). */
@Value.Immutable
public interface Charge extends Serializable {
  /** Its id. */
  String id();

  /** On whom it is. */
  Payer payer();

  /** What it is for. */
  Kind kind();

  /** How much; 0 or more. */
  Money amount();

  /** The legal basis that is named for it. */
  Optional<String> legalBasis();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether a basis is named; a blank one is none. Whether it is a good one is for people. */
  default boolean hasBasis() {
    return legalBasis().filter(basis -> !basis.isBlank()).isPresent();
  }

  /** Who pays. */
  enum Payer {
    /** The contractor (施工单位). */
    CONTRACTOR,
    /** The project (项目). */
    PROJECT,
    /** Somebody else (其他). */
    OTHER
  }

  /** What is charged for. */
  enum Kind {
    /** Water (用水). */
    WATER,
    /** Power (用电). */
    POWER,
    /** The site (场地). */
    SITE,
    /** Something else (其他). */
    OTHER
  }

  /** Builds a charge. */
  final class Builder extends ImmutableCharge.Builder {}
}
