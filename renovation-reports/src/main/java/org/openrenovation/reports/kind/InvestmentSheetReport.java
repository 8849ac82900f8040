package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.investment.Appraisal;
import org.openrenovation.core.investment.DebtCoverage;
import org.openrenovation.core.investment.DebtYear;
import org.openrenovation.core.investment.FlowYear;
import org.openrenovation.core.programme.Appraised;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.report.Block;
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
 * Whether investments pay for themselves (投资回报平衡测算, clauses 2.6 and 3.5): the figures of all, and
 * of each its cash flow, its debt service, and what was found under which clause.
 */
public final class InvestmentSheetReport extends BuiltInReport {
  /** The kind. */
  public InvestmentSheetReport() {
    super("investment-sheet");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return Appraised.all(request.programme(), request.asOf())
        .map(
            all -> {
              Report.Builder report =
                  Frame.of(this, request, Cited.parameters(all.map(Appraised::decision)))
                      .addSections(
                          Section.of(
                              "summary",
                              words.say("investment-sheet.summary"),
                              summary(all, request.programme(), words)))
                      .addAllSections(
                          all.zipWithIndex().map(one -> section(one._1, one._2 + 1, words)));
              if (all.isEmpty()) {
                report.addNotes(words.say("investment-sheet.none"));
              }
              return report.addNotes(words.say("investment-sheet.note")).build();
            });
  }

  private static Table summary(Seq<Appraised> all, Programme programme, KindWords words) {
    return Table.builder()
        .id("summary")
        .caption(words.say("investment-sheet.summary"))
        .columns(
            Vector.of(
                words.column("plan", Column.Kind.TEXT),
                words.column("covers", Column.Kind.TEXT),
                words.column("npv", Column.Kind.MONEY),
                Column.builder()
                    .key("irr")
                    .heading(words.say("column.irr"))
                    .kind(Column.Kind.PERCENT)
                    .decimals(4)
                    .build(),
                words.column("payback", Column.Kind.RATIO, "year"),
                words.column("discountedPayback", Column.Kind.RATIO, "year"),
                words.column("balance", Column.Kind.STATE),
                words.column("gap", Column.Kind.MONEY),
                words.column("minDscr", Column.Kind.RATIO),
                words.column("gross", Column.Kind.RATIO),
                words.column("net", Column.Kind.RATIO),
                words.column("clauses", Column.Kind.TEXT)))
        .rows(all.map(one -> row(one, programme, words)))
        .addNotes(words.say("investment-sheet.numerators"))
        .build();
  }

  private static Row row(Appraised one, Programme programme, KindWords words) {
    Appraisal figures = one.decision().value();
    return Row.of(
            Cell.of(one.file().name().in(words.locale())),
            Cell.of(
                words.list(
                    one.file()
                        .communities()
                        .map(id -> programme.register().find(id).orElseThrow().name()))),
            Cited.amount(figures.npv()),
            ratio(figures.irr()),
            ratio(figures.payback()),
            ratio(figures.discountedPayback()),
            balance(figures, words),
            Cited.amount(figures.gap()),
            ratio(figures.minDscr()),
            ratio(figures.coverage().flatMap(DebtCoverage::gross)),
            ratio(figures.coverage().flatMap(DebtCoverage::net)),
            Cited.clauses(one.decision(), words))
        .because(words.why(one.decision()));
  }

  private static Cell ratio(Optional<Fraction> figure) {
    return figure.map(Cell::of).orElse(Cell.empty());
  }

  private static Cell balance(Appraisal figures, KindWords words) {
    return figures
        .isBalanced()
        .map(
            yes ->
                yes
                    ? Cell.state(Tone.GOOD, words.say("investment-sheet.balanced"))
                    : Cell.state(Tone.BAD, words.say("investment-sheet.short")))
        .orElse(Cell.state(Tone.UNKNOWN, words.word(figures.outcome())));
  }

  private static Section section(Appraised one, int number, KindWords words) {
    Vector<Block> blocks = Vector.of(flows(one, number, words));
    Appraisal figures = one.decision().value();
    if (figures.debtService().isPresent()) {
      blocks = blocks.append(debt(figures.debtService().get(), number, words));
    }
    if (figures.coverage().isPresent()) {
      blocks = blocks.append(coverage(figures.coverage().get(), number, words));
    }
    return Section.builder()
        .id("plan-" + number)
        .heading(one.file().name().in(words.locale()))
        .blocks(blocks.append(reasons(one.decision(), number, words)))
        .build();
  }

  private static Table flows(Appraised one, int number, KindWords words) {
    return Table.builder()
        .id("flows-" + number)
        .caption(words.say("investment-sheet.flows"))
        .columns(
            Vector.of(
                words.column("year", Column.Kind.ORDINAL),
                words.column("flow", Column.Kind.MONEY),
                words.column("cumulative", Column.Kind.MONEY),
                words.column("discounted", Column.Kind.MONEY)))
        .rows(one.years().map(year -> flow(one, year)))
        .addCharts(Chart.trend("year", "flow", "cumulative", "discounted"))
        .build();
  }

  private static Row flow(Appraised one, FlowYear year) {
    return Row.of(
        Cell.of(one.calendarYear(year.year())),
        Cell.of(year.flow()),
        Cell.of(year.cumulative()),
        Cited.amount(year.discounted()));
  }

  private static Table debt(Seq<DebtYear> years, int number, KindWords words) {
    return Table.builder()
        .id("debt-" + number)
        .caption(words.say("investment-sheet.debt"))
        .columns(
            Vector.of(
                words.column("serviceYear", Column.Kind.ORDINAL),
                words.column("ebitda", Column.Kind.MONEY),
                words.column("tax", Column.Kind.MONEY),
                words.column("principal", Column.Kind.MONEY),
                words.column("interest", Column.Kind.MONEY),
                words.column("dscr", Column.Kind.RATIO)))
        .rows(
            years
                .zipWithIndex()
                .map(
                    year ->
                        Row.of(
                            Cell.of(year._2 + 1),
                            Cell.of(year._1.ebitda()),
                            Cell.of(year._1.tax()),
                            Cell.of(year._1.principal()),
                            Cell.of(year._1.interest()),
                            ratio(year._1.dscr()))))
        .build();
  }

  private static Table coverage(DebtCoverage coverage, int number, KindWords words) {
    return Table.builder()
        .id("coverage-" + number)
        .caption(words.say("investment-sheet.coverage"))
        .columns(
            Vector.of(
                words.column("income", Column.Kind.MONEY),
                words.column("runningCost", Column.Kind.MONEY),
                words.column("principal", Column.Kind.MONEY),
                words.column("interest", Column.Kind.MONEY),
                words.column("gross", Column.Kind.RATIO),
                words.column("net", Column.Kind.RATIO)))
        .rows(
            Vector.of(
                Row.of(
                    Cell.of(coverage.income()),
                    Cell.of(coverage.cost()),
                    Cell.of(coverage.principal()),
                    Cell.of(coverage.interest()),
                    ratio(coverage.gross()),
                    ratio(coverage.net()))))
        .build();
  }

  private static Table reasons(Decision<Appraisal> decision, int number, KindWords words) {
    return Table.builder()
        .id("reasons-" + number)
        .caption(words.say("investment-sheet.reasons"))
        .columns(
            Vector.of(
                words.column("conclusion", Column.Kind.TEXT),
                words.column("standing", Column.Kind.STATE),
                words.column("clause", Column.Kind.TEXT)))
        .rows(
            decision
                .trace()
                .root()
                .parts()
                .map(
                    step ->
                        Row.of(
                            Cell.of(step.message(words.locale())),
                            standing(step.state(), words),
                            Cell.of(words.clause(step.clause())))))
        .build();
  }

  private static Cell standing(Truth state, KindWords words) {
    return switch (state) {
      case TRUE -> Cell.state(Tone.GOOD, words.say("investment-sheet.held"));
      case FALSE -> Cell.state(Tone.BAD, words.say("investment-sheet.failed"));
      case UNKNOWN -> Cell.state(Tone.UNKNOWN, words.say("investment-sheet.open"));
    };
  }
}
