package org.openrenovation.reports.kind;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.approval.Answer;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Trace;
import org.openrenovation.core.oversight.Duty;
import org.openrenovation.core.oversight.DutyKind;
import org.openrenovation.core.oversight.UnitList;
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
 * The permits of every community (审批手续清单, clauses 2.4.3 and 4.1): which are needed, which fall away
 * and why, which cannot be told yet; and which unit is in charge of each.
 */
public final class PermitListReport extends BuiltInReport {
  /** The kind. */
  public PermitListReport() {
    super("permit-list");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return Policied.all(request.programme())
        .map(
            all ->
                Frame.onFile(this, request, Cited.parameters(all.flatMap(Policied::permits)))
                    .addSections(
                        Section.of("permits", words.say("permit-list.permits"), table(all, words)))
                    .addNotes(words.say("permit-list.note"))
                    .build());
  }

  private static Table table(Seq<Policied> all, KindWords words) {
    return Table.builder()
        .id("permits")
        .caption(words.say("permit-list.permits"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("permit", Column.Kind.TEXT),
                words.column("outcome", Column.Kind.STATE),
                words.column("reasons", Column.Kind.TEXT),
                words.column("unit", Column.Kind.TEXT),
                words.column("clauses", Column.Kind.TEXT)))
        .rows(
            all.flatMap(
                one -> one.permits().toVector().flatMap(decision -> rows(one, decision, words))))
        .build();
  }

  private static Seq<Row> rows(Policied one, Decision<Permits.Result> decision, KindWords words) {
    Seq<Step> steps = decision.trace().root().parts();
    Seq<Duty> duties = UnitList.duties(one.policy().document());
    return decision
        .value()
        .permits()
        .toVector()
        .map(
            permit ->
                row(
                    one,
                    permit,
                    steps.find(step -> step.subject().equals(Optional.of(permit._1))).get(),
                    duties
                        .find(
                            duty -> duty.kind() == DutyKind.PERMIT && duty.ref().equals(permit._1))
                        .map(Duty::unit)
                        .getOrElse(""),
                    words));
  }

  private static Row row(
      Policied one,
      Tuple2<String, Answer<Permits.State>> permit,
      Step step,
      String unit,
      KindWords words) {
    Trace trace = new Trace(step);
    return Row.of(
            Row.Role.DATA,
            one.named()
                .append(Cell.of(words.named(one.policy(), permit._1)))
                .append(state(permit._2.state(), words))
                .append(
                    Cell.of(
                        trace
                            .findings()
                            .map(finding -> finding.message(words.locale()))
                            .distinct()
                            .mkString("\n")))
                .append(Cell.of(words.named(one.policy(), unit)))
                .append(Cell.of(words.list(trace.clauses().map(words::clause)))))
        .because(Vector.of(Reason.of(trace, words.locale())));
  }

  private static Cell state(Permits.State state, KindWords words) {
    Tone tone =
        switch (state) {
          case REQUIRED -> Tone.CAUTION;
          case WAIVED -> Tone.GOOD;
          case NOT_APPLICABLE -> Tone.NEUTRAL;
          case UNDETERMINED -> Tone.UNKNOWN;
        };
    return Cell.state(tone, words.word(state));
  }
}
