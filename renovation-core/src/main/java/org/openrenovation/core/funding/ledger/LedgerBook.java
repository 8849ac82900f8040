package org.openrenovation.core.funding.ledger;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** The books of the renovation's money (资金台账): accounts, entries, and the contracts they pay. */
@Value.Immutable
public interface LedgerBook extends Serializable {
  /** The accounts, each once. */
  Seq<Account> accounts();

  /** The entries as they were kept, in any order. */
  Seq<LedgerEntry> entries();

  /** The contracts, each once. */
  Seq<WorksContract> contracts();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses an account or a contract that stands twice, an entry that lacks what its kind needs or
   * has what it does not know, and one of an unknown contract. An unknown account and a repeated id
   * of an entry are for the audit to find.
   */
  @Value.Check
  default void check() {
    Set<String> known = contracts().map(WorksContract::id).toSet();
    Vector<Problem> unknown =
        entries()
            .zipWithIndex()
            .filter(
                entry ->
                    entry._1.contract().isPresent()
                        && entry._1.problems().isEmpty()
                        && !known.contains(entry._1.contract().get()))
            .map(
                entry ->
                    Problem.at(
                        "entries[" + entry._2 + "].contract",
                        "id.unknown",
                        entry._1.contract().get()))
            .toVector();
    RefusedException.throwIfAny(
        Ids.duplicates("accounts", accounts().map(Account::id), ".id")
            .appendAll(Ids.duplicates("contracts", contracts().map(WorksContract::id), ".id"))
            .appendAll(Ids.each("entries", entries(), LedgerEntry::problems))
            .appendAll(unknown));
  }

  /** The books as they stood at the end of this day. */
  default LedgerBook upTo(LocalDate day) {
    return builder()
        .accounts(accounts())
        .contracts(contracts())
        .entries(entries().reject(entry -> entry.date().isAfter(day)))
        .build();
  }

  /** Builds a book. */
  final class Builder extends ImmutableLedgerBook.Builder {}
}
