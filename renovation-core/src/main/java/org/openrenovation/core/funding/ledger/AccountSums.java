package org.openrenovation.core.funding.ledger;

import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;

/**
 * What moved in an account (账户收支): opening + receipts − payments + refunds + transfers in −
 * transfers out = closing.
 *
 * @param opening what it held at the beginning
 * @param receipts what came in
 * @param payments what was paid for works, refunds not taken off
 * @param refunds what came back from payees
 * @param transfersIn what came from other accounts
 * @param transfersOut what went to other accounts
 */
public record AccountSums(
    Money opening,
    Money receipts,
    Money payments,
    Money refunds,
    Money transfersIn,
    Money transfersOut)
    implements Serializable {

  static AccountSums opened(Money opening) {
    return new AccountSums(opening, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
  }

  /** What it holds at the end (年末结余). */
  public Money closing() {
    return opening
        .plus(receipts)
        .minus(payments)
        .plus(refunds)
        .plus(transfersIn)
        .minus(transfersOut);
  }

  /** What was paid of what there was to pay with (资金使用率); absent where there was nothing. */
  public Optional<Fraction> useRate() {
    Money base = opening.plus(receipts);
    return base.isZero() ? Optional.empty() : Optional.of(payments.over(base));
  }

  /** After money that the account gets or gives by an entry of its own. */
  AccountSums moved(LedgerEntry.Kind kind, Money amount) {
    return switch (kind) {
      case RECEIPT ->
          new AccountSums(
              opening, receipts.plus(amount), payments, refunds, transfersIn, transfersOut);
      case PAYMENT ->
          new AccountSums(
              opening, receipts, payments.plus(amount), refunds, transfersIn, transfersOut);
      case REFUND ->
          new AccountSums(
              opening, receipts, payments, refunds.plus(amount), transfersIn, transfersOut);
      case TRANSFER ->
          new AccountSums(
              opening, receipts, payments, refunds, transfersIn, transfersOut.plus(amount));
    };
  }

  /** After money from another account. */
  AccountSums received(Money amount) {
    return new AccountSums(
        opening, receipts, payments, refunds, transfersIn.plus(amount), transfersOut);
  }
}
