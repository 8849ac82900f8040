package org.openrenovation.examples.lessons;

import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.funding.ledger.Account;
import org.openrenovation.core.funding.ledger.Ledger;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.funding.ledger.LedgerEntry;
import org.openrenovation.core.funding.ledger.LedgerEntry.Kind;
import org.openrenovation.core.funding.ledger.WorksContract;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;

/** What would an auditor stop at in the books? (3.1 专账管理) */
public final class AuditTheBooks {
  private AuditTheBooks() {}

  /** Prints the balance of the special account, and each entry that should not be so. */
  public static void main(String[] args) {
    WorksContract roads =
        WorksContract.builder()
            .id("HT-01")
            .amount(Money.ofYuan(400_000))
            .addProgress(
                new WorksContract.Progress(LocalDate.of(2023, 6, 30), Fraction.parse("50%")))
            .build();
    LedgerBook book =
        LedgerBook.builder()
            .addAccounts(account("中央补助专账"), account("县财政基本户"))
            .addContracts(roads)
            .addEntries(
                entry("001", 5, Kind.RECEIPT, 300_000).build(),
                payment("002", 6, 150_000).build(),
                payment("003", 7, 60_000).build(),
                entry("004", 8, Kind.TRANSFER, 80_000).toAccount("县财政基本户").build())
            .build();

    Decision<Ledger.Audit> audit =
        Ledger.under(Policy.of(Counties.policy("ruicheng"), 2023)).decide(book);
    System.out.println("closing " + audit.value().accounts().get("中央补助专账").get().closing());
    audit.findings().forEach(f -> System.out.println(f.message(Locale.CHINA)));
  }

  private static Account account(String id) {
    return Account.builder().id(id).build();
  }

  private static LedgerEntry.Builder payment(String id, int month, long yuan) {
    return entry(id, month, Kind.PAYMENT, yuan)
        .community("2023-01")
        .item("ROADS")
        .contract("HT-01");
  }

  private static LedgerEntry.Builder entry(String id, int month, Kind kind, long yuan) {
    return LedgerEntry.builder()
        .id(id)
        .date(LocalDate.of(2023, month, 30))
        .account("中央补助专账")
        .kind(kind)
        .amount(Money.ofYuan(yuan));
  }
}
