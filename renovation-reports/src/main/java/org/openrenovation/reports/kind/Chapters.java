package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;

/** Reports as chapters of one: their sections below the kind's title, under names of their own. */
final class Chapters {
  private final KindWords words;
  private final Set<String> repeated;

  private Chapters(KindWords words, Set<String> repeated) {
    this.words = words;
    this.repeated = repeated;
  }

  /** A chapter for each report; one of a single section is that section. */
  static Seq<Section> of(Seq<Report> reports, KindWords words) {
    Set<String> repeated =
        reports
            .filter(report -> report.sections().size() > 1)
            .flatMap(Report::sections)
            .groupBy(Section::heading)
            .filterValues(same -> same.size() > 1)
            .keySet();
    Chapters chapters = new Chapters(words, repeated);
    return reports.map(chapters::chapter);
  }

  private Section chapter(Report report) {
    String title = capital(KindWords.both(report.kind() + ".title").in(words.locale()));
    Section.Builder chapter = Section.builder().id(report.kind()).heading(title);
    if (report.sections().size() == 1) {
      Section only = report.sections().head();
      return chapter
          .blocks(only.blocks().map(block -> named(report, block)))
          .sections(only.sections().map(one -> below(report, title, one)))
          .build();
    }
    return chapter.sections(report.sections().map(one -> below(report, title, one))).build();
  }

  private static String capital(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private Section below(Report report, String title, Section section) {
    return Section.builder()
        .id(report.kind() + "-" + section.id())
        .heading(
            repeated.contains(section.heading())
                ? words.say(
                    "programme.section", HashMap.of("kind", title, "section", section.heading()))
                : section.heading())
        .blocks(section.blocks().map(block -> named(report, block)))
        .sections(section.sections().map(one -> below(report, title, one)))
        .build();
  }

  private static Block named(Report report, Block block) {
    if (block instanceof Table table) {
      return named(report.kind() + "-" + table.id(), table);
    }
    return block instanceof Gantt gantt ? named(report.kind() + "-" + gantt.id(), gantt) : block;
  }

  private static Block named(String id, Table table) {
    return Table.builder()
        .id(id)
        .caption(table.caption())
        .columns(table.columns())
        .rows(table.rows())
        .charts(table.charts())
        .notes(table.notes())
        .build();
  }

  private static Block named(String id, Gantt gantt) {
    return Gantt.builder()
        .id(id)
        .caption(gantt.caption())
        .today(gantt.today())
        .groups(gantt.groups())
        .crews(gantt.crews())
        .rest(gantt.rest())
        .worked(gantt.worked())
        .notes(gantt.notes())
        .build();
  }
}
