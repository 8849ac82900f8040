package org.openrenovation.core.funding;

import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** What somebody gives to the works: money, goods or labour (捐资捐物、投工投劳). */
@Value.Immutable
public interface Gift extends Serializable {
  /** Its id. */
  String id();

  /** What it is. */
  Kind kind();

  /** How much of it: pieces, tons, days; 0 or more, with any number of decimals. */
  Fraction quantity();

  /** What one of it is worth; 0 or more. A gift of no known worth is not a gift of nothing. */
  Money unitValue();

  /** The day on which it was given. */
  LocalDate date();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What it is worth, rounded half-up to the fen by itself: 7.5 days at ¥22.00 are ¥165.00. */
  default Money value() {
    return unitValue().times(quantity());
  }

  /** Refuses less than nothing. */
  @Value.Check
  default void check() {
    Vector<Problem> problems = Amounts.negative("unitValue", unitValue());
    RefusedException.throwIfAny(
        quantity().signum() < 0
            ? problems.append(Problem.at("quantity", "value.negative", quantity().toString()))
            : problems);
  }

  /** What is given. */
  enum Kind {
    /** Money (捐资). */
    CASH,
    /** Goods (捐物). */
    MATERIAL,
    /** Labour (投工投劳). */
    LABOUR
  }

  /** Builds a gift. */
  final class Builder extends ImmutableGift.Builder {}
}
