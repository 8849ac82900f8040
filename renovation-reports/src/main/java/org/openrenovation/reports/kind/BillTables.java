package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.funding.bills.Apportionment;
import org.openrenovation.core.funding.bills.HouseholdBill;
import org.openrenovation.core.programme.CommunityMoney;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;

/** What the households of communities are charged: a row for each charge. */
final class BillTables {
  private BillTables() {}

  /** The decisions that the bills of a community rest on. */
  static Seq<Decision<?>> decisions(CommunityMoney one) {
    Seq<Decision<?>> shares = one.bills().flatMap(bill -> bill.shares().stream().toList());
    return shares.appendAll(one.funding().stream().toList());
  }

  /** The charges of all these communities, with a total. */
  static Table table(Seq<CommunityMoney> all, KindWords words) {
    Seq<Column> columns =
        Vector.of(words.column("id", Column.Kind.TEXT), words.column("name", Column.Kind.TEXT))
            .appendAll(columns(words));
    Seq<Row> rows =
        all.flatMap(
            one ->
                one.bills()
                    .map(
                        bill ->
                            Row.of(
                                    Row.Role.DATA,
                                    Vector.of(
                                            Cell.of(one.community().id()),
                                            Cell.of(one.community().name()))
                                        .appendAll(cells(bill, one, words)))
                                .because(
                                    Vector.ofAll(bill.shares().stream().toList())
                                        .flatMap(words::why))));
    return Table.builder()
        .id("charges")
        .caption(words.say("household-bills.charges"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .build();
  }

  /** The charges of one community, with a total. */
  static Table table(CommunityMoney one, String id, KindWords words) {
    Seq<Column> columns = columns(words);
    Seq<Row> rows =
        one.bills()
            .map(
                bill ->
                    Row.of(Row.Role.DATA, cells(bill, one, words))
                        .because(
                            Vector.ofAll(bill.shares().stream().toList()).flatMap(words::why)));
    return Table.builder()
        .id(id)
        .caption(words.say("household-bills.charges"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .build();
  }

  private static Seq<Column> columns(KindWords words) {
    return Vector.of(
        words.column("work", Column.Kind.TEXT),
        words.column("sharedBy", Column.Kind.TEXT),
        words.column("amount", Column.Kind.MONEY),
        words.column("payers", Column.Kind.COUNT, "household"),
        words.column("parts", Column.Kind.MONEY),
        words.column("outcome", Column.Kind.STATE),
        words.column("reasons", Column.Kind.TEXT),
        words.column("clauses", Column.Kind.TEXT));
  }

  private static Seq<Cell> cells(HouseholdBill bill, CommunityMoney one, KindWords words) {
    Seq<Decision<?>> decisions = decisions(bill, one);
    Optional<Map<String, Money>> parts = bill.shares().flatMap(shares -> shares.value().amounts());
    return Vector.of(
        Cell.of(words.named(one.policy(), bill.charge().item())),
        Cell.of(base(bill, words)),
        Cited.amount(bill.amount()),
        parts
            .map(amounts -> Cell.of(amounts.values().count(part -> !part.isZero())))
            .orElse(Cell.empty()),
        Cited.amount(parts.map(amounts -> Money.sum(amounts.values()))),
        parts.isPresent()
            ? Cell.state(Tone.GOOD, words.say("household-bills.billed"))
            : Cell.state(Tone.UNKNOWN, words.say("household-bills.open")),
        parts.isPresent() ? Cell.empty() : Cited.findings(decisions, words),
        Cited.clauses(decisions, words));
  }

  /** The sharing itself, and the funding too where the amount comes from it. */
  private static Seq<Decision<?>> decisions(HouseholdBill bill, CommunityMoney one) {
    Seq<Decision<?>> shares = Vector.ofAll(bill.shares().stream().toList());
    return bill.charge().amount().isPresent()
        ? shares
        : shares.prependAll(one.funding().stream().toList());
  }

  /** What it pays for, and what it is shared by. */
  static String heading(HouseholdBill bill, CommunityMoney one, KindWords words) {
    String base = base(bill, words);
    String work = words.named(one.policy(), bill.charge().item());
    return base.isEmpty()
        ? work
        : words.say("household-bills.charge", HashMap.of("work", work, "base", base));
  }

  /** What it is shared by, as the decision tells; nothing where it could not be decided. */
  private static String base(HouseholdBill bill, KindWords words) {
    return bill.shares()
        .map(Decision<Apportionment>::trace)
        .flatMap(
            trace ->
                trace
                    .root()
                    .parts()
                    .flatMap(step -> step.figures().get("base"))
                    .headOption()
                    .toJavaOptional())
        .map((Text base) -> base.in(words.locale()))
        .or(() -> bill.charge().base().map(words::word))
        .orElse("");
  }
}
