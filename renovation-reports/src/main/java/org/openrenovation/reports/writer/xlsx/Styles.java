package org.openrenovation.reports.writer.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.writer.Palette;

/** The cell styles of one workbook, each made once. */
final class Styles {
  private static final short BODY_SIZE = 11;
  private static final short TITLE_SIZE = 16;
  private static final short TICK_SIZE = 7;

  private final Workbook workbook;
  private final String bodyFont;
  private final String titleFont;
  private final CellStyle bordered;
  private final Map<Object, CellStyle> styles = new HashMap<>();
  private final Map<Object, Font> fonts = new HashMap<>();

  Styles(Workbook workbook, Locale locale) {
    this.workbook = workbook;
    boolean chinese = Text.isChinese(locale);
    bodyFont = chinese ? "宋体" : "Calibri";
    titleFont = chinese ? "黑体" : "Calibri";
    // The first font is the one that column widths are counted in.
    Font first = workbook.getFontAt(0);
    first.setFontName(bodyFont);
    first.setFontHeightInPoints(BODY_SIZE);
    bordered = bordered(workbook);
  }

  /** Lines outside tables. */
  enum Line {
    TITLE(HorizontalAlignment.CENTER),
    SUBTITLE(HorizontalAlignment.CENTER),
    FACTS(HorizontalAlignment.LEFT),
    PARAGRAPH(HorizontalAlignment.LEFT),
    CAPTION(HorizontalAlignment.LEFT),
    NOTE(HorizontalAlignment.LEFT);

    private final HorizontalAlignment alignment;

    Line(HorizontalAlignment alignment) {
      this.alignment = alignment;
    }
  }

  /**
   * How a cell of a table looks.
   *
   * @param role of its row
   * @param alignment across
   * @param format of a number or date; empty for text
   * @param quoted whether it is text that must not be taken for a formula when it is edited
   */
  record Look(Row.Role role, HorizontalAlignment alignment, String format, boolean quoted) {
    /** Equal for equal looks; the first use of a record's own hash code takes its time. */
    Object key() {
      return List.of(role, alignment, format, quoted);
    }
  }

  /**
   * The style of a line.
   *
   * @param quoted whether its text must not be taken for a formula when it is edited
   */
  CellStyle of(Line line, boolean quoted) {
    return styles.computeIfAbsent(line.name() + quoted, key -> make(line, quoted));
  }

  CellStyle of(Look look) {
    return styles.computeIfAbsent(look.key(), key -> make(look));
  }

  /**
   * The style of a column's heading.
   *
   * @param quoted whether its text must not be taken for a formula when it is edited
   */
  CellStyle header(boolean quoted) {
    return styles.computeIfAbsent("header" + quoted, key -> makeHeader(quoted));
  }

  /** The style of a date above the bars of a Gantt chart. */
  CellStyle tick(boolean today) {
    return styles.computeIfAbsent(
        "tick" + today,
        key -> {
          CellStyle style = makeHeader(false);
          style.setFont(font(bodyFont, TICK_SIZE, today, today ? Palette.TODAY : Palette.INK));
          style.setWrapText(false);
          return style;
        });
  }

  /**
   * The style of a cell of which bars are made.
   *
   * @param colour behind it; empty for none
   * @param today whether the line of today stands at its right
   */
  CellStyle grid(String colour, boolean today) {
    return styles.computeIfAbsent(
        "grid" + colour + today,
        key -> {
          XSSFCellStyle style = (XSSFCellStyle) inTable();
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setWrapText(false);
          style.setFont(font(bodyFont, BODY_SIZE, true, Palette.INK));
          if (!colour.isEmpty()) {
            fill(style, colour);
          }
          XSSFColor faint = color(Palette.REST);
          style.setLeftBorderColor(faint);
          style.setRightBorderColor(faint);
          if (today) {
            style.setBorderRight(BorderStyle.MEDIUM_DASHED);
            style.setRightBorderColor(color(Palette.TODAY));
          }
          return style;
        });
  }

  private CellStyle make(Line line, boolean quoted) {
    CellStyle style = workbook.createCellStyle();
    style.setQuotePrefixed(quoted);
    style.setAlignment(line.alignment);
    style.setVerticalAlignment(
        line == Line.TITLE ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setFont(
        switch (line) {
          case TITLE -> font(titleFont, TITLE_SIZE, true, Palette.INK);
          case CAPTION -> font(bodyFont, BODY_SIZE, true, Palette.INK);
          default -> font(bodyFont, BODY_SIZE, false, Palette.INK);
        });
    return style;
  }

  private CellStyle makeHeader(boolean quoted) {
    CellStyle style = inTable();
    style.setQuotePrefixed(quoted);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setFont(font(bodyFont, BODY_SIZE, true, Palette.INK));
    fill(style, Palette.HEADER);
    return style;
  }

  private CellStyle make(Look look) {
    CellStyle style = inTable();
    style.setAlignment(look.alignment());
    // A group's name stands in the first column, however narrow, and runs over the empty cells.
    style.setWrapText(look.role() != Row.Role.GROUP);
    style.setQuotePrefixed(look.quoted());
    if (!look.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }
    boolean bold = look.role() != Row.Role.DATA;
    Palette.behind(look.role()).ifPresent(colour -> fill(style, colour));
    style.setFont(font(bodyFont, BODY_SIZE, bold, Palette.INK));
    return style;
  }

  private CellStyle inTable() {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(bordered);
    return style;
  }

  /** Made once and copied: each border that is set is looked for among all that there are. */
  private static CellStyle bordered(Workbook workbook) {
    XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    XSSFColor border = color(Palette.BORDER);
    style.setTopBorderColor(border);
    style.setBottomBorderColor(border);
    style.setLeftBorderColor(border);
    style.setRightBorderColor(border);
    return style;
  }

  private static void fill(CellStyle style, String rgb) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(color(rgb));
  }

  private Font font(String name, short points, boolean bold, String ink) {
    return fonts.computeIfAbsent(
        name + points + bold + ink,
        key -> {
          XSSFFont font = (XSSFFont) workbook.createFont();
          font.setFontName(name);
          font.setFontHeightInPoints(points);
          font.setBold(bold);
          font.setColor(color(ink));
          return font;
        });
  }

  static XSSFColor color(String rgb) {
    int value = Integer.parseInt(rgb, 16);
    return new XSSFColor(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
  }
}
