package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.funding.bills.CostUnit;
import org.openrenovation.core.funding.bills.HouseholdBook;
import org.openrenovation.core.programme.CommunityMoney;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * What every household pays (分户出资账单, clause 3.3): each charge of each community with what it is
 * shared by, and community by community a row for every household, adding up to the fen.
 */
public final class HouseholdBillsReport extends BuiltInReport {
  /** The kind. */
  public HouseholdBillsReport() {
    super("household-bills");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return CommunityMoney.all(request.programme())
        .map(
            all -> {
              Seq<CommunityMoney> billed = all.reject(one -> one.bills().isEmpty());
              Report.Builder report =
                  Frame.of(this, request, Cited.parameters(billed.flatMap(BillTables::decisions)))
                      .addSections(
                          Section.of(
                              "charges",
                              words.say("household-bills.charges"),
                              BillTables.table(billed, words)))
                      .addAllSections(
                          billed.zipWithIndex().map(one -> section(one._1, one._2 + 1, words)));
              if (billed.isEmpty()) {
                report.addNotes(words.say("household-bills.none"));
              }
              return report.addNotes(words.say("household-bills.note")).build();
            });
  }

  private static Section section(CommunityMoney one, int number, KindWords words) {
    String heading = one.community().id() + " " + one.community().name();
    Seq<Column> columns = columns(one, words);
    Seq<Row> rows =
        one.file()
            .bills()
            .map(HouseholdBook::households)
            .orElse(Vector.empty())
            .map(household -> row(household, one));
    return Section.of(
        "community-" + number,
        heading,
        Table.builder()
            .id("bills-" + number)
            .caption(heading)
            .columns(columns)
            .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
            .build());
  }

  private static Seq<Column> columns(CommunityMoney one, KindWords words) {
    return Vector.of(
            words.column("household", Column.Kind.TEXT),
            words.column("floor", Column.Kind.ORDINAL),
            words.column("area", Column.Kind.AREA),
            words.column("benefits", Column.Kind.FLAG))
        .appendAll(
            one.bills()
                .zipWithIndex()
                .map(
                    bill ->
                        Column.of(
                            "charge-" + (bill._2 + 1),
                            BillTables.heading(bill._1, one, words),
                            Column.Kind.MONEY)))
        .append(words.column("billed", Column.Kind.MONEY));
  }

  private static Row row(CostUnit household, CommunityMoney one) {
    return Row.of(
        Row.Role.DATA,
        Vector.of(
                Cell.of(household.id()),
                household.floor().map(floor -> Cell.of((long) floor)).orElse(Cell.empty()),
                household.area().map(Cell::of).orElse(Cell.empty()),
                household.benefits().map(Cell::of).orElse(Cell.empty()))
            .appendAll(one.bills().map(bill -> Cited.amount(bill.of(household.id()))))
            .append(Cell.of(one.billed(household.id()))));
  }
}
