package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.OptionalLong;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Measure;
import org.openrenovation.core.vote.Outcome;
import org.openrenovation.core.vote.Satisfaction;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * What the residents said (民意征求与满意度统计, clauses 2.3.1, 2.4.1 and 2.4.5): before the works who
 * agrees, after them who is satisfied, against what the policy asks for, and what is lacking.
 */
public final class TallyReport extends BuiltInReport {
  /** The kind. */
  public TallyReport() {
    super("tally-sheets");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return Policied.all(request.programme())
        .map(
            all ->
                Frame.onFile(
                        this,
                        request,
                        Cited.parameters(
                            all.<Decision<?>>flatMap(Policied::consent)
                                .appendAll(all.flatMap(Policied::satisfaction))))
                    .addSections(
                        Section.of("consent", words.say("tally.consent"), consent(all, words)),
                        Section.of(
                            "satisfaction",
                            words.say("tally.satisfaction"),
                            satisfaction(all, words)))
                    .addNotes(words.say("tally.note"))
                    .build());
  }

  private static Table consent(Seq<Policied> all, KindWords words) {
    return Table.builder()
        .id("consent")
        .caption(words.say("tally.consent"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("households", Column.Kind.COUNT, "household"),
                words.column("agree", Column.Kind.COUNT, "household"),
                words.column("disagree", Column.Kind.COUNT, "household"),
                words.column("noOpinion", Column.Kind.COUNT, "household"),
                words.column("silent", Column.Kind.COUNT, "household"),
                words.column("agreeRate", Column.Kind.PERCENT),
                words.column("least", Column.Kind.COUNT, "household"),
                words.column("short", Column.Kind.COUNT, "household"),
                words.column("outcome", Column.Kind.STATE),
                words.column("clauses", Column.Kind.TEXT)))
        .rows(all.flatMap(one -> one.consent().map(decision -> row(one, decision, words))))
        .build();
  }

  private static Row row(Policied one, Decision<Consent.Tally> decision, KindWords words) {
    Consent.Tally tally = decision.value();
    return Row.of(
            Row.Role.DATA,
            one.named()
                .append(Cell.of(tally.households()))
                .append(Cell.of(tally.counts().agree()))
                .append(Cell.of(tally.counts().disagree()))
                .append(Cell.of(tally.counts().noOpinion()))
                .append(Cell.of(tally.silent()))
                .appendAll(measure(tally.agreement()))
                .append(outcome(tally.outcome(), words))
                .append(Cell.of(words.list(decision.trace().clauses().map(words::clause)))))
        .because(words.why(decision));
  }

  private static Table satisfaction(Seq<Policied> all, KindWords words) {
    return Table.builder()
        .id("satisfaction")
        .caption(words.say("tally.satisfaction"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("satisfied", Column.Kind.COUNT, "household"),
                words.column("basicallySatisfied", Column.Kind.COUNT, "household"),
                words.column("dissatisfied", Column.Kind.COUNT, "household"),
                words.column("responseRate", Column.Kind.PERCENT),
                words.column("satisfiedRate", Column.Kind.PERCENT),
                words.column("least", Column.Kind.COUNT, "household"),
                words.column("short", Column.Kind.COUNT, "household"),
                words.column("outcome", Column.Kind.STATE),
                words.column("reasons", Column.Kind.TEXT),
                words.column("clauses", Column.Kind.TEXT)))
        .rows(
            all.flatMap(one -> one.satisfaction().map(decision -> satisfied(one, decision, words))))
        .build();
  }

  private static Row satisfied(
      Policied one, Decision<Satisfaction.Tally> decision, KindWords words) {
    Satisfaction.Tally tally = decision.value();
    return Row.of(
            Row.Role.DATA,
            one.named()
                .append(Cell.of(tally.counts().satisfied()))
                .append(Cell.of(tally.counts().basicallySatisfied()))
                .append(Cell.of(tally.counts().dissatisfied()))
                .append(Cell.of(tally.responseShare()))
                .appendAll(measure(tally.satisfied()))
                .append(outcome(tally.outcome(), words))
                .append(Cell.of(words.findings(decision)))
                .append(Cell.of(words.list(decision.trace().clauses().map(words::clause)))))
        .because(words.why(decision));
  }

  /** The ratio, the least that would do, what is lacking. */
  private static Seq<Cell> measure(Measure measure) {
    return Vector.of(
        Cell.of(measure.ratio()), figure(measure.least()), figure(measure.shortfall()));
  }

  private static Cell figure(OptionalLong number) {
    return number.isPresent() ? Cell.of(number.getAsLong()) : Cell.empty();
  }

  private static Cell outcome(Outcome outcome, KindWords words) {
    Tone tone =
        switch (outcome) {
          case MET -> Tone.GOOD;
          case NOT_MET -> Tone.BAD;
          case UNDETERMINED -> Tone.UNKNOWN;
        };
    return Cell.state(tone, words.word(outcome));
  }
}
