package org.openrenovation.examples.lessons;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportWriter;

/** A format of one's own: a report as plain text, indented by depth, cells divided by tabs. */
public final class OutlineWriter implements ReportWriter {
  @Override
  public String id() {
    return "outline";
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=utf-8";
  }

  @Override
  public int spiLevel() {
    return SPI_LEVEL;
  }

  @Override
  public Optional<Text> refusal(Report report) {
    return report.gantts().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Text(
                "提纲格式不能表示横道图，请改用其他格式。", "An outline draws no Gantt chart; choose another format."));
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    refusal(report)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason.en());
            });
    StringBuilder text = new StringBuilder(line(report.title()));
    report.printedSections().forEach(section -> append(section, "  ", text));
    report.notes().forEach(note -> text.append(line(note)));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void append(Section section, String indent, StringBuilder text) {
    text.append(indent).append(line(section.heading()));
    for (Block block : section.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(indent).append(line(paragraph.text()));
      } else if (block instanceof Table table) {
        append(table, indent, text);
      }
    }
    section.sections().forEach(below -> append(below, indent + "  ", text));
  }

  private static void append(Table table, String indent, StringBuilder text) {
    text.append(indent).append(line(table.columns().map(column -> cell(column.heading()))));
    for (Row row : table.rows()) {
      text.append(indent).append(line(row.cells().map(cell -> cell(said(cell)))));
    }
    table.notes().forEach(note -> text.append(indent).append(line(note)));
  }

  /** Every kind of cell, so that nothing is left out unseen. */
  private static String said(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return text.value();
    }
    if (cell instanceof Cell.State state) {
      return state.label();
    }
    if (cell instanceof Cell.Count count) {
      return Long.toString(count.value());
    }
    if (cell instanceof Cell.Amount amount) {
      return amount.value().toString();
    }
    if (cell instanceof Cell.Surface area) {
      return area.value().toString();
    }
    if (cell instanceof Cell.Ratio ratio) {
      return ratio.value().toString();
    }
    if (cell instanceof Cell.Day day) {
      return day.value().toString();
    }
    return cell instanceof Cell.Flag flag ? Boolean.toString(flag.value()) : "";
  }

  private static String line(Iterable<String> cells) {
    return String.join("\t", cells) + "\n";
  }

  private static String line(String text) {
    return cell(text) + "\n";
  }

  /** What comes from outside stays on its line, and in its cell. */
  private static String cell(String text) {
    return text.replaceAll("[\\h\\v]+", " ");
  }
}
