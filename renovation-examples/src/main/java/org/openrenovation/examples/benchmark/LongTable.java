package org.openrenovation.examples.benchmark;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Money;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;

/**
 * A table of communities made up out of a seed: five texts, four whole numbers, an area, an amount
 * and a date a row. What every contestant writes and reads.
 */
public final class LongTable {
  /** The headings, in the words of annex 3 and some that only an office has. */
  public static final Seq<String> HEADINGS =
      Vector.of(
          "编号",
          "计划年度",
          "小区名称",
          "位置",
          "建成年份",
          "栋数",
          "户数",
          "建筑面积（平方米）",
          "联系人",
          "备注",
          "投资（元）",
          "登记日期");

  private static final int WIDTH = 16 * 256;
  private static final int WINDOW = 100;

  private final int rows;
  private final long seed;

  private LongTable(int rows, long seed) {
    this.rows = rows;
    this.seed = seed;
  }

  /** So many rows; the same seed makes the same. */
  public static LongTable of(int rows, long seed) {
    return new LongTable(rows, seed);
  }

  /** One row. */
  public record Line(
      String id,
      int year,
      String name,
      String place,
      int built,
      int buildings,
      int households,
      long area,
      String contact,
      String remark,
      long cost,
      LocalDate day) {}

  /** How many rows there are. */
  public int size() {
    return rows;
  }

  /** The rows, made as they are asked for. */
  public Iterable<Line> lines() {
    return () ->
        new java.util.Iterator<>() {
          private final Random random = new Random(seed);
          private int next;

          @Override
          public boolean hasNext() {
            return next < rows;
          }

          @Override
          public Line next() {
            if (next >= rows) {
              throw new java.util.NoSuchElementException();
            }
            return line(next++, random);
          }
        };
  }

  private static Line line(int number, Random random) {
    return new Line(
        "C" + number,
        2021 + number % 5,
        "幸福小区" + number + "号楼",
        "永乐北路东侧" + random.nextInt(500) + "号",
        1980 + random.nextInt(25),
        1 + random.nextInt(20),
        10 + random.nextInt(500),
        100_000L + random.nextInt(9_000_000),
        "张" + random.nextInt(1_000),
        "待核实" + random.nextInt(100),
        10_000_000L + random.nextInt(900_000_000),
        LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365)));
  }

  /** The same as a report of the library's. */
  public Report report() {
    Vector<org.openrenovation.reports.report.Row> all =
        Vector.ofAll(lines())
            .map(
                line ->
                    org.openrenovation.reports.report.Row.of(
                        Cell.of(line.id()),
                        Cell.of(line.year()),
                        Cell.of(line.name()),
                        Cell.of(line.place()),
                        Cell.of(line.built()),
                        Cell.of(line.buildings()),
                        Cell.of(line.households()),
                        Cell.of(Area.ofHundredths(line.area())),
                        Cell.of(line.contact()),
                        Cell.of(line.remark()),
                        Cell.of(Money.ofFen(line.cost())),
                        Cell.of(line.day())));
    Table table =
        Table.builder().id("communities").caption("小区").columns(columns()).rows(all).build();
    return Report.builder()
        .kind("long-table")
        .title("小区一览")
        .locale(Locale.SIMPLIFIED_CHINESE)
        .asOf(LocalDate.of(2024, 6, 30))
        .sections(Vector.of(Section.of("communities", "小区", table)))
        .build();
  }

  private static Seq<Column> columns() {
    return Vector.of(
        Column.of("id", "编号", Column.Kind.TEXT),
        Column.of("year", "计划年度", Column.Kind.ORDINAL),
        Column.of("name", "小区名称", Column.Kind.TEXT),
        Column.of("place", "位置", Column.Kind.TEXT),
        Column.of("built", "建成年份", Column.Kind.ORDINAL),
        Column.of("buildings", "栋数", Column.Kind.COUNT),
        Column.of("households", "户数", Column.Kind.COUNT),
        Column.of("area", "建筑面积", Column.Kind.AREA),
        Column.of("contact", "联系人", Column.Kind.TEXT),
        Column.of("remark", "备注", Column.Kind.TEXT),
        Column.of("cost", "投资", Column.Kind.MONEY),
        Column.of("day", "登记日期", Column.Kind.DATE));
  }

  /** The same by POI's streaming workbook alone, with a style a column and no more. */
  public void writeStreamed(OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, false, false)) {
      write(workbook);
      workbook.write(out);
    }
  }

  /** The same by POI's workbook in memory. */
  public void writeWhole(OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      write(workbook);
      workbook.write(out);
    }
  }

  private void write(Workbook workbook) {
    CellStyle heading = workbook.createCellStyle();
    org.apache.poi.ss.usermodel.Font bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    CellStyle decimal = workbook.createCellStyle();
    decimal.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    Sheet sheet = workbook.createSheet("小区");
    Row first = sheet.createRow(0);
    for (int i = 0; i < HEADINGS.size(); i++) {
      sheet.setColumnWidth(i, WIDTH);
      org.apache.poi.ss.usermodel.Cell cell = first.createCell(i);
      cell.setCellValue(HEADINGS.get(i));
      cell.setCellStyle(heading);
    }
    sheet.createFreezePane(0, 1);
    int at = 1;
    for (Line line : lines()) {
      write(line, sheet.createRow(at++), decimal, date);
    }
  }

  private static void write(Line line, Row row, CellStyle decimal, CellStyle date) {
    row.createCell(0).setCellValue(line.id());
    row.createCell(1).setCellValue(line.year());
    row.createCell(2).setCellValue(line.name());
    row.createCell(3).setCellValue(line.place());
    row.createCell(4).setCellValue(line.built());
    row.createCell(5).setCellValue(line.buildings());
    row.createCell(6).setCellValue(line.households());
    styled(row, 7, decimal).setCellValue(line.area() / 100.0);
    row.createCell(8).setCellValue(line.contact());
    row.createCell(9).setCellValue(line.remark());
    styled(row, 10, decimal).setCellValue(line.cost() / 100.0);
    styled(row, 11, date).setCellValue(line.day());
  }

  private static org.apache.poi.ss.usermodel.Cell styled(Row row, int column, CellStyle style) {
    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }
}
