package org.openrenovation.reports.writer.html;

import io.vavr.collection.Seq;
import java.io.IOException;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.Lines;
import org.openrenovation.reports.writer.Numbering;
import org.openrenovation.reports.writer.Words;

/** One report as one page, from head to foot. */
final class Page {
  private static final int DEEPEST_HEADING = 6;

  private final Report report;
  private final Markup page;
  private final Words words;
  private final PageTable tables;
  private final PageGantt gantts;

  Page(Report report, Markup page) {
    this.report = report;
    this.page = page;
    this.words = Words.in(report.locale());
    this.tables = new PageTable(report, page);
    this.gantts = new PageGantt(report, page, tables);
  }

  void write() throws IOException {
    page.documentType()
        .open("html", "lang", report.locale().stripExtensions().toLanguageTag())
        .line();
    head();
    page.open("body").line();
    page.element("a", words.text("html.skip"), "class", "skip", "href", "#main").line();
    header();
    contents();
    page.open("main", "id", "main").line();
    sections(
        report.printedSections(),
        Numbering.of(report.locale()),
        report.printedSections().size() > 1);
    page.close("main").line();
    footer();
    page.own("script", PageAssets.SCRIPT);
    page.close("body").line().close("html").line();
  }

  private void head() throws IOException {
    page.open("head").line().lone("meta", "charset", "utf-8").line();
    page.lone("meta", "http-equiv", "Content-Security-Policy", "content", PageAssets.POLICY).line();
    page.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.lone("meta", "name", "color-scheme", "content", "light dark").line();
    page.lone("meta", "name", "generator", "content", "OpenRenovation " + report.libraryVersion())
        .line();
    page.element("title", report.title()).line();
    page.own("style", PageAssets.STYLE);
    page.close("head").line();
  }

  private void header() throws IOException {
    page.open("header").line().element("h1", report.title()).line();
    if (report.subtitle().isPresent()) {
      page.element("p", report.subtitle().get(), "class", "subtitle").line();
    }
    page.open("ul", "class", "facts");
    for (String fact : Lines.facts(report)) {
      page.element("li", fact);
    }
    page.close("ul").line().close("header").line();
  }

  /** A table of contents where there is more than one section to go to. */
  private void contents() throws IOException {
    if (report.printedSections().flatMap(Section::flattened).size() > 1) {
      page.open("nav", "aria-labelledby", "contents")
          .element("h2", words.text("html.contents"), "id", "contents");
      links(
          report.printedSections(),
          Numbering.of(report.locale()),
          report.printedSections().size() > 1);
      page.close("nav").line();
    }
  }

  private void links(Seq<Section> sections, Numbering numbering, boolean numbered)
      throws IOException {
    page.open("ul").line();
    int position = 1;
    for (Section section : sections) {
      page.open("li")
          .element(
              "a",
              (numbered ? numbering.before(position) : "") + section.heading(),
              "href",
              "#" + id(section));
      if (!section.sections().isEmpty()) {
        links(section.sections(), numbering.below(position), true);
      }
      page.close("li").line();
      position++;
    }
    page.close("ul").line();
  }

  private void sections(Seq<Section> sections, Numbering numbering, boolean numbered)
      throws IOException {
    String heading = "h" + Math.min(DEEPEST_HEADING, numbering.level() + 1);
    int position = 1;
    for (Section section : sections) {
      page.open("section", "id", id(section), "aria-labelledby", id(section) + "-heading").line();
      page.element(
              heading,
              (numbered ? numbering.before(position) : "") + section.heading(),
              "id",
              id(section) + "-heading")
          .line();
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph) {
          page.element("p", paragraph.text()).line();
        } else if (block instanceof Table table) {
          tables.write(table, section.heading());
        } else if (block instanceof Gantt gantt) {
          gantts.write(gantt, section.heading());
        }
      }
      sections(section.sections(), numbering.below(position), true);
      page.close("section").line();
      position++;
    }
  }

  private void footer() throws IOException {
    page.open("footer").line();
    for (String note : Lines.notes(report, report.notes())) {
      page.element("p", note, "class", "note").line();
    }
    page.element("p", Lines.madeBy(report), "class", "made-by").line().close("footer").line();
  }

  private static String id(Section section) {
    return "section-" + section.id();
  }
}
