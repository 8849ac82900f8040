package org.openrenovation.reports.writer;

import java.util.Locale;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;

/** Reports for formats that do not draw: tables in place of Gantt charts. */
public final class Undrawn {
  private Undrawn() {}

  /** The report itself where it holds nothing that is drawn. */
  public static Report of(Report report) {
    if (report.gantts().isEmpty()) {
      return report;
    }
    Report.Builder plain =
        Report.builder()
            .kind(report.kind())
            .title(report.title())
            .locale(report.locale())
            .asOf(report.asOf())
            .libraryVersion(report.libraryVersion())
            .sections(report.sections().map(section -> of(section, report.locale())))
            .notes(report.notes());
    report.subtitle().ifPresent(plain::subtitle);
    report.documentNumber().ifPresent(plain::documentNumber);
    report.preparedBy().ifPresent(plain::preparedBy);
    report.sources().ifPresent(plain::sources);
    return plain.build();
  }

  private static Section of(Section section, Locale locale) {
    return Section.builder()
        .id(section.id())
        .heading(section.heading())
        .blocks(section.blocks().map(block -> of(block, locale)))
        .sections(section.sections().map(below -> of(below, locale)))
        .build();
  }

  private static Block of(Block block, Locale locale) {
    return block instanceof Gantt gantt ? Timetable.of(gantt, locale).table() : block;
  }
}
