package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.programme.CommunityMoney;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.WorkItem;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The money of every community, sheet by sheet (一小区一表, clauses 2.2, 3.2 and 3.3): its works, who
 * pays for them, what its households are charged, who pays of the settlement; each figure with its
 * clause.
 */
public final class CommunitySheetReport extends BuiltInReport {
  /** The kind. */
  public CommunitySheetReport() {
    super("community-sheet");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return CommunityMoney.all(request.programme())
        .map(
            all -> {
              Seq<CommunityMoney> known = all.reject(CommunitySheetReport::isBlank);
              return Frame.onFile(
                      this,
                      request,
                      Cited.parameters(known.flatMap(CommunitySheetReport::decisions)))
                  .addSections(
                      Section.of(
                          "overview",
                          words.say("community-sheet.overview"),
                          overview(known, words)))
                  .addAllSections(
                      known.zipWithIndex().map(one -> section(one._1, one._2 + 1, words)))
                  .addNotes(words.say("community-sheet.note"))
                  .build();
            });
  }

  private static boolean isBlank(CommunityMoney one) {
    return one.funding().isEmpty() && one.settlement().isEmpty() && one.bills().isEmpty();
  }

  private static Seq<Decision<?>> decisions(CommunityMoney one) {
    return BillTables.decisions(one).appendAll(one.settlement().stream().toList());
  }

  private static Table overview(Seq<CommunityMoney> all, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("id", Column.Kind.TEXT),
            words.column("name", Column.Kind.TEXT),
            words.column("planYear", Column.Kind.ORDINAL),
            words.column("cost", Column.Kind.MONEY),
            words.column("owners", Column.Kind.MONEY),
            words.column("government", Column.Kind.MONEY),
            words.column("charged", Column.Kind.MONEY),
            words.column("settled", Column.Kind.MONEY),
            words.column("outcome", Column.Kind.STATE));
    Seq<Row> rows = all.map(one -> overview(one, words));
    return Table.builder()
        .id("overview")
        .caption(words.say("community-sheet.overview"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .build();
  }

  private static Row overview(CommunityMoney one, KindWords words) {
    Optional<FundingPlan> plan = one.funding().map(Decision::value);
    return Row.of(
            Cell.of(one.community().id()),
            Cell.of(one.community().name()),
            Cell.of(one.community().planYear()),
            Cited.amount(plan.map(FundingPlan::total)),
            Cited.amount(plan.flatMap(FundingPlan::owners)),
            Cited.amount(plan.flatMap(it -> it.sources().government())),
            one.bills().isEmpty()
                ? Cell.empty()
                : Cell.of(Money.sum(one.bills().flatMap(bill -> bill.amount().stream().toList()))),
            Cited.amount(one.file().settlement().map(account -> account.settlement())),
            plan.map(it -> outcome(it.outcome(), words)).orElse(Cell.empty()))
        .because(
            Vector.<Decision<?>>ofAll(one.funding().stream().toList())
                .appendAll(one.settlement().stream().toList())
                .flatMap(words::why));
  }

  private static Cell outcome(Determination outcome, KindWords words) {
    return Cell.state(
        outcome == Determination.DETERMINED ? Tone.GOOD : Tone.UNKNOWN, words.word(outcome));
  }

  private static Section section(CommunityMoney one, int number, KindWords words) {
    Vector<Block> blocks = Vector.empty();
    if (one.funding().isPresent()) {
      blocks =
          blocks
              .append(works(one, one.funding().get(), number, words))
              .append(sources(one, number, words));
    } else if (one.settlement().isPresent()) {
      blocks = blocks.append(sources(one, number, words));
    }
    if (!one.bills().isEmpty()) {
      blocks = blocks.append(BillTables.table(one, "charges-" + number, words));
    }
    return Section.builder()
        .id("community-" + number)
        .heading(one.community().id() + " " + one.community().name())
        .blocks(blocks)
        .build();
  }

  private static Table works(
      CommunityMoney one, Decision<FundingPlan> decision, int number, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("work", Column.Kind.TEXT),
            words.column("class", Column.Kind.TEXT),
            words.column("cost", Column.Kind.MONEY),
            words.column("owners", Column.Kind.MONEY),
            words.column("workClause", Column.Kind.TEXT),
            words.column("ownersClause", Column.Kind.TEXT));
    Map<String, Clause> named =
        one.policy()
            .section(Catalogue.class)
            .items()
            .toMap(WorkItem::code, item -> one.policy().clause(item.clause()));
    Seq<Row> rows =
        decision
            .value()
            .items()
            .map(
                item ->
                    Row.of(
                        Cell.of(words.named(one.policy(), item.item().code())),
                        Cell.of(words.word(item.item().workClass())),
                        Cell.of(item.item().amount()),
                        Cited.amount(item.owners()),
                        named
                            .get(item.item().code())
                            .map(clause -> Cell.of(words.clause(clause)))
                            .getOrElse(Cell.empty()),
                        Cited.subject(decision, item.item().code(), words)));
    return Table.builder()
        .id("works-" + number)
        .caption(words.say("community-sheet.works"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .build();
  }

  private static Table sources(CommunityMoney one, int number, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("source", Column.Kind.TEXT),
            words.column("budgeted", Column.Kind.MONEY),
            words.column("settled", Column.Kind.MONEY),
            words.column("clauses", Column.Kind.TEXT));
    Seq<Row> rows = SourceLine.of(one, words).map(line -> line.row(words));
    return Table.builder()
        .id("sources-" + number)
        .caption(words.say("community-sheet.sources"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .notes(notes(one.funding(), "community-sheet.of-budget", words))
        .addAllNotes(notes(one.settlement(), "community-sheet.of-settlement", words))
        .build();
  }

  /** What was found, with its clause. */
  private static Seq<String> notes(
      Optional<? extends Decision<?>> decision, String key, KindWords words) {
    return decision
        .map(it -> it.findings())
        .orElse(Vector.empty())
        .map(
            finding ->
                words.say(
                    key,
                    HashMap.of(
                        "finding",
                        finding.message(words.locale()),
                        "clause",
                        words.clause(finding.clause()))))
        .distinct();
  }
}
