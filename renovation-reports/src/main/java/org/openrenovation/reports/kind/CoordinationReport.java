package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Trace;
import org.openrenovation.core.planning.coordination.Coordination;
import org.openrenovation.core.planning.coordination.SpecialPlans;
import org.openrenovation.core.planning.coordination.SpecialWork;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.Programme;
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
 * The works of other departments' plans in the communities (专项规划衔接情况, clause 2.3.2): whether they
 * fall into the community's own works, come before the paving, and have their money in time.
 */
public final class CoordinationReport extends BuiltInReport {
  /** The kind. */
  public CoordinationReport() {
    super("coordination");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    Programme programme = request.programme();
    SpecialPlans plans =
        programme.files().specialPlans().orElseGet(() -> SpecialPlans.builder().build());
    return programme
        .policyFor(programme.policy().planYears().to())
        .map(
            policy -> {
              Decision<Coordination.Outcome> decision = Coordination.under(policy).decide(plans);
              return Frame.onFile(this, request, Cited.parameters(Vector.of(decision)))
                  .addSections(
                      Section.of(
                          "works",
                          words.say("coordination.works"),
                          table(plans, decision, policy, programme, words)))
                  .addNotes(words.say("coordination.note"))
                  .build();
            });
  }

  private static Table table(
      SpecialPlans plans,
      Decision<Coordination.Outcome> decision,
      Policy policy,
      Programme programme,
      KindWords words) {
    Seq<Step> steps = decision.trace().root().parts();
    return Table.builder()
        .id("works")
        .caption(words.say("coordination.works"))
        .columns(
            Vector.of(
                words.column("code", Column.Kind.TEXT),
                words.column("name", Column.Kind.TEXT),
                words.column("work", Column.Kind.TEXT),
                words.column("from", Column.Kind.DATE),
                words.column("to", Column.Kind.DATE),
                words.column("fundedOn", Column.Kind.DATE),
                words.column("outcome", Column.Kind.STATE),
                words.column("reasons", Column.Kind.TEXT)))
        .rows(
            plans
                .works()
                .map(
                    work ->
                        row(
                            work,
                            steps.find(step -> step.subject().equals(Optional.of(work.id()))).get(),
                            policy,
                            programme,
                            words)))
        .build();
  }

  private static Row row(
      SpecialWork work, Step step, Policy policy, Programme programme, KindWords words) {
    return Row.of(
            Cell.of(work.id()),
            Cell.of(
                programme
                    .register()
                    .find(work.community())
                    .map(community -> community.name())
                    .orElse(work.community())),
            Cell.of(words.named(policy, work.kind())),
            Cell.of(work.window().from()),
            Cell.of(work.window().to().orElseThrow()),
            work.fundedOn().map(Cell::of).orElse(Cell.empty()),
            switch (step.state()) {
              case TRUE -> Cell.state(Tone.GOOD, words.say("coordination.yes"));
              case FALSE -> Cell.state(Tone.BAD, words.say("coordination.no"));
              case UNKNOWN -> Cell.state(Tone.UNKNOWN, words.say("coordination.unknown"));
            },
            Cell.of(
                new Trace(step)
                    .findings()
                    .map(finding -> finding.message(words.locale()))
                    .distinct()
                    .mkString("\n")))
        .because(Vector.of(Reason.of(step, words.locale())));
  }
}
