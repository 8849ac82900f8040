package org.openrenovation.core.funding.ledger;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * An entry of the books (记账凭证). Whether it has what its kind needs, and nothing else, is checked
 * with the whole {@link LedgerBook}.
 */
@Value.Immutable
public interface LedgerEntry extends Serializable {
  /** Its id; an audit reports one that stands twice. */
  String id();

  /** Its day. */
  LocalDate date();

  /** The account that it moves. */
  String account();

  /** What it is. */
  Kind kind();

  /** How much; 0 or more. */
  Money amount();

  /** For which community, where it is a payment or a refund. */
  Optional<String> community();

  /** For which item, where it is a payment or a refund. */
  Optional<String> item();

  /** Who was paid. */
  Optional<String> payee();

  /** Where it goes, where it is a transfer. */
  Optional<String> toAccount();

  /** Under which contract, where it is a payment or a refund. */
  Optional<String> contract();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an amount below 0. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(Amounts.negative("amount", amount()));
  }

  /** What its kind needs and it has not, and what it has that its kind does not know. */
  default Seq<Problem> problems() {
    boolean isSpent = kind() == Kind.PAYMENT || kind() == Kind.REFUND;
    return field("community", community(), isSpent)
        .appendAll(field("item", item(), isSpent))
        .appendAll(field("toAccount", toAccount(), kind() == Kind.TRANSFER))
        .appendAll(
            contract().isPresent() && !isSpent ? Vector.of(conflict("contract")) : Vector.empty());
  }

  private Vector<Problem> field(String name, Optional<String> value, boolean isNeeded) {
    if (value.isPresent() == isNeeded) {
      return Vector.empty();
    }
    return Vector.of(isNeeded ? Problem.at(name, "field.missing") : conflict(name));
  }

  private Problem conflict(String name) {
    return Problem.at(name, "field.conflict").with("other", kind().name());
  }

  /** What moves money. */
  enum Kind {
    /** Money comes in (收入). */
    RECEIPT,
    /** Money is paid for works (支出). */
    PAYMENT,
    /** Money comes back from a payee (退款). */
    REFUND,
    /** Money goes to another account (转账). */
    TRANSFER
  }

  /** Builds an entry. */
  final class Builder extends ImmutableLedgerEntry.Builder {}
}
