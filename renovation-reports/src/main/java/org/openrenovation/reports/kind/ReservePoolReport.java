package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.planning.pool.Pool;
import org.openrenovation.core.planning.pool.ReservePool;
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
 * The reserve pool (项目储备库, clause 2.3): where each entry stands and what it lacks, and how many
 * there are in each neighbourhood.
 */
public final class ReservePoolReport extends BuiltInReport {
  /** The kind. */
  public ReservePoolReport() {
    super("reserve-pool");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Programme programme = request.programme();
    return programme
        .policyFor(programme.policy().planYears().to())
        .map(
            policy -> {
              Pool pool =
                  ReservePool.under(policy)
                      .outcome(programme.pool(policy, words.say("reserve-pool.unknown")));
              return Frame.onFile(
                      this,
                      request,
                      Cited.parameters(pool.entries().map(entry -> entry.standing())))
                  .addSections(
                      Section.of(
                          "neighbourhoods",
                          words.say("reserve-pool.neighbourhoods"),
                          neighbourhoods(pool, words)),
                      Section.of(
                          "entries",
                          words.say("reserve-pool.entries"),
                          entries(pool, programme, words)))
                  .addNotes(words.say("reserve-pool.note"))
                  .build();
            });
  }

  private static Table neighbourhoods(Pool pool, KindWords words) {
    Seq<Column> columns =
        Vector.of(
            words.column("neighbourhood", Column.Kind.TEXT),
            words.column("poolTotal", Column.Kind.COUNT, "community"),
            words.column("poolPlanned", Column.Kind.COUNT, "community"),
            words.column("poolReady", Column.Kind.COUNT, "community"),
            words.column("poolReserved", Column.Kind.COUNT, "community"),
            words.column("poolOut", Column.Kind.COUNT, "community"));
    Seq<Row> rows =
        pool.neighbourhoods()
            .toVector()
            .map(
                one ->
                    Row.of(
                        Cell.of(one._1),
                        Cell.of(one._2.total()),
                        Cell.of(one._2.planned()),
                        Cell.of(one._2.ready()),
                        Cell.of(one._2.reserved()),
                        Cell.of(one._2.out())));
    return Table.builder()
        .id("neighbourhoods")
        .caption(words.say("reserve-pool.neighbourhoods"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .build();
  }

  private static Table entries(Pool pool, Programme programme, KindWords words) {
    return Table.builder()
        .id("entries")
        .caption(words.say("reserve-pool.entries"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("neighbourhood", Column.Kind.TEXT),
                words.column("standing", Column.Kind.STATE),
                words.column("reasons", Column.Kind.TEXT)))
        .rows(
            pool.entries()
                .map(
                    pooled ->
                        Row.of(
                                Cell.of(pooled.entry().id()),
                                Cell.of(
                                    programme
                                        .register()
                                        .find(pooled.entry().id())
                                        .orElseThrow()
                                        .name()),
                                Cell.of(pooled.entry().neighbourhood()),
                                Cell.state(
                                    tone(pooled.standing().value()),
                                    words.word(pooled.standing().value())),
                                Cell.of(words.findings(pooled.standing())))
                            .because(words.why(pooled.standing()))))
        .build();
  }

  private static Tone tone(ReservePool.Standing standing) {
    return switch (standing) {
      case READY, PLANNED -> Tone.GOOD;
      case RESERVED -> Tone.CAUTION;
      case OUT -> Tone.NEUTRAL;
    };
  }
}
