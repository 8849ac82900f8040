package org.openrenovation.reports.writer.html;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.writer.Charted;
import org.openrenovation.reports.writer.Figure;
import org.openrenovation.reports.writer.TextWidth;
import org.openrenovation.reports.writer.Words;

/**
 * One chart of a page, drawn as SVG: a trend as lines, a comparison as columns. Its figures stand
 * in the table above, where a screen reader finds them; a pointer is shown each.
 */
final class PageChart {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 260;
  private static final int EDGE = 16;

  /** The width of a half-width character, in the units of the drawing. */
  private static final int CHARACTER = 7;

  private static final int LINE = 18;
  private static final int LONGEST_NAME = 20;
  private static final int POINT = 4;

  /** As many as the style knows. */
  private static final int COLOURS = 5;

  private final Charted chart;
  private final Words words;
  private final Markup page;
  private final Vector<String> names;
  private final Vector<Integer> series;
  private final Vector<Vector<Optional<Figure>>> figures;
  private final ChartScale scale;
  private final int left;
  private final int slot;

  /** For a chart that {@linkplain Charted#isDrawn is drawn}. */
  PageChart(Charted chart, Words words, Markup page) {
    this.chart = chart;
    this.words = words;
    this.page = page;
    this.names = chart.names().map(PageChart::shortened);
    this.series = chart.series().toVector();
    this.figures = series.map(chart::figures);
    this.scale =
        new ChartScale(figures.flatMap(points -> points.flatMap(Option::ofOptional)), EDGE, HEIGHT);
    this.left =
        EDGE + CHARACTER * scale.lines().map(line -> TextWidth.of(scale.label(line))).max().get();
    this.slot = (WIDTH - left - EDGE) / names.size();
  }

  private static String shortened(String name) {
    String line = name.replace('\n', ' ');
    if (TextWidth.of(line) <= LONGEST_NAME) {
      return line;
    }
    int end = line.length();
    while (TextWidth.of(line.substring(0, end)) > LONGEST_NAME - 2) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end) + "…";
  }

  /**
   * Draws it.
   *
   * @param id unlike any other on the page
   */
  void write(String id) throws IOException {
    int widest = names.map(TextWidth::of).max().get() * CHARACTER;
    boolean turned = widest + CHARACTER > slot;
    int below = turned ? widest * 3 / 4 + LINE : 2 * LINE;
    page.open("figure", "class", "chart").line();
    page.open(
            "svg",
            "viewBox",
            "0 0 " + WIDTH + " " + (EDGE + HEIGHT + below),
            "role",
            "img",
            "aria-labelledby",
            id + "-title " + id + "-where")
        .element("title", chart.title(), "id", id + "-title")
        .element(
            "desc", words.text("html.chart", Tuple.of("title", chart.title())), "id", id + "-where")
        .line();
    lines();
    names(turned);
    for (int at = 0; at < series.size(); at++) {
      page.open("g", "class", "series" + at % COLOURS);
      if (chart.kind() == Chart.Kind.TREND) {
        line(at);
      } else {
        columns(at);
      }
      page.close("g").line();
    }
    page.close("svg").line();
    legend();
    page.close("figure").line();
  }

  private void lines() throws IOException {
    for (BigDecimal line : scale.lines()) {
      String y = "" + scale.y(line);
      page.lone(
          "line",
          "class",
          line.signum() == 0 ? "zero" : "grid",
          "x1",
          "" + left,
          "x2",
          "" + (WIDTH - EDGE),
          "y1",
          y,
          "y2",
          y);
      page.element(
          "text", scale.label(line), "x", "" + (left - 6), "y", y, "dy", "4", "class", "upward");
    }
    page.line();
  }

  /** Every name, or as many as there is room for. */
  private void names(boolean turned) throws IOException {
    int each = turned ? Math.max(1, (LINE + slot - 1) / slot) : 1;
    int y = EDGE + HEIGHT + LINE;
    for (int point = 0; point < names.size(); point += each) {
      String x = "" + middle(point);
      if (turned) {
        page.element(
            "text",
            names.get(point),
            "x",
            x,
            "y",
            "" + y,
            "class",
            "turned",
            "transform",
            "rotate(-45 " + x + " " + y + ")");
      } else {
        page.element("text", names.get(point), "x", x, "y", "" + y, "class", "along");
      }
    }
    page.line();
  }

  private int middle(int point) {
    return left + slot * point + slot / 2;
  }

  /** A line, broken where a figure is missing. */
  private void line(int at) throws IOException {
    StringBuilder path = new StringBuilder();
    boolean drawing = false;
    for (int point = 0; point < names.size(); point++) {
      Optional<Figure> figure = figures.get(at).get(point);
      if (figure.isPresent()) {
        path.append(drawing ? 'L' : 'M')
            .append(middle(point))
            .append(' ')
            .append(scale.y(figure.get().value()));
      }
      drawing = figure.isPresent();
    }
    page.lone("path", "d", path.toString());
    for (int point = 0; point < names.size(); point++) {
      Optional<Figure> figure = figures.get(at).get(point);
      if (figure.isPresent()) {
        page.open(
                "circle",
                "cx",
                "" + middle(point),
                "cy",
                "" + scale.y(figure.get().value()),
                "r",
                "" + POINT)
            .element("title", told(at, point, figure.get()))
            .close("circle");
      }
    }
  }

  private void columns(int at) throws IOException {
    int width = Math.max(1, slot * 3 / 4 / series.size());
    int zero = scale.y(BigDecimal.ZERO);
    for (int point = 0; point < names.size(); point++) {
      Optional<Figure> figure = figures.get(at).get(point);
      if (figure.isPresent()) {
        int y = scale.y(figure.get().value());
        page.open(
                "rect",
                "x",
                "" + (middle(point) - width * series.size() / 2 + width * at),
                "y",
                "" + Math.min(y, zero),
                "width",
                "" + width,
                "height",
                "" + Math.abs(zero - y))
            .element("title", told(at, point, figure.get()))
            .close("rect");
      }
    }
  }

  private String told(int at, int point, Figure figure) {
    return words.text(
        "html.point",
        Tuple.of("name", chart.names().get(point)),
        Tuple.of("heading", chart.heading(series.get(at))),
        Tuple.of("figure", figure.text()));
  }

  private void legend() throws IOException {
    page.element("figcaption", chart.title());
    if (series.size() > 1) {
      page.open("ul", "class", "legend", "aria-hidden", "true");
      for (int at = 0; at < series.size(); at++) {
        page.element("li", chart.heading(series.get(at)), "class", "series" + at % COLOURS);
      }
      page.close("ul");
    }
    page.line();
  }
}
