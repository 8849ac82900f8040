package org.openrenovation.reports.writer.markdown;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.Writer;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.Lines;
import org.openrenovation.reports.writer.Numbering;
import org.openrenovation.reports.writer.Printed;
import org.openrenovation.reports.writer.Words;

/** One report as Markdown, from title to notes. */
final class MarkdownReport {
  private static final int DEEPEST_HEADING = 6;

  private final Report report;
  private final Writer out;
  private final Printed printed;

  MarkdownReport(Report report, Writer out) {
    this.report = report;
    this.out = out;
    this.printed = new Printed(report.locale());
  }

  void write() throws IOException {
    out.write("# " + MarkdownText.line(report.title()) + "\n");
    if (report.subtitle().isPresent()) {
      paragraph(report.subtitle().get());
    }
    out.write('\n');
    for (String fact : Lines.facts(report)) {
      out.write("- " + MarkdownText.line(fact) + "\n");
    }
    sections(
        report.printedSections(),
        Numbering.of(report.locale()),
        report.printedSections().size() > 1);
    notes(report.notes());
    paragraph(Lines.madeBy(report));
  }

  private void sections(Seq<Section> sections, Numbering numbering, boolean numbered)
      throws IOException {
    String marks = "#".repeat(Math.min(DEEPEST_HEADING, numbering.level() + 1));
    int position = 1;
    for (Section section : sections) {
      String number = numbered ? numbering.before(position) : "";
      out.write("\n" + marks + " " + MarkdownText.line(number + section.heading()) + "\n");
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph) {
          paragraph(paragraph.text());
        } else if (block instanceof Table table) {
          table(table, section.heading());
        }
      }
      sections(section.sections(), numbering.below(position), true);
      position++;
    }
  }

  private void paragraph(String text) throws IOException {
    out.write("\n" + MarkdownText.paragraph(text) + "\n");
  }

  private void notes(Seq<String> notes) throws IOException {
    for (String note : Lines.notes(report, notes)) {
      paragraph(note);
    }
  }

  private void table(Table table, String heading) throws IOException {
    if (!table.caption().equals(heading)) {
      paragraph(table.caption());
    }
    out.write("\n|");
    for (Column column : table.columns()) {
      out.write(" " + MarkdownText.line(printed.heading(column)) + " |");
    }
    out.write("\n|");
    for (Column column : table.columns()) {
      out.write(
          switch (column.kind()) {
            case COUNT, MONEY, AREA, RATIO, PERCENT -> " ---: |";
            case TEXT, MIXED -> " --- |";
            case ORDINAL, DATE, FLAG, STATE -> " :---: |";
          });
    }
    out.write('\n');
    Column[] columns = table.columns().toJavaArray(Column[]::new);
    for (Row row : table.rows()) {
      row(row, columns);
    }
    if (table.rows().isEmpty()) {
      paragraph(Words.in(report.locale()).text("table.empty"));
    }
    notes(table.notes());
  }

  private void row(Row row, Column[] columns) throws IOException {
    out.write('|');
    int at = 0;
    for (Cell cell : row.cells()) {
      String text = MarkdownText.cell(printed.text(columns[at], cell));
      out.write(" " + (row.role() == Row.Role.DATA ? text : MarkdownText.strong(text)) + " |");
      at++;
    }
    for (; at < columns.length; at++) {
      out.write("  |");
    }
    out.write('\n');
  }
}
