package org.openrenovation.reports.writer.xlsx;

import io.vavr.collection.Seq;
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
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.Plain;
import org.openrenovation.reports.writer.Printed;

/** One chart that follows the cells of its table: a trend as lines, a comparison as columns. */
final class NativeChart {
  /** More points than this nobody tells apart. */
  private static final int MOST_POINTS = 60;

  private static final double TITLE_POINTS = 12;
  private static final double LINE_POINTS = 2;

  /** Told apart in print without colours too: dark, middle, light. */
  private static final Vector<String> COLOURS =
      Vector.of("1F4E79", "E08A1E", "9DC3E6", "548235", "A5A5A5");

  private final String sheet;
  private final Locale locale;
  private final Printed printed;
  private final Table table;
  private final Chart chart;
  private final int header;
  private final Seq<Integer> records;

  NativeChart(String sheet, Locale locale, Table table, Chart chart, int header) {
    this.sheet = sheet;
    this.locale = locale;
    this.printed = new Printed(locale);
    this.table = table;
    this.chart = chart;
    this.header = header;
    this.records =
        table
            .rows()
            .zipWithIndex()
            .filter(row -> row._1.role() == Row.Role.DATA)
            .map(row -> row._2);
  }

  /** Whether there is something to see. */
  boolean isDrawn() {
    return !records.isEmpty() && records.size() <= MOST_POINTS;
  }

  void draw(XSSFChart drawn) {
    title(drawn);
    if (chart.figures().size() > 1) {
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
    String caption = Plain.text(table.caption());
    drawn.setTitleText(
        chart.figures().size() > 1
            ? caption
            : caption + " · " + heading(column(chart.figures().head())));
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
    for (String key : chart.figures()) {
      int at = column(key);
      @Nullable Double[] values = values(at);
      for (Double value : values) {
        negative |= value != null && value < 0;
      }
      XDDFChartData.Series series = data.addSeries(names, source(values, at));
      series.setTitle(heading(at), new CellReference(sheet, header, at, true, true));
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

  private int column(String key) {
    return table.columns().indexWhere(column -> column.key().equals(key));
  }

  private String heading(int at) {
    return Plain.text(printed.heading(table.columns().get(at)));
  }

  private Cell cell(int row, int at) {
    return table.rows().get(row).cells().get(at);
  }

  private XDDFCategoryDataSource names() {
    int at = column(chart.along());
    Column column = table.columns().get(at);
    String[] names =
        records.map(row -> printed.text(column, cell(row, at))).toJavaArray(String[]::new);
    return isOneRange()
        ? XDDFDataSourcesFactory.fromArray(names, range(at))
        : XDDFDataSourcesFactory.fromArray(names);
  }

  /** What is no figure (a word that stands for one) leaves a gap. */
  private @Nullable Double[] values(int at) {
    @Nullable Double[] values = new @Nullable Double[records.size()];
    int point = 0;
    for (int row : records) {
      OptionalDouble number =
          printed
              .figure(table.columns().get(at), cell(row, at))
              .map(figure -> TableLayout.number(figure.value()))
              .orElse(OptionalDouble.empty());
      values[point++] = number.isPresent() ? (Double) number.getAsDouble() : null;
    }
    return values;
  }

  private XDDFNumericalDataSource<Double> source(@Nullable Double[] values, int at) {
    XDDFNumericalDataSource<Double> source =
        isOneRange()
            ? XDDFDataSourcesFactory.fromArray(values, range(at))
            : XDDFDataSourcesFactory.fromArray(values);
    Column column = table.columns().get(at);
    source.setFormatCode(
        records
            .map(row -> printed.figure(column, cell(row, at)))
            .find(Optional::isPresent)
            .map(figure -> TableLayout.format(figure.get()))
            .getOrElse("General"));
    return source;
  }

  /** Groups and sums between the records leave nothing that one range could name. */
  private boolean isOneRange() {
    return records.last() - records.head() == records.size() - 1;
  }

  private String range(int at) {
    int first = header + 1;
    return new CellRangeAddress(first + records.head(), first + records.last(), at, at)
        .formatAsString(sheet, true);
  }
}
