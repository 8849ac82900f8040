package org.openrenovation.core.funding.ledger;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;

/** A contract for works, and how far they had come when (工程合同及形象进度). */
@Value.Immutable
public interface WorksContract extends Serializable {
  /** Its id. */
  String id();

  /** What it comes to; 0 or more. */
  Money amount();

  /** How far the works had come, in any order; of two records of one day the later one stands. */
  Seq<Progress> progress();

  /** What may be paid before the first record (预付款比例). */
  @Value.Default
  default Fraction advance() {
    return Fraction.ZERO;
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an amount below 0 and an advance that is no share. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Amounts.negative("amount", amount()).appendAll(Amounts.noShare("advance", advance())));
  }

  /** How far the works had come by this day: what may have been paid of the whole. */
  default Fraction reachedBy(LocalDate day) {
    Fraction reached = advance();
    LocalDate last = LocalDate.MIN;
    for (Progress record : progress()) {
      if (!record.date().isAfter(day) && !record.date().isBefore(last)) {
        last = record.date();
        reached = record.ratio();
      }
    }
    return reached;
  }

  /**
   * How far the works had come.
   *
   * @param date on which day
   * @param ratio so much of the whole
   */
  record Progress(LocalDate date, Fraction ratio) implements Serializable {
    /** Refuses what is no share. */
    public Progress {
      RefusedException.throwIfAny(Amounts.noShare("ratio", ratio));
    }
  }

  /** Builds a contract. */
  final class Builder extends ImmutableWorksContract.Builder {}
}
