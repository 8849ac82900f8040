package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Trace;
import org.openrenovation.core.programme.CountyBoard;
import org.openrenovation.core.project.Gate;
import org.openrenovation.core.project.GatePlan;
import org.openrenovation.core.project.GateStanding;
import org.openrenovation.core.project.GateState;
import org.openrenovation.core.project.Timeliness;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Reason;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The gates of every community on a day (项目节点进展, clauses 2.3.3 and 2.4): the board, communities by
 * gates, and of every gate that can be acted on what is missing, who must act, by when, under which
 * clause.
 */
public final class GateBoardReport extends BuiltInReport {
  /** The kind. */
  public GateBoardReport() {
    super("gate-board");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return CountyBoard.of(request.programme(), request.asOf())
        .map(
            board ->
                Frame.onFile(
                        this,
                        request,
                        Cited.parameters(board.standings().map(CountyBoard.Standing::decision)))
                    .addSections(
                        Section.of("board", words.say("gate-board.board"), board(board, words)),
                        Section.of("open", words.say("gate-board.open"), open(board, words)))
                    .addNotes(words.say("gate-board.note"))
                    .build());
  }

  /** A column for every gate of every policy, in the order in which they come. */
  private static Table board(CountyBoard board, KindWords words) {
    Seq<Gate> gates =
        board
            .standings()
            .map(CountyBoard.Standing::policy)
            .distinct()
            .flatMap(policy -> policy.section(GatePlan.class).gates())
            .distinctBy(Gate::id);
    return Table.builder()
        .id("board")
        .caption(words.say("gate-board.board"))
        .addColumns(
            words.column("year", Column.Kind.ORDINAL),
            words.column("id", Column.Kind.TEXT),
            words.column("name", Column.Kind.TEXT))
        .addAllColumns(
            gates.map(
                gate ->
                    Column.of(key(gate.id()), gate.name().in(words.locale()), Column.Kind.STATE)))
        .rows(
            board
                .standings()
                .map(
                    standing ->
                        Row.of(
                            Row.Role.DATA,
                            Vector.of(
                                    Cell.of(standing.community().planYear()),
                                    Cell.of(standing.community().id()),
                                    Cell.of(standing.community().name()))
                                .appendAll(
                                    gates.map(
                                        gate ->
                                            standing
                                                .board()
                                                .gates()
                                                .get(gate.id())
                                                .map(one -> state(one, words))
                                                .getOrElse(Cell.empty()))))))
        .build();
  }

  private static String key(String gate) {
    return "gate-" + gate.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A passed gate's day; of a gate to act on its due date too. */
  private static Cell state(GateStanding gate, KindWords words) {
    String word = words.word(gate.state());
    String label =
        switch (gate.state()) {
          case PASSED -> gate.passedOn().map(LocalDate::toString).orElse(word);
          case WAITING -> word;
          case OPEN, FAILED ->
              gate.due()
                  .map(due -> word + " " + words.say("gate-board.by", "day", due.toString()))
                  .orElse(word);
        };
    return Cell.state(tone(gate), label);
  }

  private static Tone tone(GateStanding gate) {
    return switch (gate.state()) {
      case PASSED -> gate.standing() == Timeliness.LATE ? Tone.CAUTION : Tone.GOOD;
      case FAILED -> Tone.BAD;
      case OPEN ->
          switch (gate.standing()) {
            case OVERDUE -> Tone.BAD;
            case DUE_SOON -> Tone.CAUTION;
            default -> Tone.NEUTRAL;
          };
      case WAITING -> gate.standing() == Timeliness.OVERDUE ? Tone.CAUTION : Tone.UNKNOWN;
    };
  }

  private static Table open(CountyBoard board, KindWords words) {
    return Table.builder()
        .id("open")
        .caption(words.say("gate-board.open"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("gate", Column.Kind.TEXT),
                words.column("standing", Column.Kind.STATE),
                words.column("missing", Column.Kind.TEXT),
                words.column("unit", Column.Kind.TEXT),
                words.column("due", Column.Kind.DATE),
                words.column("timeliness", Column.Kind.TEXT),
                words.column("clauses", Column.Kind.TEXT)))
        .rows(board.standings().flatMap(standing -> open(standing, words)))
        .build();
  }

  private static Seq<Row> open(CountyBoard.Standing standing, KindWords words) {
    Seq<Step> steps = standing.decision().trace().root().parts();
    return standing
        .board()
        .gates()
        .values()
        .filter(gate -> gate.state() == GateState.OPEN || gate.state() == GateState.FAILED)
        .map(
            gate -> {
              Trace trace =
                  new Trace(
                      steps.find(step -> step.subject().equals(Optional.of(gate.gate()))).get());
              Gate planned =
                  standing.policy().section(GatePlan.class).find(gate.gate()).orElseThrow();
              return Row.of(
                      Cell.of(standing.community().id()),
                      Cell.of(standing.community().name()),
                      Cell.of(gate.name().in(words.locale())),
                      Cell.state(tone(gate), words.word(gate.state())),
                      Cell.of(
                          trace
                              .findings()
                              .map(finding -> finding.message(words.locale()))
                              .distinct()
                              .mkString("\n")),
                      Cell.of(words.named(standing.policy(), planned.inCharge().lead())),
                      gate.due().map(Cell::of).orElse(Cell.empty()),
                      Cell.of(words.word(gate.standing())),
                      Cell.of(words.list(trace.clauses().map(words::clause))))
                  .because(Vector.of(Reason.of(trace, words.locale())));
            });
  }
}
