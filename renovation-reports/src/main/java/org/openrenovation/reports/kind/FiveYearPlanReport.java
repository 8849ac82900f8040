package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.planning.MultiYearPlan;
import org.openrenovation.core.programme.FiveYears;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * All plan years together (分年改造计划, clauses 1 and 2.3.1): what each year takes and costs, and when
 * each community would come by its rank beside the year in which the plan has it.
 */
public final class FiveYearPlanReport extends BuiltInReport {
  /** The kind. */
  public FiveYearPlanReport() {
    super("five-year-plan");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Programme programme = request.programme();
    return FiveYears.of(programme)
        .map(
            years ->
                Frame.onFile(this, request, Cited.parameters(Vector.of(years.plan())))
                    .addSections(
                        Section.of(
                            "years",
                            words.say("five-year-plan.years"),
                            years(years, programme, words)),
                        Section.of(
                            "communities",
                            words.say("five-year-plan.communities"),
                            communities(years, programme, words)))
                    .addNotes(words.say("five-year-plan.note"))
                    .build());
  }

  private static Table years(FiveYears years, Programme programme, KindWords words) {
    MultiYearPlan plan = years.plan().value();
    Seq<Column> columns =
        Vector.of(
            words.column("year", Column.Kind.ORDINAL),
            words.column("communities", Column.Kind.COUNT, "community"),
            words.column("behind", Column.Kind.COUNT, "community"),
            words.column("need", Column.Kind.MONEY),
            words.column("budget", Column.Kind.MONEY));
    Seq<Row> rows =
        programme
            .policy()
            .planYears()
            .years()
            .map(
                year ->
                    Row.of(
                        Cell.of(year),
                        Cell.of(plan.years().count(one -> one._2.equals(year))),
                        Cell.of(
                            plan.shortfalls()
                                .filter(one -> one.year() == year)
                                .map(MultiYearPlan.Shortfall::by)
                                .sum()
                                .longValue()),
                        Cell.of(
                            Money.sum(
                                plan.years()
                                    .filter(one -> one._2.equals(year))
                                    .keySet()
                                    .toVector()
                                    .map(id -> years.needs().get(id).get()))),
                        amount(programme.files().budget(year))));
    return Table.builder()
        .id("years")
        .caption(words.say("five-year-plan.years"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .notes(
            years
                .plan()
                .findings()
                .map(finding -> words.told(finding.step(), programme.register()))
                .distinct())
        .build();
  }

  private static Cell amount(Optional<Money> amount) {
    return amount.map(Cell::of).orElse(Cell.empty());
  }

  private static Table communities(FiveYears years, Programme programme, KindWords words) {
    return Table.builder()
        .id("communities")
        .caption(words.say("five-year-plan.communities"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("planYear", Column.Kind.ORDINAL),
                words.column("byRank", Column.Kind.ORDINAL),
                words.column("result", Column.Kind.STATE),
                words.column("need", Column.Kind.MONEY)))
        .rows(
            programme
                .register()
                .communities()
                .map(
                    community ->
                        row(
                            community,
                            years.plan().value().years().get(community.id()).toJavaOptional(),
                            years,
                            words)))
        .build();
  }

  private static Row row(
      Community community, Optional<Integer> year, FiveYears years, KindWords words) {
    return Row.of(
            Cell.of(community.id()),
            Cell.of(community.name()),
            Cell.of(community.planYear()),
            year.map(one -> Cell.of((long) one)).orElse(Cell.empty()),
            result(community, year, years, words),
            amount(years.needs().get(community.id()).toJavaOptional()))
        .because(words.why(years.plan(), community.id()));
  }

  private static Cell result(
      Community community, Optional<Integer> year, FiveYears years, KindWords words) {
    if (year.isEmpty()) {
      return years.open().contains(community.id())
          ? Cell.state(Tone.UNKNOWN, words.say("five-year-plan.open"))
          : Cell.state(Tone.BAD, words.say("five-year-plan.unplaced"));
    }
    int moved = Integer.compare(year.get(), community.planYear());
    return moved == 0
        ? Cell.state(Tone.GOOD, words.say("five-year-plan.same"))
        : Cell.state(
            Tone.NEUTRAL, words.say(moved < 0 ? "five-year-plan.earlier" : "five-year-plan.later"));
  }
}
