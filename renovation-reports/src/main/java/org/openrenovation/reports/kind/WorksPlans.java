package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.programme.WorksPlan;
import org.openrenovation.core.programme.WorksReview;
import org.openrenovation.core.schedule.WorksCrew;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.spi.ReportDefinition;
import org.openrenovation.reports.spi.ReportRequest;

/** What the reports on works have in common: the plan of the year in which things are looked at. */
final class WorksPlans {
  private WorksPlans() {}

  /**
   * The report on the plan of the year of the request's day; where the policy sets no template of
   * works, one that says so.
   *
   * @param sections what it tells of the plan
   */
  static Validation<Seq<Problem>, Report> build(
      ReportDefinition kind, ReportRequest request, Function<WorksPlan, Seq<Section>> sections) {
    return told(kind, request, plan(request), plan -> plan, WorksPlan::uses, sections);
  }

  /** The same of how far the works have come. */
  static Validation<Seq<Problem>, Report> review(
      ReportDefinition kind, ReportRequest request, Function<WorksReview, Seq<Section>> sections) {
    return told(
        kind,
        request,
        plan(request).flatMap(plan -> WorksReview.of(request.programme(), plan, request.asOf())),
        WorksReview::plan,
        review ->
            review
                .plan()
                .uses()
                .addAll(Cited.parameters(review.sites().map(WorksReview.Site::progress))),
        sections);
  }

  /** The plan of the year of the request's day. */
  static Validation<Seq<Problem>, WorksPlan> plan(ReportRequest request) {
    return WorksPlan.of(request.programme(), request.asOf().getYear());
  }

  private static <T> Validation<Seq<Problem>, Report> told(
      ReportDefinition kind,
      ReportRequest request,
      Validation<Seq<Problem>, T> asked,
      Function<T, WorksPlan> plan,
      Function<T, Set<ParameterUse>> uses,
      Function<T, Seq<Section>> sections) {
    KindWords words = KindWords.in(request.locale());
    return asked
        .map(
            of ->
                Frame.of(kind, request, uses.apply(of))
                    .sections(sections.apply(of))
                    .addAllNotes(notes(request, plan.apply(of), words))
                    .addNotes(words.say(kind.id() + ".note"))
                    .build())
        .fold(
            problems ->
                problems.forAll(problem -> problem.code().equals("works.no-template"))
                    ? Validation.valid(unset(kind, request, problems.head(), words))
                    : Validation.invalid(problems),
            Validation::valid);
  }

  private static Report unset(
      ReportDefinition kind, ReportRequest request, Problem problem, KindWords words) {
    return Frame.of(kind, request)
        .addSections(
            Section.of(
                "works", words.say("works.unset"), Paragraph.of(problem.message(words.locale()))))
        .build();
  }

  private static Seq<String> notes(ReportRequest request, WorksPlan plan, KindWords words) {
    Vector<String> notes = Vector.empty();
    for (Text note : request.programme().works().note().stream().toList()) {
      notes = notes.append(note.in(words.locale()));
    }
    notes =
        notes.append(
            words.say(
                "works.basis",
                "basis",
                Messages.text(
                    "basis." + plan.template().basis().name(), words.locale(), HashMap.empty())));
    if (plan.sites().isEmpty()) {
      notes = notes.append(words.say("works.none", "year", Integer.toString(plan.year())));
    }
    if (!plan.unlimited().isEmpty()) {
      notes =
          notes.append(
              words.say(
                  "works.unlimited",
                  "crews",
                  words.list(
                      plan.unlimited().map(WorksCrew::name).map(name -> name.in(words.locale())))));
    }
    return notes;
  }
}
