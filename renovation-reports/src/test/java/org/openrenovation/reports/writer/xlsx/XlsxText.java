package org.openrenovation.reports.writer.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text, cell by cell as POI reads it back: what a golden file holds. */
final class XlsxText {
  private XlsxText() {}

  static String of(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var core = workbook.getProperties().getCoreProperties();
      line(
          text,
          "title %s, creator %s, created %s",
          core.getTitle(),
          core.getCreator(),
          core.getCreated().toInstant());
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        sheet(text, workbook.getSheetAt(i));
      }
    }
    return text.toString();
  }

  private static void sheet(StringBuilder text, XSSFSheet sheet) {
    line(text, "%n== %s ==", sheet.getSheetName());
    var setup = sheet.getPrintSetup();
    var filter = sheet.getCTWorksheet().getAutoFilter();
    line(
        text,
        "frozen %s, repeated %s, filter %s",
        sheet.getPaneInformation() == null
            ? "-"
            : sheet.getPaneInformation().getHorizontalSplitPosition(),
        sheet.getRepeatingRows() == null ? "-" : sheet.getRepeatingRows().formatAsString(),
        filter == null ? "-" : filter.getRef());
    line(
        text,
        "landscape %s, fit %d x %d, paper %d, footer %s",
        setup.getLandscape(),
        setup.getFitWidth(),
        setup.getFitHeight(),
        setup.getPaperSize(),
        sheet.getFooter().getCenter());
    TreeMap<Integer, Integer> widths = new TreeMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        widths.put(cell.getColumnIndex(), sheet.getColumnWidth(cell.getColumnIndex()) / 256);
        if (cell.getCellType() != CellType.BLANK) {
          line(text, "%s %s", new CellReference(cell).formatAsString(false), value(cell));
        }
      }
    }
    line(text, "widths %s", widths);
    if (sheet.getDrawingPatriarch() != null) {
      for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
        chart(text, chart);
      }
    }
    lights(text, sheet.getSheetConditionalFormatting());
    sheet.getMergedRegions().forEach(region -> line(text, "merged %s", region.formatAsString()));
  }

  private static void lights(StringBuilder text, SheetConditionalFormatting formats) {
    for (int at = 0; at < formats.getNumConditionalFormattings(); at++) {
      ConditionalFormatting format = formats.getConditionalFormattingAt(at);
      for (int rule = 0; rule < format.getNumberOfRules(); rule++) {
        line(
            text,
            "light %s where %s is %s",
            format.getFormattingRanges()[0].formatAsString(),
            format.getRule(rule).getFormula1(),
            colour(format.getRule(rule).getPatternFormatting().getFillBackgroundColorColor()));
      }
    }
  }

  private static String colour(Color colour) {
    return ((XSSFColor) colour).getARGBHex().substring(2);
  }

  private static void chart(StringBuilder text, XSSFChart chart) {
    line(text, "chart %s", chart.getTitleText());
    for (XDDFChartData data : chart.getChartSeries()) {
      for (int at = 0; at < data.getSeriesCount(); at++) {
        XDDFChartData.Series series = data.getSeries(at);
        line(
            text,
            "%s of %s along %s",
            data.getClass().getSimpleName(),
            series.getValuesData().getDataRangeReference(),
            series.getCategoryData().getDataRangeReference());
      }
    }
  }

  private static String value(Cell cell) {
    CellStyle style = cell.getCellStyle();
    String look =
        (style.getQuotePrefixed() ? " quoted" : "")
            + (style.getFillForegroundColorColor() == null
                ? ""
                : " " + colour(style.getFillForegroundColorColor()));
    return switch (cell.getCellType()) {
      case NUMERIC -> cell.getNumericCellValue() + " [" + style.getDataFormatString() + "]" + look;
      case STRING -> '"' + cell.getStringCellValue().replace("\n", "\\n") + '"' + look;
      default -> cell.getCellType() + look;
    };
  }

  private static void line(StringBuilder text, String pattern, Object... arguments) {
    text.append(String.format(Locale.ROOT, pattern, arguments).replace("\r\n", "\n")).append('\n');
  }
}
