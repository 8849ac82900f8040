package org.openrenovation.reports.writer.xlsx;

import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.ColumnWidths;
import org.openrenovation.reports.writer.Printed;
import org.openrenovation.reports.writer.TimeAxis;

/** Column widths of one sheet in half-width characters, from the texts alone. */
final class Widths {
  private static final int LEAST = 6;
  private static final int LEAST_TOTAL = 60;

  /** What A4 across holds in a size that is still read; wider tables break their texts first. */
  private static final int MOST_TOTAL = 132;

  private static final int WITHOUT_TABLE = 100;

  /** The room beside a heading, for the filter's button. */
  private static final int HEADING_MARGIN = 3;

  private Widths() {}

  /** A width for each column of the widest table, at least one. */
  static int[] of(Section section, Printed printed, Locale locale) {
    Seq<Table> tables = section.tables();
    Optional<Gantt> gantt = section.gantts().headOption().toJavaOptional();
    if (gantt.flatMap(TimeAxis::of).isPresent()) {
      return GanttLayout.widths(gantt.get(), TimeAxis.of(gantt.get()).orElseThrow(), locale);
    }
    int columns = tables.map(table -> table.columns().size()).max().getOrElse(0);
    if (columns == 0) {
      return new int[] {WITHOUT_TABLE};
    }
    int[] widths = new int[columns];
    Arrays.fill(widths, LEAST);
    boolean[] breaks = new boolean[columns];
    Arrays.fill(breaks, true);
    for (Table table : tables) {
      widen(widths, breaks, table, printed);
    }
    ColumnWidths.narrow(widths, breaks, MOST_TOTAL);
    int total = Arrays.stream(widths).sum();
    for (int at = 0; total < LEAST_TOTAL; at = (at + 1) % columns) {
      widths[at]++;
      total++;
    }
    return widths;
  }

  private static void widen(int[] widths, boolean[] breaks, Table table, Printed printed) {
    int[] natural = ColumnWidths.natural(table, printed, HEADING_MARGIN);
    int at = 0;
    for (Column column : table.columns()) {
      widths[at] = Math.max(widths[at], natural[at]);
      breaks[at] &= ColumnWidths.breaks(column);
      at++;
    }
  }
}
