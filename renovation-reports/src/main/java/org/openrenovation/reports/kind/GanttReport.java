package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The works of the year on the calendar (施工横道图, clauses 2.3.3 and 2.4.4): every community's tasks
 * as the shared crews have time for them, with milestones, what may not slip and today.
 */
public final class GanttReport extends BuiltInReport {
  /** The kind. */
  public GanttReport() {
    super("gantt");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    return WorksPlans.review(
        this,
        request,
        review -> {
          String heading =
              words.say("gantt.heading", "year", Integer.toString(review.plan().year()));
          return Vector.of(
              Section.of(
                  "works",
                  heading,
                  new WorksCharts(review.plan(), request.asOf(), words)
                      .bySite("works-chart", heading, review.done())));
        });
  }
}
