package org.openrenovation.reports.writer.html;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Reason;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.writer.Alignment;
import org.openrenovation.reports.writer.Charted;
import org.openrenovation.reports.writer.Lines;
import org.openrenovation.reports.writer.Printed;
import org.openrenovation.reports.writer.RowNames;
import org.openrenovation.reports.writer.Words;

/** One table of a page: caption, column and row headers, groups as bodies of their own. */
final class PageTable {
  /** One record has no order. */
  private static final int SORTED_FROM = 2;

  /** Fewer are seen at one glance. */
  private static final int FILTERED_FROM = 8;

  private final Report report;
  private final Markup page;
  private final Printed printed;

  PageTable(Report report, Markup page) {
    this.report = report;
    this.page = page;
    this.printed = new Printed(report.locale());
  }

  /**
   * Writes the table.
   *
   * @param heading of the section it stands in: a caption that says the same is for screen readers
   *     only
   */
  void write(Table table, String heading) throws IOException {
    String id = "table-" + table.id();
    Column[] columns = table.columns().toJavaArray(Column[]::new);
    int records = table.rows().count(row -> row.role() == Row.Role.DATA);
    if (records >= FILTERED_FROM) {
      filter(table, id);
    }
    // A region that scrolls must be reachable by keyboard, and say what it is.
    page.open(
            "div",
            "class",
            "scroll",
            "role",
            "region",
            "tabindex",
            "0",
            "aria-labelledby",
            id + "-caption")
        .line();
    if (records >= SORTED_FROM) {
      page.open("table", "id", id, "data-sorts", "records").line();
    } else {
      page.open("table", "id", id).line();
    }
    Seq<String> seen =
        table.caption().equals(heading) ? Vector.of("class", "unseen") : Vector.empty();
    page.element(
            "caption",
            table.caption(),
            seen.prepend(id + "-caption").prepend("id").toJavaArray(String[]::new))
        .line();
    page.open("thead").open("tr");
    for (Column column : columns) {
      page.element(
          "th", printed.heading(column), "scope", "col", "data-sort", sortedBy(column.kind()));
    }
    Words words = Words.in(report.locale());
    boolean reasoned = table.rows().exists(row -> !row.reasons().isEmpty());
    if (reasoned) {
      page.element("th", words.text("html.why"), "scope", "col", "class", "why");
    }
    page.close("tr").close("thead").line();
    body(table, columns, reasoned);
    page.close("table").close("div").line();
    int number = 1;
    for (Chart chart : table.charts()) {
      Charted charted = new Charted(report.locale(), table, chart);
      if (charted.isDrawn()) {
        new PageChart(charted, words, page).write(id + "-chart" + number);
      }
      number++;
    }
    for (String note : Lines.notes(report, table.notes())) {
      page.element("p", note, "class", "note").line();
    }
  }

  /** What the script needs to filter; without the script it stays hidden. */
  private void filter(Table table, String id) throws IOException {
    Words words = Words.in(report.locale());
    page.open(
            "p",
            "class",
            "tools",
            "hidden",
            "hidden",
            "data-table",
            id,
            "data-shown",
            words.text(
                "html.shown",
                Tuple.of("filter", "{filter}"),
                Tuple.of("shown", "{shown}"),
                Tuple.of("all", "{all}")))
        .element(
            "label",
            words.text("html.filter", Tuple.of("table", table.caption())),
            "for",
            id + "-filter")
        .lone("input", "type", "search", "id", id + "-filter", "autocomplete", "off")
        .element("span", "", "role", "status")
        .close("p")
        .line();
  }

  private static String sortedBy(Column.Kind kind) {
    return switch (kind) {
      case ORDINAL, COUNT, MONEY, AREA, RATIO, PERCENT -> "number";
      case TEXT, DATE, FLAG, STATE, MIXED -> "text";
    };
  }

  private void body(Table table, Column[] columns, boolean reasoned) throws IOException {
    int naming = RowNames.column(columns);
    String across = Integer.toString(columns.length + (reasoned ? 1 : 0));
    page.open("tbody").line();
    if (table.rows().isEmpty()) {
      page.open("tr")
          .element(
              "td",
              Words.in(report.locale()).text("table.empty"),
              "class",
              "none",
              "colspan",
              across)
          .close("tr")
          .line();
    }
    boolean first = true;
    for (Row row : table.rows()) {
      if (row.role() == Row.Role.GROUP) {
        if (!first) {
          page.close("tbody").open("tbody").line();
        }
        page.open("tr", "class", "group")
            .element(
                "th",
                printed.text(columns[0], row.cells().head()),
                "scope",
                "rowgroup",
                "colspan",
                across)
            .close("tr")
            .line();
      } else {
        row(row, columns, naming, reasoned);
      }
      first = false;
    }
    page.close("tbody").line();
  }

  private void row(Row row, Column[] columns, int naming, boolean reasoned) throws IOException {
    boolean sum = row.role() != Row.Role.DATA;
    if (sum) {
      page.open("tr", "class", row.role().name().toLowerCase(Locale.ROOT));
    } else {
      page.open("tr");
    }
    boolean labelled = false;
    int at = 0;
    for (Cell cell : row.cells()) {
      boolean header = sum ? !labelled && cell instanceof Cell.Text : at == naming;
      labelled |= header;
      cell(columns[at], cell, header);
      at++;
    }
    if (reasoned) {
      why(row, printed.text(columns[naming], row.cells().get(naming)));
    }
    page.close("tr").line();
  }

  /** Unfolds without the script too. */
  private void why(Row row, String name) throws IOException {
    page.open("td", "class", "why");
    if (!row.reasons().isEmpty()) {
      Words words = Words.in(report.locale());
      page.open("details")
          .element(
              "summary",
              words.text("html.why"),
              "aria-label",
              words.text("html.why-of", Tuple.of("row", name)));
      reasons(row.reasons());
      page.close("details");
    }
    page.close("td");
  }

  private void reasons(Seq<Reason> reasons) throws IOException {
    page.open("ul");
    for (Reason reason : reasons) {
      page.open("li")
          .element(
              "span", reason.tone().sign(), "class", tone(reason.tone()), "aria-hidden", "true")
          .text(" ")
          .text(
              reason
                  .clause()
                  .map(
                      clause ->
                          Words.in(report.locale())
                              .text(
                                  "html.reason",
                                  Tuple.of("text", reason.text()),
                                  Tuple.of("clause", clause)))
                  .orElse(reason.text()));
      if (!reason.parts().isEmpty()) {
        reasons(reason.parts());
      }
      page.close("li");
    }
    page.close("ul");
  }

  private void cell(Column column, Cell cell, boolean header) throws IOException {
    Seq<String> look =
        look(column, cell).map(name -> Vector.of("class", name)).orElse(Vector.empty());
    Seq<String> scope = header ? Vector.of("scope", "row") : Vector.empty();
    String element = header ? "th" : "td";
    page.open(element, scope.appendAll(look).toJavaArray(String[]::new));
    if (cell instanceof Cell.State state) {
      page.open("span", "class", "state " + tone(state.tone()));
      page.element("span", state.tone().sign(), "aria-hidden", "true")
          .text(" ")
          .text(state.label());
      page.close("span");
    } else if (cell instanceof Cell.Day day) {
      page.element("time", printed.text(column, cell), "datetime", day.value().toString());
    } else {
      page.text(printed.text(column, cell));
    }
    page.close(element);
  }

  private static String tone(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> look(Column column, Cell cell) {
    if (cell instanceof Cell.Empty) {
      return Optional.empty();
    }
    return Optional.of(
        switch (Alignment.of(column, cell)) {
          case LEFT -> "text";
          case CENTRE -> "centred";
          case RIGHT -> "figure";
        });
  }
}
