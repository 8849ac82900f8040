package org.openrenovation.reports.writer.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openrenovation.reports.DemoReports;
import org.openrenovation.reports.Golden;
import org.openrenovation.reports.Written;
import org.openrenovation.reports.contract.ReportWriterContract;
import org.openrenovation.reports.contract.SampleReports;
import org.openrenovation.reports.contract.SampleSchedules;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportWriter;

/** Workbooks as POI reads them back. */
public class XlsxWriterTest implements ReportWriterContract {
  @Override
  public ReportWriter writer() {
    return new XlsxWriter();
  }

  @Override
  public Seq<String> textsIn(byte[] written) throws IOException {
    Vector<String> texts = Vector.empty();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      for (Sheet sheet : workbook) {
        assertThat(sheet.getHyperlinkList()).isEmpty();
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING) {
              String text = cell.getStringCellValue();
              assertThat(cell.getCellStyle().getQuotePrefixed())
                  .isEqualTo(text.matches("(?s)[=+\\-@\t＝＋－＠].*"));
              texts = texts.append(text);
            }
          }
        }
      }
    }
    // A state stands behind its sign.
    return texts.appendAll(
        texts.filter(text -> text.startsWith("× ")).map(text -> text.substring(2)));
  }

  /** A bar from Monday 17 June to Friday 5 July, in columns of a week. */
  @Test
  void aBarIsTheCellsOfItsWeeks() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(
            new ByteArrayInputStream(
                Written.bytes(writer(), SampleSchedules.twoCommunities(Locale.CHINA))))) {
      Row walls =
          Vector.ofAll(workbook.getSheet("施工横道图"))
              .find(row -> row.getCell(0).toString().equals("围墙"))
              .get();
      assertThat(
              Vector.range(6, walls.getLastCellNum())
                  .filter(at -> colour(walls.getCell(at)).equals("FF6F9FD8")))
          .containsExactly(9, 10, 11);
    }
  }

  private static String colour(Cell cell) {
    return cell.getCellStyle().getFillForegroundColorColor() instanceof XSSFColor colour
        ? colour.getARGBHex()
        : "";
  }

  @Test
  void drawsSchedulesAsCellsInBothLanguages() throws Exception {
    Golden.assertSame(
        "schedule.zh.xlsx.txt",
        XlsxText.of(Written.bytes(writer(), SampleSchedules.twoCommunities(Locale.CHINA))));
    Golden.assertSame(
        "schedule.en.xlsx.txt",
        XlsxText.of(Written.bytes(writer(), SampleSchedules.twoCommunities(Locale.ENGLISH))));
  }

  @Test
  void writesEveryCellWithItsTypeInBothLanguages() throws Exception {
    Golden.assertSame(
        "every-kind.zh.xlsx.txt",
        XlsxText.of(Written.bytes(writer(), SampleReports.everyKind(Locale.CHINA))));
    Golden.assertSame(
        "every-kind.en.xlsx.txt",
        XlsxText.of(Written.bytes(writer(), SampleReports.everyKind(Locale.ENGLISH))));
  }

  @Test
  void totalsOfTheThirtyCommunitiesAreNumbers() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(Written.bytes(writer(), DemoReports.plan())))) {
      Sheet plan = workbook.getSheet("改造计划");
      Row total =
          Vector.ofAll(plan)
              .filter(row -> row.getCell(0) != null && row.getCell(0).toString().equals("合计"))
              .head();
      assertThat(total.getCell(4).getNumericCellValue()).isEqualTo(40);
      assertThat(total.getCell(5).getNumericCellValue()).isEqualTo(863);
      assertThat(total.getCell(6).getNumericCellValue()).isEqualTo(91991.89);
      assertThat(workbook.getFontAt(total.getCell(6).getCellStyle().getFontIndex()).getBold())
          .isTrue();
    }
  }

  @Test
  void thirtyRowsAreStoredSoThatNoZlibHasASay() throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Written.bytes(writer(), DemoReports.plan())))) {
      ZipEntry entry = zip.getNextEntry();
      assertThat(entry.getName()).isEqualTo("[Content_Types].xml");
      for (; entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getMethod()).as(entry.getName()).isEqualTo(ZipEntry.STORED);
      }
    }
  }

  @Test
  void aLargeReportStreamsAndReadsBackTheSame() throws IOException {
    Report report = SampleReports.large();
    byte[] bytes = Written.bytes(writer(), report);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = workbook.getSheetAt(0);
      // The last row says which library made it.
      Row last = sheet.getRow(sheet.getLastRowNum() - 1);
      assertThat(last.getCell(0).getNumericCellValue()).isEqualTo(5_999);
      assertThat(last.getCell(1).getStringCellValue()).isEqualTo("第 5999 号楼");
      assertThat(last.getCell(2).getNumericCellValue()).isEqualTo(740_576.55);
      assertThat(sheet.getPaneInformation()).isNotNull();
    }
  }

  @Test
  void aTextThatNoCellHoldsIsRefusedBeforeAnythingIsWritten() {
    Table table =
        Table.builder()
            .id("long")
            .caption("长文")
            .addColumns(Column.of("a", "内容", Column.Kind.TEXT))
            .addRows(
                org.openrenovation.reports.report.Row.of(
                    org.openrenovation.reports.report.Cell.of("长".repeat(20_000))))
            .build();
    Report report =
        Report.builder()
            .kind("long")
            .title("长文")
            .locale(Locale.CHINA)
            .asOf(java.time.LocalDate.of(2024, 6, 30))
            .addSections(Section.of("long", "长", table))
            .build();
    assertThat(writer().refusal(report).orElseThrow().zh())
        .isEqualTo("“长文”中有一段文字长 20000 字，超出 Excel 单元格可容纳的 16383 字；请改用其他格式。");
  }

  // Seen to catch: a suffix that makes the name too long, a cut through a surrogate pair, names
  // that differ in case alone.
  @Property
  void sheetNamesAreLegalAndUnique(
      @ForAll java.util.List<String> headings, @ForAll @IntRange(min = 1, max = 40) int length) {
    SheetNames names = new SheetNames();
    java.util.Set<String> seen = new java.util.HashSet<>();
    for (String heading :
        Vector.ofAll(headings)
            .append("计划")
            .append("计划")
            .append("𠮷".repeat(length))
            .append("history")) {
      String name = names.next(heading);
      assertThat(seen.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)))
          .as(name)
          .isTrue();
      assertThat(name.length()).isBetween(1, 31);
      assertThat(name)
          .doesNotContainPattern("[\\\\/?*\\[\\]:]")
          .doesNotStartWith("'")
          .doesNotEndWith("'");
      assertThat(name.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
      org.apache.poi.ss.util.WorkbookUtil.validateSheetName(name);
    }
  }

  // Seen to catch: an amount divided as float; a figure of sixteen digits written as a number.
  @Property
  void aNumberShowsTheExactAmount(
      @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long fen) {
    double number = TableLayout.number(BigDecimal.valueOf(fen, 2)).getAsDouble();
    assertThat(number).isEqualTo(Double.parseDouble(BigDecimal.valueOf(fen, 2).toString()));
  }
}
