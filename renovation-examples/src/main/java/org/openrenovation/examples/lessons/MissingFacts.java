package org.openrenovation.examples.lessons;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportDefinition;
import org.openrenovation.reports.spi.ReportRequest;

/** A kind of report of one's own: how many facts of each community are still to be recorded. */
public final class MissingFacts implements ReportDefinition {
  @Override
  public String id() {
    return "missing-facts";
  }

  @Override
  public Text title() {
    return new Text("待补事实", "Facts to be recorded");
  }

  @Override
  public int spiLevel() {
    return SPI_LEVEL;
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    Programme programme = request.programme();
    Table table =
        Table.builder()
            .id("communities")
            .caption(title().in(request.locale()))
            .columns(
                Vector.of(
                    Column.of("id", new Text("编号", "Id").in(request.locale()), Column.Kind.TEXT),
                    Column.of(
                        "name", new Text("小区", "Name").in(request.locale()), Column.Kind.TEXT),
                    Column.of(
                        "missing",
                        new Text("缺少", "Missing").in(request.locale()),
                        Column.Kind.COUNT)))
            .rows(programme.register().communities().map(community -> row(programme, community)))
            .build();
    return Validation.valid(
        Report.builder()
            .kind(id())
            .title(title().in(request.locale()))
            .locale(request.locale())
            .asOf(request.asOf())
            .addSections(Section.of("communities", table.caption(), table))
            .build());
  }

  private static Row row(Programme programme, Community community) {
    var facts = programme.factsOf(community).facts();
    int missing = facts.vocabulary().names().size() - facts.known().size();
    return Row.of(Cell.of(community.id()), Cell.of(community.name()), Cell.of(missing));
  }
}
