package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.programme.CountyBoard;
import org.openrenovation.core.programme.ManagementFile;
import org.openrenovation.core.project.Bodies;
import org.openrenovation.core.project.BodiesReview;
import org.openrenovation.core.project.ManagedCommunity;
import org.openrenovation.core.project.Management;
import org.openrenovation.core.project.ManagementReview;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * How the communities are managed after their works (物业管理与基层组织情况, clauses 2.7 and 2.8): by whom, on
 * what vote, with what service, and whether the bodies that work as one are in place.
 */
public final class PropertyServiceReport extends BuiltInReport {
  /** The kind. */
  public PropertyServiceReport() {
    super("property-service");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return CountyBoard.of(request.programme(), request.asOf())
        .map(
            board ->
                Frame.onFile(this, request)
                    .addSections(
                        Section.of(
                            "managed", words.say("property-service.managed"), table(board, words)))
                    .addNotes(words.say("property-service.note"))
                    .build());
  }

  private static Table table(CountyBoard board, KindWords words) {
    return Table.builder()
        .id("managed")
        .caption(words.say("property-service.managed"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("completedOn", Column.Kind.DATE),
                words.column("managed", Column.Kind.STATE),
                words.column("mode", Column.Kind.TEXT),
                words.column("since", Column.Kind.DATE),
                words.column("bodies", Column.Kind.STATE),
                words.column("reasons", Column.Kind.TEXT)))
        .rows(
            board
                .standings()
                .filter(standing -> board.managed(standing).completedOn().isPresent())
                .map(standing -> row(board, standing, words)))
        .build();
  }

  private static Row row(CountyBoard board, CountyBoard.Standing standing, KindWords words) {
    ManagedCommunity community = board.managed(standing);
    Decision<Management.Result> managed =
        Management.under(standing.policy())
            .decide(new ManagementReview(board.asOf(), Vector.of(community)));
    Bodies rule = Bodies.under(standing.policy());
    Facts facts = standing.file().management().flatMap(ManagementFile::bodies).orElse(rule.facts());
    Decision<Bodies.Result> bodies =
        rule.decide(
            new BodiesReview(Vector.of(new BodiesReview.CommunityBodies(community.id(), facts))));
    boolean isManaged = managed.value().managed().get(community.id()).get();
    return Row.of(
            Cell.of(standing.community().id()),
            Cell.of(standing.community().name()),
            community.completedOn().map(Cell::of).orElse(Cell.empty()),
            Cell.state(
                isManaged ? Tone.GOOD : Tone.BAD,
                words.say(isManaged ? "property-service.yes" : "property-service.no")),
            community
                .manager()
                .map(manager -> Cell.of(words.word(manager.mode())))
                .orElse(Cell.empty()),
            community.manager().map(manager -> Cell.of(manager.from())).orElse(Cell.empty()),
            outcome(bodies.value().communities().get(community.id()).get().outcome(), words),
            Cell.of(
                Vector.of(words.findings(managed), words.findings(bodies))
                    .reject(String::isEmpty)
                    .mkString("\n")))
        .because(words.why(managed).appendAll(words.why(bodies)));
  }

  private static Cell outcome(Bodies.Outcome outcome, KindWords words) {
    Tone tone =
        switch (outcome) {
          case COMPLETE -> Tone.GOOD;
          case INCOMPLETE -> Tone.BAD;
          case UNDETERMINED -> Tone.UNKNOWN;
        };
    return Cell.state(tone, words.word(outcome));
  }
}
