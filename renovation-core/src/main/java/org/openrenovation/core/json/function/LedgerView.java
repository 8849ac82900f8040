package org.openrenovation.core.json.function;

import org.openrenovation.core.funding.ledger.AccountSums;
import org.openrenovation.core.funding.ledger.Ledger;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;

/** How an audit of the books is written. */
final class LedgerView {
  private static final View<AccountSums> SUMS =
      ObjectView.<AccountSums>of()
          .with("opening", Shapes.MONEY, AccountSums::opening)
          .with("receipts", Shapes.MONEY, AccountSums::receipts)
          .with("payments", Shapes.MONEY, AccountSums::payments)
          .with("refunds", Shapes.MONEY, AccountSums::refunds)
          .with("transfersIn", Shapes.MONEY, AccountSums::transfersIn)
          .with("transfersOut", Shapes.MONEY, AccountSums::transfersOut)
          .with("closing", Shapes.SIGNED_MONEY, AccountSums::closing)
          .nullable("useRate", Shapes.RATIO, AccountSums::useRate);

  static final ObjectView<Ledger.Audit> VIEW =
      ObjectView.<Ledger.Audit>of()
          .with("accounts", Shapes.viewByKey(SUMS), Ledger.Audit::accounts)
          .with("use", Shapes.viewByKey(Shapes.SIGNED_MONEY), Ledger.Audit::use);

  private LedgerView() {}
}
