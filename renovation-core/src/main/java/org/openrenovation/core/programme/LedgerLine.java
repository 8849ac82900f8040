package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.funding.ledger.LedgerEntry;

/** One line of the books as an office keeps them (资金台账的一行). */
@Value.Immutable
public interface LedgerLine extends Serializable {
  /** What the line is. */
  Kind kind();

  /** The entry's number, where it is an entry (凭证号). */
  Optional<String> id();

  /** Its day, where it is an entry or tells of progress. */
  Optional<LocalDate> date();

  /** The account, where it is an entry or opens one. */
  Optional<String> account();

  /** How much; 0 or more. */
  Money amount();

  /** For which community, where money is spent on one. */
  Optional<String> community();

  /** For which item. */
  Optional<String> item();

  /** Who was paid. */
  Optional<String> payee();

  /** Where it goes, where it is a transfer. */
  Optional<String> toAccount();

  /** The contract that it is about, or that is paid. */
  Optional<String> contract();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an amount below 0, and a line that lacks what its kind needs. */
  @Value.Check
  default void check() {
    Vector<Problem> problems =
        amount().isNegative()
            ? Vector.of(Problem.at("amount", "value.negative", amount().toString()))
            : Vector.empty();
    boolean isEntry = kind().entry().isPresent();
    RefusedException.throwIfAny(
        problems
            .appendAll(needed("id", id(), isEntry))
            .appendAll(needed("date", date(), isEntry || kind() == Kind.PROGRESS))
            .appendAll(needed("account", account(), isEntry || kind() == Kind.OPENING))
            .appendAll(needed("contract", contract(), !isEntry && kind() != Kind.OPENING)));
  }

  private static Seq<Problem> needed(String field, Optional<?> value, boolean isNeeded) {
    return isNeeded && value.isEmpty()
        ? Vector.of(Problem.at(field, "field.missing"))
        : Vector.empty();
  }

  /** What a line of the books may be. */
  enum Kind {
    /** An account and what it held at the beginning (期初结余). */
    OPENING,
    /** A contract and what it comes to (合同金额). */
    CONTRACT,
    /** What may be paid of a contract before works are measured (预付款). */
    ADVANCE,
    /** What the works of a contract had come to by a day (累计完成产值). */
    PROGRESS,
    /** Money comes in. */
    RECEIPT,
    /** Money is paid for works. */
    PAYMENT,
    /** Money comes back from a payee. */
    REFUND,
    /** Money goes to another account. */
    TRANSFER;

    /** The kind of entry that it is, where it is one. */
    public Optional<LedgerEntry.Kind> entry() {
      return ordinal() < RECEIPT.ordinal()
          ? Optional.empty()
          : Optional.of(LedgerEntry.Kind.valueOf(name()));
    }
  }

  /** Builds a line. */
  final class Builder extends ImmutableLedgerLine.Builder {}
}
