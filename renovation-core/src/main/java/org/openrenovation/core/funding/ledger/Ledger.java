package org.openrenovation.core.funding.ledger;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Comparator;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * What an auditor looks for in the books (专账管理, clause 3.1): sums of every account, use by item,
 * and each entry that should not be so.
 *
 * <p>Entries count by day, then id, then place in the list. One of an unknown account, and all but
 * the first of one id, move nothing; the other findings do not stop the money: paid before it came
 * (overdrawn), for another purpose (挤占), moved out of a special account (挪用), beyond the progress
 * of its contract, after the account was closed. A contract of ¥1,000.00 that has come a third of
 * the way may have been paid ¥333.33; ¥333.34 is over-paid.
 */
public final class Ledger implements Rule<LedgerBook, Ledger.Audit> {
  /** Whether an account's money is tied unless said otherwise. */
  public static final ParameterId<Value.Flag> SPECIAL =
      ParameterId.of("ledger.special", Value.Flag.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(SPECIAL);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Flag> special;
  private final PolicyDocument document;

  private Ledger(Setting<Value.Flag> special, PolicyDocument document) {
    this.special = special;
    this.document = document;
  }

  /** The audit as this policy has it. */
  public static Ledger under(Policy policy) {
    return new Ledger(policy.get(SPECIAL), policy.document());
  }

  @Override
  public String code() {
    return "ledger";
  }

  @Override
  public Clause clause() {
    return special.use().clause();
  }

  @Override
  public Audit judge(LedgerBook book, Steps steps) {
    Running running = new Running(book, steps);
    Vector<LedgerEntry> inOrder =
        book.entries()
            .toVector()
            .sorted(Comparator.comparing(LedgerEntry::date).thenComparing(LedgerEntry::id));
    inOrder.forEach(running::enter);
    Audit audit = new Audit(running.sums, TreeMap.ofEntries(running.use));
    if (steps.isListening()) {
      audit.accounts().forEach((id, sums) -> steps.tell(balance(id, sums)));
    }
    return audit;
  }

  private Step balance(String account, AccountSums sums) {
    return step("ledger.balance", "ledger.balance", Truth.TRUE)
        .subject(account)
        .figure("opening", sums.opening())
        .figure("receipts", sums.receipts())
        .figure("payments", sums.payments())
        .figure("refunds", sums.refunds())
        .figure("in", sums.transfersIn())
        .figure("out", sums.transfersOut())
        .figure("closing", sums.closing())
        .build();
  }

  private Step.Builder step(String test, String code, Truth state) {
    return Step.builder().test(test).code(code).clause(clause()).state(state);
  }

  /** The books as far as they have been gone through. */
  private final class Running {
    private final Map<String, Account> accounts;
    private final Map<String, WorksContract> contracts;
    private final Steps steps;
    private Map<String, AccountSums> sums;
    private Map<String, Money> use = HashMap.empty();
    private Map<String, Money> paid = HashMap.empty();
    private Set<String> seen = HashSet.empty();

    Running(LedgerBook book, Steps steps) {
      this.accounts = book.accounts().toMap(Account::id, account -> account);
      this.contracts = book.contracts().toMap(WorksContract::id, contract -> contract);
      this.steps = steps;
      this.sums =
          book.accounts()
              .toLinkedMap(Account::id, account -> AccountSums.opened(account.opening()));
    }

    void enter(LedgerEntry entry) {
      boolean isRepeated = seen.contains(entry.id());
      boolean isKnown =
          accounts.containsKey(entry.account())
              && entry.toAccount().map(accounts::containsKey).orElse(true);
      seen = seen.add(entry.id());
      if (isRepeated) {
        found("ledger.duplicate-id", entry);
      }
      if (!isKnown) {
        found("ledger.unknown-account", entry);
      }
      if (isKnown && !isRepeated) {
        move(entry);
        check(entry);
      }
    }

    private void move(LedgerEntry entry) {
      Money amount = entry.amount();
      change(entry.account(), sums.get(entry.account()).get().moved(entry.kind(), amount));
      entry.toAccount().ifPresent(to -> change(to, sums.get(to).get().received(amount)));
      Money spent = entry.kind() == LedgerEntry.Kind.PAYMENT ? amount : amount.negated();
      entry.item().ifPresent(item -> use = use.put(item, spent, Money::plus));
      entry.contract().ifPresent(contract -> paid = paid.put(contract, spent, Money::plus));
    }

    private void change(String account, AccountSums changed) {
      sums = sums.put(account, changed);
    }

    private void check(LedgerEntry entry) {
      Account account = accounts.get(entry.account()).get();
      if (account.isClosedBefore(entry.date())
          || entry
              .toAccount()
              .map(to -> accounts.get(to).get().isClosedBefore(entry.date()))
              .orElse(false)) {
        found("ledger.after-close", entry);
      }
      Money balance = sums.get(entry.account()).get().closing();
      boolean takes =
          entry.kind() == LedgerEntry.Kind.PAYMENT || entry.kind() == LedgerEntry.Kind.TRANSFER;
      if (takes && balance.isNegative()) {
        steps.tell(() -> finding("ledger.overdrawn", entry).figure("balance", balance).build());
      }
      if (entry.kind() == LedgerEntry.Kind.PAYMENT) {
        checkPayment(entry, account);
      }
      boolean leaves = entry.toAccount().map(to -> !to.equals(entry.account())).orElse(false);
      if (leaves && account.special().orElse(special.required().yes())) {
        steps.tell(
            () ->
                finding("ledger.diverted", entry)
                    .figure("to", entry.toAccount().orElseThrow())
                    .addUses(special.use())
                    .build());
      }
    }

    private void checkPayment(LedgerEntry entry, Account account) {
      if (!account.mayPayFor(entry.community().orElseThrow(), entry.item().orElseThrow())) {
        steps.tell(
            () ->
                finding("ledger.not-earmarked", entry)
                    .figure("community", entry.community().orElseThrow())
                    .figure("item", document.shown(new Value.Word(entry.item().orElseThrow())))
                    .build());
      }
      entry.contract().ifPresent(id -> checkProgress(entry, contracts.get(id).get()));
    }

    private void checkProgress(LedgerEntry entry, WorksContract contract) {
      Money soFar = paid.get(contract.id()).get();
      Fraction reached = contract.reachedBy(entry.date());
      Fraction due = Fraction.of(contract.amount().fen(), 1).times(reached);
      if (Fraction.of(soFar.fen(), 1).compareTo(due) > 0) {
        steps.tell(
            () ->
                finding("ledger.over-paid", entry)
                    .figure("contract", contract.id())
                    .figure("actual", soFar)
                    .figure("whole", contract.amount())
                    .figure("required", reached.percent(2))
                    .build());
      }
    }

    private void found(String code, LedgerEntry entry) {
      steps.tell(() -> finding(code, entry).build());
    }

    private Step.Builder finding(String code, LedgerEntry entry) {
      return step(code, code, Truth.FALSE)
          .subject(entry.id())
          .figure("date", entry.date())
          .figure("account", entry.account())
          .figure("kind", Messages.word(entry.kind()))
          .figure("amount", entry.amount());
    }
  }

  /**
   * What the books come to.
   *
   * @param accounts the sums of each account, in the order of the book
   * @param use what was paid for each item less what came back, sorted by item
   */
  public record Audit(Map<String, AccountSums> accounts, Map<String, Money> use)
      implements Shown, Serializable {
    @Override
    public Text shown() {
      Map<String, Money> sums =
          LinkedHashMap.of(
              "opening", Money.sum(accounts.values().map(AccountSums::opening)),
              "receipts", Money.sum(accounts.values().map(AccountSums::receipts)),
              "payments", Money.sum(accounts.values().map(AccountSums::payments)),
              "closing", Money.sum(accounts.values().map(AccountSums::closing)));
      return Messages.both("ledger.result", sums.mapValues(amount -> Text.same(amount.toString())));
    }
  }
}
