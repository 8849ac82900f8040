package org.openrenovation.examples.madeup;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.Month;
import java.util.Random;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.funding.FundedItem;
import org.openrenovation.core.funding.ledger.Account;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.funding.ledger.LedgerEntry;
import org.openrenovation.core.funding.ledger.WorksContract;
import org.openrenovation.core.investment.DebtCoverage;
import org.openrenovation.core.investment.DebtYear;
import org.openrenovation.core.investment.InvestmentCase;
import org.openrenovation.core.programme.CaseFile;
import org.openrenovation.core.programme.InvestmentFile;
import org.openrenovation.core.scope.WorkClass;

/**
 * The books and two investments, made up out of a seed. The books hold one slip of each kind that
 * an auditor looks for, so that a training has something to find.
 */
final class MadeUpBooks {
  private static final String UPPER = "（虚构）上级补助专账";
  private static final String COUNTY = "（虚构）县级配套专账";
  private static final String CLOSED = "（虚构）业主出资专账";
  private static final String ORDINARY = "（虚构）住建局基本户";
  private static final int YEARS = 16;

  private final Random random;
  private final LocalDate until;
  private Vector<LedgerEntry> entries = Vector.empty();
  private Vector<WorksContract> contracts = Vector.empty();

  MadeUpBooks(Random random, LocalDate until) {
    this.random = random;
    this.until = until;
  }

  /** The books of the communities whose works have begun. */
  LedgerBook ledger(Seq<Community> communities, Seq<CaseFile> files) {
    Seq<CaseFile> begun =
        files.filter(
            file ->
                file.budget().isPresent()
                    && communities.exists(
                        one ->
                            one.id().equals(file.community())
                                && one.planYear() <= until.getYear()));
    begun.forEach(
        file ->
            works(
                file, communities.find(one -> one.id().equals(file.community())).get().planYear()));
    if (!begun.isEmpty()) {
      slips(begun.last());
    }
    return LedgerBook.builder()
        .addAccounts(
            Account.builder()
                .id(UPPER)
                .opening(Money.ofYuan(200_000))
                .items(
                    begun
                        .flatMap(file -> file.budget().stream().toList())
                        .flatMap(budget -> budget.items())
                        .filter(item -> item.workClass() == WorkClass.BASIC)
                        .map(FundedItem::code)
                        .toSet())
                .build(),
            Account.builder().id(COUNTY).build(),
            Account.builder()
                .id(CLOSED)
                .opening(Money.ofYuan(30_000))
                .closedOn(until.minusDays(60))
                .build(),
            Account.builder().id(ORDINARY).special(false).build())
        .contracts(contracts)
        .entries(entries)
        .build();
  }

  /** A contract for the basic works: money comes, and is paid as they come along. */
  private void works(CaseFile file, int year) {
    Seq<FundedItem> items =
        file.budget().orElseThrow().items().filter(item -> item.workClass() == WorkClass.BASIC);
    if (items.isEmpty()) {
      return;
    }
    Money cost = Money.sum(items.map(FundedItem::amount));
    String contract = "HT-" + file.community();
    LocalDate start = LocalDate.of(year, Month.MAY, 10).plusDays(random.nextInt(15));
    WorksContract.Builder works = WorksContract.builder().id(contract).amount(cost);
    add("S", UPPER, LedgerEntry.Kind.RECEIPT, start, cost.times(Fraction.of(2, 3)));
    add("S", COUNTY, LedgerEntry.Kind.RECEIPT, start, cost.times(Fraction.of(1, 3)));
    for (int part = 1; part <= 3; part++) {
      LocalDate day = start.plusDays(40L * part + random.nextInt(10));
      works.addProgress(new WorksContract.Progress(day, Fraction.of(part, 3)));
      FundedItem item = items.get(random.nextInt(items.size()));
      Money paid = cost.times(Fraction.of(part == 3 ? 28 : 30, 100));
      pay(part == 2 ? COUNTY : UPPER, day.plusDays(5), paid, file.community(), item, contract);
    }
    contracts = contracts.append(works.build());
  }

  /** One of each. */
  private void slips(CaseFile file) {
    Seq<FundedItem> items = file.budget().orElseThrow().items();
    LocalDate day = until.minusDays(30);
    plain(CLOSED, until.minusDays(70), Money.ofYuan(33_000), file.community(), items.last());
    add("S", CLOSED, LedgerEntry.Kind.RECEIPT, day, Money.ofYuan(5_000));
    transfer(day.plusDays(1), Money.ofYuan(20_000));
    add("S", "（虚构）未登记账户", LedgerEntry.Kind.RECEIPT, day.plusDays(2), Money.ofYuan(8_000));
    Seq<FundedItem> other = items.filter(item -> item.workClass() != WorkClass.BASIC);
    if (!other.isEmpty()) {
      plain(UPPER, day.plusDays(3), Money.ofYuan(6_000), file.community(), other.head());
    }
    if (!contracts.isEmpty()) {
      WorksContract early = contracts.last();
      pay(
          COUNTY,
          day.plusDays(4),
          early.amount(),
          early.id().replace("HT-", ""),
          items.head(),
          early.id());
    }
    entries = entries.append(entries.head());
  }

  private void add(
      String prefix, String account, LedgerEntry.Kind kind, LocalDate day, Money amount) {
    put(entry(prefix, account, kind, day, amount));
  }

  private void transfer(LocalDate day, Money amount) {
    put(entry("Z", UPPER, LedgerEntry.Kind.TRANSFER, day, amount).toAccount(ORDINARY));
  }

  private void pay(
      String account, LocalDate day, Money amount, String community, FundedItem item, String on) {
    put(
        entry("F", account, LedgerEntry.Kind.PAYMENT, day, amount)
            .community(community)
            .item(item.code())
            .payee("（虚构）甲建筑公司")
            .contract(on));
  }

  private void plain(
      String account, LocalDate day, Money amount, String community, FundedItem item) {
    put(
        entry("F", account, LedgerEntry.Kind.PAYMENT, day, amount)
            .community(community)
            .item(item.code())
            .payee("（虚构）乙商贸公司"));
  }

  private LedgerEntry.Builder entry(
      String prefix, String account, LedgerEntry.Kind kind, LocalDate day, Money amount) {
    return LedgerEntry.builder()
        .id(prefix + (10_001 + entries.size()))
        .date(day)
        .account(account)
        .kind(kind)
        .amount(amount);
  }

  /** Nothing is told of the days to come. */
  private void put(LedgerEntry.Builder entry) {
    LedgerEntry made = entry.build();
    entries = made.date().isAfter(until) ? entries : entries.append(made);
  }

  /** One that balances within fifteen years, and one that does not. */
  Seq<InvestmentFile> investments(Seq<Community> communities) {
    Seq<String> ids = communities.map(Community::id);
    return Vector.of(
        investment(
            "T1",
            new Text("（虚构）停车与充电设施", "(made up) parking and chargers"),
            ids.take(3),
            1_200_000,
            150_000),
        investment(
            "T2",
            new Text("（虚构）社区食堂与托育", "(made up) canteen and child care"),
            ids.drop(3).take(2),
            900_000,
            62_000));
  }

  private InvestmentFile investment(
      String id, Text name, Seq<String> communities, long outlay, long yearly) {
    Seq<Long> returns = Vector.fill(YEARS - 1, () -> yearly + random.nextInt(20_000));
    long loan = outlay / 2;
    long interest = loan / 25;
    return InvestmentFile.builder()
        .id(id)
        .name(name)
        .firstYear(until.getYear())
        .communities(communities)
        .figures(
            InvestmentCase.builder()
                .flows(returns.map(Money::ofYuan).prepend(Money.ofYuan(-outlay)))
                .debtService(
                    returns
                        .take(10)
                        .map(
                            earned ->
                                new DebtYear(
                                    Money.ofYuan(earned),
                                    Money.ofYuan(earned / 20),
                                    Money.ofYuan(loan / 10),
                                    Money.ofYuan(interest))))
                .coverage(
                    new DebtCoverage(
                        Money.ofYuan(returns.take(10).sum().longValue() * 2),
                        Money.ofYuan(returns.take(10).sum().longValue()),
                        Money.ofYuan(loan),
                        Money.ofYuan(interest * 10)))
                .build())
        .build();
  }
}
