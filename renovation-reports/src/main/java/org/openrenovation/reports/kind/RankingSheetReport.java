package org.openrenovation.reports.kind;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.planning.pool.Ranked;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.programme.CountyPlan;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.programme.ReviewFile;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The competitive review (竞争性评审排序, clause 2.3.1): year by year the order, the points, what each
 * criterion brought, and who could not be ranked and why.
 */
public final class RankingSheetReport extends BuiltInReport {
  /** The kind. */
  public RankingSheetReport() {
    super("ranking-sheet");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return CountyPlans.all(request.programme())
        .map(
            plans ->
                Frame.onFile(this, request, Cited.parameters(plans.map(CountyPlan::ranking)))
                    .addAllSections(plans.map(plan -> section(plan, request.programme(), words)))
                    .addNotes(words.say("ranking-sheet.note"))
                    .build());
  }

  private static Section section(CountyPlan plan, Programme programme, KindWords words) {
    String heading = words.say("ranking-sheet.year", "year", Integer.toString(plan.year()));
    Seq<String> criteria = Ranking.under(plan.policy()).criteria();
    Seq<Ranked> order = plan.ranking().value().order();
    Table table =
        Table.builder()
            .id("y" + plan.year())
            .caption(heading)
            .addColumns(
                words.column("rank", Column.Kind.ORDINAL),
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("urgency", Column.Kind.ORDINAL),
                words.column("points", Column.Kind.RATIO))
            .addAllColumns(
                criteria.map(
                    criterion ->
                        Column.of(
                            criterion, words.named(plan.policy(), criterion), Column.Kind.PERCENT)))
            .rows(
                order
                    .zipWithIndex()
                    .map(place -> row(place._2 + 1, place._1, plan, programme, words)))
            .notes(
                plan.ranking()
                    .findings()
                    .filter(finding -> finding.step().state() == Truth.UNKNOWN)
                    .map(finding -> finding.message(words.locale()))
                    .distinct())
            .build();
    return Section.of("s" + plan.year(), heading, table);
  }

  private static Row row(
      int rank, Ranked ranked, CountyPlan plan, Programme programme, KindWords words) {
    Map<String, Fraction> review =
        programme.files().of(ranked.id()).review().map(ReviewFile::criteria).orElseThrow();
    return Row.of(
            Row.Role.DATA,
            Vector.of(
                    Cell.of(rank),
                    Cell.of(ranked.id()),
                    Cell.of(programme.register().find(ranked.id()).orElseThrow().name()),
                    Cell.of(ranked.urgency()),
                    Cell.of(ranked.points()))
                .appendAll(
                    Ranking.under(plan.policy())
                        .criteria()
                        .map(
                            criterion ->
                                review.get(criterion).map(Cell::of).getOrElse(Cell.empty()))))
        .because(words.why(plan.ranking(), ranked.id()));
  }
}
