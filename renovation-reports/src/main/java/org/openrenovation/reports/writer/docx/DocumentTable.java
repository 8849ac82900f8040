package org.openrenovation.reports.writer.docx;

import java.math.BigInteger;
import java.util.Optional;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.writer.Alignment;
import org.openrenovation.reports.writer.Palette;
import org.openrenovation.reports.writer.Printed;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** One table of a document, as wide as a line, its header repeated on each page. */
final class DocumentTable {
  private static final int CELL_MARGIN = 60;

  /** In eighths of a point. */
  private static final int BORDER = 4;

  private final CTTbl written;
  private final Printed printed;
  private final Table table;
  private final Column[] columns;
  private final TableWidths widths;

  DocumentTable(CTTbl written, Printed printed, Table table, PageLayout page) {
    this.written = written;
    this.printed = printed;
    this.table = table;
    this.columns = table.columns().toJavaArray(Column[]::new);
    this.widths = TableWidths.of(table, printed, page);
  }

  /**
   * Writes it.
   *
   * @param empty what a table without rows says
   */
  void write(String empty) {
    properties(written.addNewTblPr());
    CTTblGrid grid = written.addNewTblGrid();
    for (int width : widths.columns()) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    header();
    for (Row row : table.rows()) {
      if (row.role() == Row.Role.GROUP) {
        across(
            DocumentStyle.TABLE_STRONG,
            STJc.LEFT,
            printed.text(columns[0], row.cells().head()),
            Palette.behind(row.role()));
      } else {
        row(row);
      }
    }
    if (table.rows().isEmpty()) {
      across(DocumentStyle.TABLE_TEXT, STJc.CENTER, empty, Optional.empty());
    }
  }

  private void properties(CTTblPr properties) {
    width(properties.addNewTblW(), sum());
    properties.addNewJc().setVal(STJcTable.CENTER);
    CTTblBorders borders = properties.addNewTblBorders();
    border(borders.addNewTop());
    border(borders.addNewLeft());
    border(borders.addNewBottom());
    border(borders.addNewRight());
    border(borders.addNewInsideH());
    border(borders.addNewInsideV());
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblCellMar margins = properties.addNewTblCellMar();
    width(margins.addNewLeft(), CELL_MARGIN);
    width(margins.addNewRight(), CELL_MARGIN);
  }

  private void header() {
    CTRow row = written.addNewTr();
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    properties.addNewTblHeader();
    for (int at = 0; at < columns.length; at++) {
      CTTc cell = cell(row, widths.columns()[at], 1, Optional.of(Palette.HEADER));
      paragraph(
          cell,
          DocumentStyle.TABLE_STRONG,
          STJc.CENTER,
          Tone.NEUTRAL,
          printed.heading(columns[at]));
    }
  }

  private void row(Row row) {
    CTRow to = written.addNewTr();
    to.addNewTrPr().addNewCantSplit();
    boolean sum = row.role() != Row.Role.DATA;
    DocumentStyle style = sum ? DocumentStyle.TABLE_STRONG : DocumentStyle.TABLE_TEXT;
    int at = 0;
    for (Cell cell : row.cells()) {
      Tone tone = cell instanceof Cell.State state ? state.tone() : Tone.NEUTRAL;
      Optional<String> fill = Palette.behind(tone).or(() -> Palette.behind(row.role()));
      paragraph(
          cell(to, widths.columns()[at], 1, fill),
          style,
          alignment(columns[at], cell),
          tone,
          printed.text(columns[at], cell));
      at++;
    }
  }

  /** A row of one cell that stays with the next. */
  private void across(
      DocumentStyle style, STJc.Enum alignment, String text, Optional<String> fill) {
    CTRow row = written.addNewTr();
    row.addNewTrPr().addNewCantSplit();
    CTP paragraph =
        paragraph(cell(row, sum(), columns.length, fill), style, alignment, Tone.NEUTRAL, text);
    if (fill.isPresent()) {
      paragraph.getPPr().addNewKeepNext();
    }
  }

  private int sum() {
    int sum = 0;
    for (int width : widths.columns()) {
      sum += width;
    }
    return sum;
  }

  private static CTTc cell(CTRow row, int width, int span, Optional<String> fill) {
    CTTc cell = row.addNewTc();
    CTTcPr properties = cell.addNewTcPr();
    width(properties.addNewTcW(), width);
    if (span > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
    }
    if (fill.isPresent()) {
      CTShd shading = properties.addNewShd();
      shading.setVal(STShd.CLEAR);
      shading.setColor("auto");
      shading.setFill(fill.get());
    }
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    return cell;
  }

  private CTP paragraph(
      CTTc cell, DocumentStyle style, STJc.Enum alignment, Tone tone, String text) {
    CTP paragraph = cell.addNewP();
    CTPPr properties = paragraph.addNewPPr();
    properties.addNewPStyle().setVal(style.id());
    properties.addNewJc().setVal(alignment);
    if (!text.isEmpty()) {
      CTR run = paragraph.addNewR();
      CTRPr type = run.addNewRPr();
      if (tone != Tone.NEUTRAL) {
        type.addNewColor().setVal(Palette.ink(tone));
      }
      if (widths.halfPoints() != style.halfPoints(true)) {
        BigInteger size = BigInteger.valueOf(widths.halfPoints());
        type.addNewSz().setVal(size);
        type.addNewSzCs().setVal(size);
      }
      DocumentText.set(run, text);
    }
    return paragraph;
  }

  private static STJc.Enum alignment(Column column, Cell cell) {
    return switch (Alignment.of(column, cell)) {
      case LEFT -> STJc.LEFT;
      case CENTRE -> STJc.CENTER;
      case RIGHT -> STJc.RIGHT;
    };
  }

  private static void width(CTTblWidth width, int twentieths) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twentieths));
  }

  private static void border(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(BORDER));
    border.setSpace(BigInteger.ZERO);
    border.setColor(Palette.BORDER);
  }
}
