package org.openrenovation.reports.writer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;

/** What a chart of a table shows, before anybody draws it: points, their names, their figures. */
public final class Charted {
  /** More points than this nobody tells apart. */
  private static final int MOST_POINTS = 60;

  private final Printed printed;
  private final Table table;
  private final Chart chart;
  private final Vector<Integer> records;

  /** The chart of this table for readers of this locale. */
  public Charted(Locale locale, Table table, Chart chart) {
    this.printed = new Printed(locale);
    this.table = table;
    this.chart = chart;
    this.records =
        table
            .rows()
            .zipWithIndex()
            .filter(row -> row._1.role() == Row.Role.DATA)
            .map(row -> row._2)
            .toVector();
  }

  /** Whether there is something to see. */
  public boolean isDrawn() {
    return records.size() <= MOST_POINTS
        && series().exists(column -> figures(column).exists(Optional::isPresent));
  }

  /** What is to be seen. */
  public Chart.Kind kind() {
    return chart.kind();
  }

  /** The rows of the table that are points, by their position. */
  public Vector<Integer> records() {
    return records;
  }

  /** The caption of the table, and of the figures if there is one kind only. */
  public String title() {
    String caption = Plain.text(table.caption());
    return chart.figures().size() > 1 ? caption : caption + " · " + heading(series().head());
  }

  /** The columns of the figures, by their position. */
  public Seq<Integer> series() {
    return chart.figures().map(this::column);
  }

  /** The heading of a column, with its unit. */
  public String heading(int column) {
    return Plain.text(printed.heading(table.columns().get(column)));
  }

  /** The column that names the points, by its position. */
  public int along() {
    return column(chart.along());
  }

  /** What the points are called. */
  public Vector<String> names() {
    int at = along();
    Column column = table.columns().get(at);
    return records.map(row -> printed.text(column, table.rows().get(row).cells().get(at)));
  }

  /** The figure of each point; what is no figure (a word that stands for one) leaves a gap. */
  public Vector<Optional<Figure>> figures(int column) {
    Column shown = table.columns().get(column);
    return records.map(row -> printed.figure(shown, table.rows().get(row).cells().get(column)));
  }

  private int column(String key) {
    return table.columns().indexWhere(column -> column.key().equals(key));
  }
}
