package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * Eligibility (纳入条件审查): for each community whether it is in, why, under which clause, and how far
 * central money supports it.
 */
public final class EligibilityReport extends BuiltInReport {
  /** The kind. */
  public EligibilityReport() {
    super("eligibility");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Seq<Judged> judged = judged(request.programme());
    return Validation.valid(
        Frame.of(this, request, uses(judged))
            .addSections(
                Section.of("summary", words.say("eligibility.summary"), summary(judged, words)),
                Section.of(
                    "communities",
                    words.say("eligibility.communities"),
                    communities(judged, words)))
            .addNotes(words.say("eligibility.note"))
            .build());
  }

  /** The inclusion rule is bound once a plan year, not once a community. */
  private static Seq<Judged> judged(Programme programme) {
    return programme
        .register()
        .years()
        .flatMap(
            year -> {
              Validation<Seq<Problem>, Inclusion> rule =
                  programme.policyFor(year).map(Inclusion::under);
              return programme
                  .register()
                  .of(year)
                  .communities()
                  .map(
                      community ->
                          new Judged(
                              community,
                              rule.map(
                                  inclusion -> inclusion.decide(programme.factsOf(community)))));
            });
  }

  private static Set<ParameterUse> uses(Seq<Judged> judged) {
    return LinkedHashSet.ofAll(
        judged
            .filter(one -> one.decision.isValid())
            .flatMap(one -> one.decision.get().trace().parameters()));
  }

  private static Table summary(Seq<Judged> judged, KindWords words) {
    Seq<Row> rows =
        Vector.of(Inclusion.Outcome.values())
            .map(
                outcome ->
                    Row.of(outcome(outcome, words), Cell.of(judged.count(one -> one.is(outcome)))));
    Seq<Column> columns =
        Vector.of(
            words.column("outcome", Column.Kind.STATE),
            words.column("communities", Column.Kind.COUNT, "community"));
    return Table.builder()
        .id("summary")
        .caption(words.say("eligibility.summary"))
        .columns(columns)
        .rows(rows.append(Row.sum(Row.Role.TOTAL, words.say("total"), columns, rows)))
        .build();
  }

  private static Table communities(Seq<Judged> judged, KindWords words) {
    return Table.builder()
        .id("communities")
        .caption(words.say("eligibility.communities"))
        .columns(
            Vector.of(
                words.column("year", Column.Kind.ORDINAL),
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("outcome", Column.Kind.STATE),
                words.column("reasons", Column.Kind.TEXT),
                words.column("built", Column.Kind.TEXT),
                words.column("support", Column.Kind.STATE),
                words.column("clauses", Column.Kind.TEXT)))
        .rows(judged.map(one -> row(one, words)))
        .build();
  }

  private static Row row(Judged one, KindWords words) {
    Community community = one.community;
    Cell year = Cell.of(community.planYear());
    Cell built = Cell.of(words.list(community.builtYears().map(Object::toString)));
    if (one.decision.isInvalid()) {
      String reason =
          one.decision.getError().map(problem -> problem.message(words.locale())).mkString("\n");
      return Row.of(
          year,
          Cell.of(community.id()),
          Cell.of(community.name()),
          Cell.empty(),
          Cell.of(reason),
          built,
          Cell.empty(),
          Cell.empty());
    }
    Decision<Inclusion.Verdict> decision = one.decision.get();
    return Row.of(
            year,
            Cell.of(community.id()),
            Cell.of(community.name()),
            outcome(decision.value().outcome(), words),
            Cell.of(reasons(decision, words)),
            built,
            support(decision.value().centralSupport(), words),
            Cell.of(words.list(decision.trace().clauses().map(words::clause))))
        .because(words.why(decision));
  }

  /** What is missing in one sentence, everything else in its own. */
  private static String reasons(Decision<?> decision, KindWords words) {
    Seq<Finding> findings = decision.findings();
    Seq<Finding> missing =
        findings.filter(
            finding ->
                finding.step().state() == Truth.UNKNOWN && finding.figures().containsKey("fact"));
    Seq<String> sentences =
        missing.isEmpty()
            ? Vector.empty()
            : Vector.of(
                words.say(
                    "eligibility.missing",
                    HashMap.of(
                        "facts",
                        words.list(
                            missing.map(
                                finding ->
                                    finding.figures().get("fact").get().in(words.locale()))))));
    return sentences
        .appendAll(findings.removeAll(missing).map(finding -> finding.message(words.locale())))
        .mkString("\n");
  }

  private static Cell outcome(Inclusion.Outcome outcome, KindWords words) {
    Tone tone =
        switch (outcome) {
          case INCLUDED -> Tone.GOOD;
          case EXCLUDED -> Tone.BAD;
          case UNDETERMINED -> Tone.UNKNOWN;
        };
    return Cell.state(tone, words.word(outcome));
  }

  private static Cell support(Inclusion.CentralSupport support, KindWords words) {
    Tone tone =
        switch (support) {
          case KEY -> Tone.GOOD;
          case DISCRETIONARY -> Tone.NEUTRAL;
          case UNDETERMINED -> Tone.UNKNOWN;
        };
    return Cell.state(tone, words.word(support));
  }

  /** A community with its judgement, or why there is no policy to judge it under. */
  private record Judged(
      Community community, Validation<Seq<Problem>, Decision<Inclusion.Verdict>> decision) {
    boolean is(Inclusion.Outcome outcome) {
      return decision.map(found -> found.value().outcome() == outcome).getOrElse(false);
    }
  }
}
