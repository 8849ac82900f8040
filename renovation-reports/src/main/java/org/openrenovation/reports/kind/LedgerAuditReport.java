package org.openrenovation.reports.kind;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.funding.ledger.AccountSums;
import org.openrenovation.core.funding.ledger.Ledger;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.funding.ledger.LedgerEntry;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The audit of the money's books (资金台账审核, clause 3.1) as they stood on the day: balances of every
 * account, each entry that should not be so, use by item, and the entries themselves.
 */
public final class LedgerAuditReport extends BuiltInReport {
  /** The kind. */
  public LedgerAuditReport() {
    super("ledger-audit");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Optional<LedgerBook> kept = request.programme().files().ledger();
    LedgerBook book = kept.orElseGet(() -> LedgerBook.builder().build()).upTo(request.asOf());
    return request
        .programme()
        .policyOn(request.asOf())
        .map(policy -> report(policy, book, kept.isPresent(), request, words));
  }

  private Report report(
      Policy policy, LedgerBook book, boolean isKept, ReportRequest request, KindWords words) {
    Decision<Ledger.Audit> decision = Ledger.under(policy).decide(book);
    Report.Builder report =
        Frame.of(this, request, decision.trace().parameters())
            .addSections(
                section("accounts", accounts(decision, words), words),
                section("findings", findings(decision, request.programme(), words), words),
                section("use", use(decision, policy, words), words),
                section(
                    "entries", entries(decision, book, policy, request.programme(), words), words));
    if (!isKept) {
      report.addNotes(words.say("ledger-audit.none"));
    }
    return report.addNotes(words.say("ledger-audit.note")).build();
  }

  private static Section section(String id, Table table, KindWords words) {
    return Section.of(id, words.say("ledger-audit." + id), table);
  }

  private static Table accounts(Decision<Ledger.Audit> decision, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("account", Column.Kind.TEXT),
            words.column("opening", Column.Kind.MONEY),
            words.column("receipts", Column.Kind.MONEY),
            words.column("payments", Column.Kind.MONEY),
            words.column("refunds", Column.Kind.MONEY),
            words.column("transfersIn", Column.Kind.MONEY),
            words.column("transfersOut", Column.Kind.MONEY),
            words.column("closing", Column.Kind.MONEY),
            words.column("useRate", Column.Kind.PERCENT),
            words.column("standing", Column.Kind.STATE),
            words.column("clauses", Column.Kind.TEXT));
    Set<String> blamed =
        LinkedHashSet.ofAll(
            decision
                .findings()
                .flatMap(finding -> finding.figures().get("account"))
                .map(account -> account.in(words.locale())));
    Seq<Row> rows =
        decision
            .value()
            .accounts()
            .toVector()
            .map(
                account ->
                    Row.of(
                            Row.Role.DATA,
                            Vector.of(Cell.of(account._1))
                                .appendAll(sums(account._2))
                                .append(
                                    blamed.contains(account._1)
                                        ? Cell.state(Tone.BAD, words.say("ledger-audit.found"))
                                        : Cell.state(Tone.GOOD, words.say("ledger-audit.sound")))
                                .append(Cited.clauses(decision, words, "ledger.balance")))
                        .because(words.why(decision, account._1)));
    return Table.builder()
        .id("accounts")
        .caption(words.say("ledger-audit.accounts"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .addCharts(Chart.comparison("account", "receipts", "payments", "closing"))
        .addNotes(words.say("ledger-audit.balance"))
        .build();
  }

  private static Seq<Cell> sums(AccountSums sums) {
    return Vector.of(
        Cell.of(sums.opening()),
        Cell.of(sums.receipts()),
        Cell.of(sums.payments()),
        Cell.of(sums.refunds()),
        Cell.of(sums.transfersIn()),
        Cell.of(sums.transfersOut()),
        Cell.of(sums.closing()),
        sums.useRate().map(Cell::of).orElse(Cell.empty()));
  }

  private static Table findings(
      Decision<Ledger.Audit> decision, Programme programme, KindWords words) {
    return Table.builder()
        .id("findings")
        .caption(words.say("ledger-audit.findings"))
        .columns(
            Vector.of(
                words.column("voucher", Column.Kind.TEXT),
                words.column("account", Column.Kind.TEXT),
                words.column("fault", Column.Kind.STATE),
                words.column("detail", Column.Kind.TEXT),
                words.column("clause", Column.Kind.TEXT)))
        .rows(decision.findings().map(finding -> finding(finding, programme, words)))
        .build();
  }

  private static Row finding(Finding finding, Programme programme, KindWords words) {
    return Row.of(
        Cell.of(finding.subject().orElse("")),
        Cell.of(finding.figures().get("account").map(it -> it.in(words.locale())).getOrElse("")),
        fault(finding, words),
        Cell.of(words.told(finding.step(), programme.register())),
        Cell.of(words.clause(finding.clause())));
  }

  private static Cell fault(Finding finding, KindWords words) {
    return Cell.state(Tone.BAD, words.say("fault." + finding.code()));
  }

  private static Table use(Decision<Ledger.Audit> decision, Policy policy, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("code", Column.Kind.TEXT),
            words.column("work", Column.Kind.TEXT),
            words.column("spent", Column.Kind.MONEY));
    Seq<Row> rows =
        decision
            .value()
            .use()
            .toVector()
            .map(
                item ->
                    Row.of(
                        Cell.of(item._1), Cell.of(words.named(policy, item._1)), Cell.of(item._2)));
    return Table.builder()
        .id("use")
        .caption(words.say("ledger-audit.use"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .build();
  }

  private static Table entries(
      Decision<Ledger.Audit> decision,
      LedgerBook book,
      Policy policy,
      Programme programme,
      KindWords words) {
    Seq<Finding> findings = decision.findings();
    return Table.builder()
        .id("entries")
        .caption(words.say("ledger-audit.entries"))
        .columns(
            Vector.of(
                words.column("voucher", Column.Kind.TEXT),
                words.column("date", Column.Kind.DATE),
                words.column("account", Column.Kind.TEXT),
                words.column("kind", Column.Kind.TEXT),
                words.column("amount", Column.Kind.MONEY),
                words.column("name", Column.Kind.TEXT),
                words.column("work", Column.Kind.TEXT),
                words.column("counterpart", Column.Kind.TEXT),
                words.column("contract", Column.Kind.TEXT),
                words.column("fault", Column.Kind.STATE)))
        .rows(
            book.entries()
                .map(
                    entry ->
                        entry(
                            entry,
                            findings.filter(one -> one.subject().equals(Optional.of(entry.id()))),
                            policy,
                            programme,
                            words)))
        .build();
  }

  private static Row entry(
      LedgerEntry entry,
      Seq<Finding> findings,
      Policy policy,
      Programme programme,
      KindWords words) {
    return Row.of(
        Cell.of(entry.id()),
        Cell.of(entry.date()),
        Cell.of(entry.account()),
        Cell.of(words.word(entry.kind())),
        Cell.of(entry.amount()),
        Cell.of(
            entry
                .community()
                .map(id -> programme.register().find(id).map(one -> one.name()).orElse(id))
                .orElse("")),
        Cell.of(entry.item().map(item -> words.named(policy, item)).orElse("")),
        Cell.of(entry.payee().or(entry::toAccount).orElse("")),
        Cell.of(entry.contract().orElse("")),
        findings.isEmpty()
            ? Cell.state(Tone.GOOD, words.say("ledger-audit.sound"))
            : Cell.state(
                Tone.BAD,
                words.list(findings.map(one -> words.say("fault." + one.code())).distinct())));
  }
}
