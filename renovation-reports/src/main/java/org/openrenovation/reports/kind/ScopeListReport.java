package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.scope.WorkItem;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.core.scope.Works;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The works of every community (改造内容清单, clauses 2.2.1 to 2.2.3): item by item what is needed and
 * what is to be done, and whether that will do.
 */
public final class ScopeListReport extends BuiltInReport {
  /** The kind. */
  public ScopeListReport() {
    super("scope-list");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return Policied.all(request.programme())
        .map(
            all ->
                Frame.onFile(this, request, Cited.parameters(all.flatMap(Policied::works)))
                    .addSections(
                        Section.of(
                            "communities", words.say("scope-list.communities"), table(all, words)),
                        Section.of("items", words.say("scope-list.items"), items(all, words)))
                    .addNotes(words.say("scope-list.note"))
                    .build());
  }

  private static Table table(Seq<Policied> all, KindWords words) {
    return Table.builder()
        .id("communities")
        .caption(words.say("scope-list.communities"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("outcome", Column.Kind.STATE),
                words.column("basic", Column.Kind.TEXT),
                words.column("chosen", Column.Kind.TEXT),
                words.column("reasons", Column.Kind.TEXT)))
        .rows(all.flatMap(one -> one.works().map(decision -> row(one, decision, words))))
        .build();
  }

  private static Row row(Policied one, Decision<Works.Outcome> decision, KindWords words) {
    Works works = Works.under(one.policy());
    WorkPlan plan = one.file().works().orElseThrow();
    return Row.of(
            Row.Role.DATA,
            one.named()
                .append(outcome(decision.value(), words))
                .append(Cell.of(named(works, plan, words, WorkClass.BASIC)))
                .append(
                    Cell.of(
                        named(works, plan, words, WorkClass.IMPROVEMENT, WorkClass.ENHANCEMENT)))
                .append(Cell.of(words.findings(decision))))
        .because(words.why(decision));
  }

  private static String named(Works works, WorkPlan plan, KindWords words, WorkClass... classes) {
    return words.list(
        works
            .catalogue()
            .items()
            .filter(item -> Vector.of(classes).contains(item.workClass()))
            .filter(item -> plan.chosen().contains(item.code()))
            .map(item -> item.name().in(words.locale())));
  }

  private static Table items(Seq<Policied> all, KindWords words) {
    Seq<WorkPlan> plans = all.flatMap(one -> Vector.ofAll(one.file().works().stream().toList()));
    return Table.builder()
        .id("items")
        .caption(words.say("scope-list.items"))
        .columns(
            Vector.of(
                words.column("code", Column.Kind.TEXT),
                words.column("work", Column.Kind.TEXT),
                words.column("class", Column.Kind.TEXT),
                words.column("needed", Column.Kind.COUNT, "community"),
                words.column("planned", Column.Kind.COUNT, "community"),
                words.column("unit", Column.Kind.TEXT),
                words.column("clause", Column.Kind.TEXT)))
        .rows(
            all.headOption()
                .toVector()
                .flatMap(
                    first ->
                        Works.under(first.policy())
                            .catalogue()
                            .items()
                            .map(item -> item(item, plans, first.policy(), words))))
        .build();
  }

  private static Row item(WorkItem item, Seq<WorkPlan> plans, Policy policy, KindWords words) {
    return Row.of(
        Cell.of(item.code()),
        Cell.of(item.name().in(words.locale())),
        Cell.of(words.word(item.workClass())),
        Cell.of(plans.count(plan -> plan.needed().contains(item.code()))),
        Cell.of(plans.count(plan -> plan.chosen().contains(item.code()))),
        Cell.of(words.named(policy, item.inCharge().lead())),
        Cell.of(words.clause(policy.clause(item.clause()))));
  }

  private static Cell outcome(Works.Outcome outcome, KindWords words) {
    Tone tone =
        switch (outcome) {
          case ACCEPTED -> Tone.GOOD;
          case REFUSED -> Tone.BAD;
          case UNDETERMINED -> Tone.UNKNOWN;
        };
    return Cell.state(tone, words.word(outcome));
  }
}
