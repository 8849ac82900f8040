package org.openrenovation.reports.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openrenovation.reports.DemoReports;
import org.openrenovation.reports.Golden;
import org.openrenovation.reports.Written;
import org.openrenovation.reports.contract.ReportWriterContract;
import org.openrenovation.reports.contract.SampleReports;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.Plain;
import org.openrenovation.reports.writer.Printed;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Documents as POI reads them back. */
public class DocxWriterTest implements ReportWriterContract {
  @Override
  public ReportWriter writer() {
    return new DocxWriter();
  }

  @Override
  public Seq<String> textsIn(byte[] written) throws IOException {
    Vector<String> texts = Vector.empty();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
      // Nothing but the library's own page number is a field, and nothing leads elsewhere.
      assertThat(document.getDocument().xmlText())
          .doesNotContain("instrText", "fldSimple", "w:hyperlink", "altChunk", "r:link");
      assertThat(document.getHyperlinks()).isEmpty();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        texts = texts.append(paragraph.getText());
      }
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            texts = texts.append(cell.getText());
          }
        }
      }
    }
    // A state stands behind its sign.
    return texts.appendAll(
        texts.filter(text -> text.startsWith("× ")).map(text -> text.substring(2)));
  }

  @Test
  void writesEveryKindOfCellInBothLanguages() throws IOException {
    Golden.assertSame(
        "every-kind.zh.docx.txt",
        DocxText.of(Written.bytes(writer(), SampleReports.everyKind(Locale.CHINA))));
    Golden.assertSame(
        "every-kind.en.docx.txt",
        DocxText.of(Written.bytes(writer(), SampleReports.everyKind(Locale.ENGLISH))));
  }

  @Test
  void isSetAsAnOfficialDocument() throws IOException {
    try (XWPFDocument document = read(DemoReports.plan())) {
      String styles = document.getStyles().getStyle("Heading1").getCTStyle().xmlText();
      assertThat(styles).contains("w:eastAsia=\"黑体\"").contains("w:outlineLvl w:val=\"0\"");
      assertThat(document.getStyles().getStyle("Normal").getCTStyle().xmlText())
          .contains("w:eastAsia=\"仿宋\"")
          .contains("w:firstLineChars=\"200\"");
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .contains("文号：芮政办发〔2022〕23号", "一、改造计划", "二、口径说明", "（一）分年度");
      assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE");
    }
  }

  @Test
  void namesItsLanguages() throws IOException {
    try (XWPFDocument document = read(DemoReports.plan())) {
      assertThat(
              new String(
                  document.getStyles().getPackagePart().getInputStream().readAllBytes(),
                  StandardCharsets.UTF_8))
          .contains("w:eastAsia=\"zh-CN\"");
    }
  }

  @Test
  void aWideTableLiesAcrossAndWhatFollowsStandsUpright() throws IOException {
    try (XWPFDocument document = read(DemoReports.plan())) {
      assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW().toString())
          .isEqualTo("11906");
      assertThat(
              document.getParagraphs().stream()
                  .filter(paragraph -> paragraph.getCTP().getPPr().isSetSectPr())
                  .map(p -> p.getCTP().getPPr().getSectPr().getPgSz().getW().toString()))
          .containsExactly("16838");
    }
  }

  @Test
  void thoseWhoSignDoNotStandOnAPageWithoutText() throws IOException {
    try (XWPFDocument document = read(DemoReports.plan())) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      int first = 0;
      while (!"Signature".equals(paragraphs.get(first).getStyle())) {
        first++;
      }
      assertThat(paragraphs.get(first - 1).getText()).isNotEmpty();
      assertThat(paragraphs.get(first - 1).getCTP().getPPr().isSetKeepNext()).isTrue();
      assertThat(document.getStyles().getStyle("Signature").getCTStyle().getPPr().isSetKeepNext())
          .isTrue();
    }
  }

  @Test
  void everyTableRepeatsItsHeaderAndKeepsItsRowsWhole() throws IOException {
    try (XWPFDocument document = read(DemoReports.plan())) {
      for (XWPFTable table : document.getTables()) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(table.getRows().stream().filter(XWPFTableRow::isRepeatHeader)).hasSize(1);
      }
    }
  }

  @Test
  void moreThanADocumentHoldsIsRefused() {
    assertThat(writer().refusal(SampleReports.large()).orElseThrow().zh())
        .isEqualTo("本报表各表共 6000 行，超出 Word 文档可写的 5000 行；请改用 Excel 或 CSV 格式。");
    assertThat(writer().refusal(wide(64)).orElseThrow().en())
        .isEqualTo("Table \"宽\" has 64 columns; a table of Word holds 63. Choose Excel or CSV.");
    assertThat(writer().supports(wide(63))).isTrue();
  }

  // Meant to catch: a tab written as a blank, the text behind the last line break left out.
  @Property
  void textIsReadBackAsItWas(@ForAll String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      CTR run = paragraph.getCTP().addNewR();
      DocumentText.set(run, text);
      XWPFParagraph read = new XWPFParagraph(paragraph.getCTP(), document);
      assertThat(read.getText()).isEqualTo(Plain.text(text));
    }
  }

  // Meant to catch: columns rounded each for itself, which leaves the last edge short of the line.
  @Property(tries = 100)
  void columnsAreWithinTheLineAndNoneIsLost(
      @ForAll @Size(min = 1, max = 63) List<@IntRange(min = 1, max = 200) Integer> wide) {
    Seq<Column> columns =
        Vector.ofAll(wide)
            .zipWithIndex(
                (width, at) ->
                    Column.builder()
                        .key("c" + at)
                        .heading("栏")
                        .kind(Column.Kind.COUNT)
                        .width(width)
                        .build());
    Table table = Table.builder().id("t").caption("t").columns(columns).build();
    for (PageLayout page : PageLayout.values()) {
      int[] widths = TableWidths.of(table, new Printed(Locale.CHINA), page).columns();
      assertThat(widths).hasSize(wide.size());
      assertThat(Arrays.stream(widths)).allMatch(width -> width > 0);
      assertThat(Arrays.stream(widths).sum()).isLessThanOrEqualTo(page.lineWidth());
      if (wide.stream().mapToInt(Integer::intValue).sum() > 200) {
        assertThat(Arrays.stream(widths).sum()).isEqualTo(page.lineWidth());
      }
    }
  }

  private static Report wide(int columns) {
    Table table =
        Table.builder()
            .id("wide")
            .caption("宽")
            .columns(Vector.range(0, columns).map(at -> Column.of("c" + at, "栏", Column.Kind.TEXT)))
            .addRows(Row.of(Row.Role.DATA, Vector.fill(columns, Cell.empty())))
            .build();
    return Report.builder()
        .kind("wide")
        .title("宽")
        .locale(Locale.CHINA)
        .asOf(LocalDate.of(2024, 6, 30))
        .addSections(Section.of("wide", "宽", table))
        .build();
  }

  private XWPFDocument read(Report report) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Written.bytes(writer(), report)));
  }
}
