package org.openrenovation.reports.writer.xlsx;

import io.vavr.collection.Vector;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.jspecify.annotations.Nullable;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.writer.Charted;
import org.openrenovation.reports.writer.Figure;

/** One chart that follows the cells of its table: a trend as lines, a comparison as columns. */
final class NativeChart {
  private static final double TITLE_POINTS = 12;
  private static final double LINE_POINTS = 2;

  /** Told apart in print without colours too: dark, middle, light. */
  private static final Vector<String> COLOURS =
      Vector.of("1F4E79", "E08A1E", "9DC3E6", "548235", "A5A5A5");

  private final String sheet;
  private final Locale locale;
  private final Charted chart;
  private final int header;

  /** The chart of a table whose header stands in this row. */
  NativeChart(String sheet, Locale locale, Charted chart, int header) {
    this.sheet = sheet;
    this.locale = locale;
    this.chart = chart;
    this.header = header;
  }

  void draw(XSSFChart drawn) {
    title(drawn);
    if (chart.series().size() > 1) {
      drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    XDDFValueAxis upward = drawn.createValueAxis(AxisPosition.LEFT);
    upward.setCrosses(AxisCrosses.AUTO_ZERO);
    upward.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFChartData data =
        drawn.createData(
            chart.kind() == Chart.Kind.TREND ? ChartTypes.LINE : ChartTypes.BAR,
            drawn.createCategoryAxis(AxisPosition.BOTTOM),
            upward);
    data.setVaryColors(false);
    if (data instanceof XDDFBarChartData bars) {
      bars.setBarDirection(BarDirection.COL);
    }
    if (!series(data)) {
      // An axis that begins elsewhere makes small differences look large.
      upward.setMinimum(0);
    }
    drawn.plot(data);
  }

  private void title(XSSFChart drawn) {
    drawn.setTitleText(chart.title());
    drawn.setTitleOverlay(false);
    drawn
        .getFormattedTitle()
        .getParagraphs()
        .forEach(
            paragraph ->
                paragraph
                    .getTextRuns()
                    .forEach(
                        run -> {
                          // Otherwise the language of the machine stands here.
                          run.setLanguage(locale);
                          run.setFontSize(TITLE_POINTS);
                        }));
  }

  /** Adds a series for each column of figures; tells whether any is negative. */
  private boolean series(XDDFChartData data) {
    XDDFCategoryDataSource names = names();
    boolean negative = false;
    int number = 0;
    for (int at : chart.series()) {
      @Nullable Double[] values = values(at);
      for (Double value : values) {
        negative |= value != null && value < 0;
      }
      XDDFChartData.Series series = data.addSeries(names, source(values, at));
      series.setTitle(chart.heading(at), new CellReference(sheet, header, at, true, true));
      look(series, colour(COLOURS.get(number % COLOURS.size())));
      number++;
    }
    return negative;
  }

  private static XDDFSolidFillProperties colour(String rgb) {
    return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
  }

  private static void look(XDDFChartData.Series series, XDDFSolidFillProperties colour) {
    if (series instanceof XDDFLineChartData.Series line) {
      XDDFLineProperties stroke = new XDDFLineProperties(colour);
      stroke.setWidth(LINE_POINTS);
      line.setLineProperties(stroke);
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.CIRCLE);
    } else {
      series.setFillProperties(colour);
    }
  }

  private XDDFCategoryDataSource names() {
    String[] names = chart.names().toJavaArray(String[]::new);
    return isOneRange()
        ? XDDFDataSourcesFactory.fromArray(names, range(chart.along()))
        : XDDFDataSourcesFactory.fromArray(names);
  }

  /** What is no figure (a word that stands for one) leaves a gap. */
  private @Nullable Double[] values(int at) {
    Vector<Optional<Figure>> figures = chart.figures(at);
    @Nullable Double[] values = new @Nullable Double[figures.size()];
    for (int point = 0; point < values.length; point++) {
      OptionalDouble number =
          figures
              .get(point)
              .map(figure -> TableLayout.number(figure.value()))
              .orElse(OptionalDouble.empty());
      values[point] = number.isPresent() ? (Double) number.getAsDouble() : null;
    }
    return values;
  }

  private XDDFNumericalDataSource<Double> source(@Nullable Double[] values, int at) {
    XDDFNumericalDataSource<Double> source =
        isOneRange()
            ? XDDFDataSourcesFactory.fromArray(values, range(at))
            : XDDFDataSourcesFactory.fromArray(values);
    source.setFormatCode(
        chart
            .figures(at)
            .find(Optional::isPresent)
            .map(figure -> TableLayout.format(figure.get()))
            .getOrElse("General"));
    return source;
  }

  /** Groups and sums between the records leave nothing that one range could name. */
  private boolean isOneRange() {
    return chart.records().last() - chart.records().head() == chart.records().size() - 1;
  }

  private String range(int at) {
    int first = header + 1;
    return new CellRangeAddress(
            first + chart.records().head(), first + chart.records().last(), at, at)
        .formatAsString(sheet, true);
  }
}
