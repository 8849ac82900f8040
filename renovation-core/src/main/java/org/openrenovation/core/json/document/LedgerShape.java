package org.openrenovation.core.json.document;

import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.funding.ledger.Account;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.funding.ledger.LedgerEntry;
import org.openrenovation.core.funding.ledger.WorksContract;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.programme.LedgerLine;

/** The books of the money: accounts, entries, contracts. */
public final class LedgerShape {
  private static final Shape<Account> ACCOUNT =
      ObjectShape.of(Account.class, Account::builder)
          .required("id", Shapes.ID, Account::id, Account.Builder::id)
          .optional("special", Shapes.FLAG, Account::special, Account.Builder::special)
          .optional(
              "opening",
              Shapes.MONEY,
              account -> Optional.of(account.opening()),
              Account.Builder::opening)
          .optional("closedOn", Shapes.DATE, Account::closedOn, Account.Builder::closedOn)
          .optional("items", MoneyShapes.IDS, Account::items, Account.Builder::items)
          .optional(
              "communities", MoneyShapes.IDS, Account::communities, Account.Builder::communities)
          .build(Account.Builder::build);

  private static final Shape<LedgerEntry> ENTRY =
      ObjectShape.of(LedgerEntry.class, LedgerEntry::builder)
          .required("id", Shapes.ID, LedgerEntry::id, LedgerEntry.Builder::id)
          .required("date", Shapes.DATE, LedgerEntry::date, LedgerEntry.Builder::date)
          .required("account", Shapes.ID, LedgerEntry::account, LedgerEntry.Builder::account)
          .required(
              "kind",
              Shapes.word(LedgerEntry.Kind.class),
              LedgerEntry::kind,
              LedgerEntry.Builder::kind)
          .required("amount", Shapes.MONEY, LedgerEntry::amount, LedgerEntry.Builder::amount)
          .optional("community", Shapes.ID, LedgerEntry::community, LedgerEntry.Builder::community)
          .optional("item", Shapes.ID, LedgerEntry::item, LedgerEntry.Builder::item)
          .optional("payee", Shapes.TEXT, LedgerEntry::payee, LedgerEntry.Builder::payee)
          .optional("toAccount", Shapes.ID, LedgerEntry::toAccount, LedgerEntry.Builder::toAccount)
          .optional("contract", Shapes.ID, LedgerEntry::contract, LedgerEntry.Builder::contract)
          .build(LedgerEntry.Builder::build);

  private static final Shape<WorksContract.Progress> PROGRESS =
      ObjectShape.of(WorksContract.Progress.class, ProgressParts::new)
          .required(
              "date", Shapes.DATE, WorksContract.Progress::date, (parts, date) -> parts.date = date)
          .required(
              "ratio",
              Shapes.SHARE,
              WorksContract.Progress::ratio,
              (parts, ratio) -> parts.ratio = ratio)
          .build(parts -> new WorksContract.Progress(parts.date, parts.ratio));

  private static final Shape<WorksContract> CONTRACT =
      ObjectShape.of(WorksContract.class, WorksContract::builder)
          .required("id", Shapes.ID, WorksContract::id, WorksContract.Builder::id)
          .required("amount", Shapes.MONEY, WorksContract::amount, WorksContract.Builder::amount)
          .required(
              "progress",
              Shapes.listOf(PROGRESS),
              WorksContract::progress,
              WorksContract.Builder::progress)
          .optional(
              "advance",
              Shapes.SHARE,
              contract -> Optional.of(contract.advance()),
              WorksContract.Builder::advance)
          .build(WorksContract.Builder::build);

  /** The books. */
  public static final Shape<LedgerBook> BOOK =
      ObjectShape.of(LedgerBook.class, LedgerBook::builder)
          .required(
              "accounts",
              Shapes.listOf(ACCOUNT),
              LedgerBook::accounts,
              LedgerBook.Builder::accounts)
          .required(
              "entries", Shapes.listOf(ENTRY), LedgerBook::entries, LedgerBook.Builder::entries)
          .optional(
              "contracts",
              Shapes.listOf(CONTRACT),
              book -> Optional.of(book.contracts()),
              LedgerBook.Builder::contracts)
          .build(LedgerBook.Builder::build);

  /** A line of the books as an office keeps them. */
  public static final Shape<LedgerLine> LINE =
      ObjectShape.of(LedgerLine.class, LedgerLine::builder)
          .required(
              "kind",
              Shapes.word(LedgerLine.Kind.class),
              LedgerLine::kind,
              LedgerLine.Builder::kind)
          .optional("id", Shapes.ID, LedgerLine::id, LedgerLine.Builder::id)
          .optional("date", Shapes.DATE, LedgerLine::date, LedgerLine.Builder::date)
          .optional("account", Shapes.ID, LedgerLine::account, LedgerLine.Builder::account)
          .required("amount", Shapes.MONEY, LedgerLine::amount, LedgerLine.Builder::amount)
          .optional("community", Shapes.ID, LedgerLine::community, LedgerLine.Builder::community)
          .optional("item", Shapes.ID, LedgerLine::item, LedgerLine.Builder::item)
          .optional("payee", Shapes.TEXT, LedgerLine::payee, LedgerLine.Builder::payee)
          .optional("toAccount", Shapes.ID, LedgerLine::toAccount, LedgerLine.Builder::toAccount)
          .optional("contract", Shapes.ID, LedgerLine::contract, LedgerLine.Builder::contract)
          .build(LedgerLine.Builder::build);

  private LedgerShape() {}

  private static final class ProgressParts {
    private LocalDate date = LocalDate.EPOCH;
    private Fraction ratio = Fraction.ZERO;
  }
}
