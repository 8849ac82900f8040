package org.openrenovation.reports.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A document as text, line by line as POI reads it back: what a golden file holds. */
final class DocxText {
  private DocxText() {}

  static String of(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var core = document.getProperties().getCoreProperties();
      line(
          text,
          "title %s, creator %s, created %s",
          core.getTitle(),
          core.getCreator(),
          core.getCreated().toInstant());
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          paragraph(text, paragraph);
        } else if (element instanceof XWPFTable table) {
          table(text, table);
        }
      }
      pages(text, document.getDocument().getBody().getSectPr());
      document.getFooterList().forEach(footer -> line(text, "footer %s", footer.getText().strip()));
    }
    return text.toString();
  }

  private static void paragraph(StringBuilder text, XWPFParagraph paragraph) {
    line(text, "[%s] %s", paragraph.getStyle(), shown(paragraph.getText()));
    if (paragraph.getCTPPr().isSetSectPr()) {
      pages(text, paragraph.getCTPPr().getSectPr());
    }
  }

  private static void table(StringBuilder text, XWPFTable table) {
    line(
        text,
        "table of columns %s",
        table.getCTTbl().getTblGrid().getGridColList().stream()
            .map(column -> column.getW().toString())
            .collect(Collectors.joining(" ")));
    for (XWPFTableRow row : table.getRows()) {
      line(
          text,
          "%s %s",
          row.isRepeatHeader() ? "##" : " |",
          row.getTableCells().stream().map(DocxText::cell).collect(Collectors.joining(" | ")));
    }
  }

  private static String cell(XWPFTableCell cell) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    return shown(cell.getText())
        + (paragraph.getText().isEmpty() ? "" : " (" + paragraph.getAlignment() + ")")
        + (cell.getColor() == null ? "" : " " + cell.getColor());
  }

  private static void pages(StringBuilder text, CTSectPr pages) {
    line(
        text,
        "== pages of %s x %s, %d footers ==",
        pages.getPgSz().getW(),
        pages.getPgSz().getH(),
        pages.sizeOfFooterReferenceArray());
  }

  private static String shown(String text) {
    return text.replace("\n", "\\n");
  }

  private static void line(StringBuilder text, String pattern, Object... arguments) {
    text.append(String.format(Locale.ROOT, pattern, arguments)).append('\n');
  }
}
