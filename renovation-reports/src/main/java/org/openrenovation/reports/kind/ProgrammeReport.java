package org.openrenovation.reports.kind;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.oversight.Assessment;
import org.openrenovation.core.oversight.Attainment;
import org.openrenovation.core.oversight.Extent;
import org.openrenovation.core.oversight.PlanAndActual;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.programme.CountyOverview;
import org.openrenovation.core.programme.CountyPlan;
import org.openrenovation.core.programme.OpenQuestion;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.programme.Renovation;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The county's whole programme as one document (全县改造工作总表, clause 1): its figures, what cannot be
 * decided yet, and then every built-in kind as a chapter, but for those that are about the policy
 * and not the county, or run to a page for each household or community.
 */
public final class ProgrammeReport extends BuiltInReport {
  private static final String ID = "programme";

  /** Kinds that are no chapter. */
  static final Set<String> LEFT_OUT =
      HashSet.of(ID, "policy-digest", "household-bills", "community-sheet");

  /** The kind. */
  public ProgrammeReport() {
    super(ID);
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    CountyOverview county = Renovation.of(request.programme());
    Validation<Seq<Problem>, Seq<Report>> chapters =
        Validation.sequence(
            BuiltInKinds.ALL
                .reject(kind -> LEFT_OUT.contains(kind.id()))
                .map(kind -> kind.build(request)));
    return Validation.combine(
            chapters,
            county.open(),
            county.assess(request.asOf()),
            CountyPlans.all(request.programme()))
        .ap(
            (reports, open, assessed, plans) ->
                Frame.onFile(this, request)
                    .addSections(
                        Section.of(
                            "overview",
                            words.say("programme.overview"),
                            overview(request.programme(), assessed, plans, open, words)),
                        Section.of("open", words.say("programme.open"), open(open, request, words)))
                    .addAllSections(Chapters.of(reports, words))
                    .addNotes(words.say("programme.note"))
                    .build())
        .mapError(problems -> problems.flatMap(some -> some).distinct());
  }

  private static Table overview(
      Programme programme,
      Decision<Assessment.Result> assessed,
      Seq<CountyPlan> plans,
      Seq<OpenQuestion> open,
      KindWords words) {
    Attainment all = assessed.value().programme();
    PlanAndActual measures = all.measures();
    Seq<FundingPlan> funded = plans.flatMap(plan -> plan.funding().values().map(Decision::value));
    Seq<AnnualPlan> chosen =
        plans.flatMap(plan -> Vector.ofAll(plan.plan().stream().toList())).map(Decision::value);
    return Table.builder()
        .id("overview")
        .caption(words.say("programme.overview"))
        .columns(
            Vector.of(
                words.column("item", Column.Kind.TEXT), words.column("value", Column.Kind.MIXED)))
        .rows(
            extent("planned", measures.planned(), words)
                .appendAll(extent("started", measures.started(), words))
                .appendAll(extent("complete", measures.complete(), words))
                .appendAll(
                    Vector.of(
                        row("target", Cell.of(all.target()), words),
                        row("behind", Cell.of(assessed.value().cumulative().behind()), words),
                        row("budgeted", Cell.of(funded.size()), words),
                        row("cost", Cell.of(Money.sum(funded.map(FundingPlan::total))), words),
                        row("need", need(funded, words), words),
                        row("public-money", publicMoney(programme), words),
                        row(
                            "chosen",
                            Cell.of(chosen.map(plan -> plan.chosen().size()).sum().longValue()),
                            words),
                        row("chosen-cost", Cell.of(Money.sum(chosen.map(AnnualPlan::cost))), words),
                        row("open-questions", Cell.of(open.size()), words))))
        .build();
  }

  private static Seq<Row> extent(String which, Extent extent, KindWords words) {
    return Vector.of(
        row(which + "-communities", Cell.of(extent.communities()), words),
        row(which + "-buildings", known(extent.buildings(), words), words),
        row(which + "-households", known(extent.households(), words), words),
        row(which + "-area", extent.area().map(Cell::of).orElseGet(() -> unknown(words)), words));
  }

  private static Cell known(Optional<Long> count, KindWords words) {
    return count.map(Cell::of).orElseGet(() -> unknown(words));
  }

  private static Cell unknown(KindWords words) {
    return Cell.of(words.say("programme.unknown"));
  }

  /** Not known of one is not known of all: a sum that leaves one out would pass for the whole. */
  private static Cell need(Seq<FundingPlan> funded, KindWords words) {
    Seq<Money> needs =
        funded.flatMap(plan -> Vector.ofAll(plan.sources().government().stream().toList()));
    return needs.size() == funded.size() ? Cell.of(Money.sum(needs)) : unknown(words);
  }

  private static Cell publicMoney(Programme programme) {
    return Cell.of(Money.sum(programme.files().budgets().map(year -> year.amount())));
  }

  private static Row row(String key, Cell value, KindWords words) {
    return Row.of(Cell.of(words.say("programme." + key)), value);
  }

  private static Table open(Seq<OpenQuestion> open, ReportRequest request, KindWords words) {
    int all = request.programme().register().size();
    return Table.builder()
        .id("open")
        .caption(words.say("programme.open"))
        .columns(
            Vector.of(
                words.column("judgement", Column.Kind.TEXT),
                words.column("question", Column.Kind.TEXT),
                words.column("clause", Column.Kind.TEXT),
                words.column("communities", Column.Kind.COUNT, "community"),
                words.column("concerned", Column.Kind.TEXT)))
        .rows(
            open.map(
                question ->
                    Row.of(
                        Cell.of(words.say("programme.rule." + question.rule())),
                        Cell.of(question.message(words.locale())),
                        Cell.of(words.clause(question.finding().clause())),
                        Cell.of(question.communities().size()),
                        Cell.of(
                            question.communities().size() == all
                                ? words.say("programme.all")
                                : words.list(question.communities())))))
        .build();
  }
}
