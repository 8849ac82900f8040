package org.openrenovation.reports.load;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How titles and headings look; a heading that must be filled in stands out. */
final class SheetLook {
  private static final int UNIT = 256;
  private static final int LEAST_WIDTH = 12;
  private static final short TITLE_POINTS = 14;

  private final CellStyle title;
  private final CellStyle heading;
  private final CellStyle requiredHeading;
  private final CellStyle wrapped;

  SheetLook(Workbook workbook) {
    Font large = workbook.createFont();
    large.setBold(true);
    large.setFontHeightInPoints(TITLE_POINTS);
    title = workbook.createCellStyle();
    title.setFont(large);
    title.setAlignment(HorizontalAlignment.CENTER);
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading = heading(workbook, bold, IndexedColors.GREY_25_PERCENT);
    requiredHeading = heading(workbook, bold, IndexedColors.LIGHT_YELLOW);
    wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
  }

  private static CellStyle heading(Workbook workbook, Font bold, IndexedColors colour) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  CellStyle title() {
    return title;
  }

  CellStyle heading(boolean required) {
    return required ? requiredHeading : heading;
  }

  CellStyle wrapped() {
    return wrapped;
  }

  /** Wide enough for this heading; a Chinese character takes two places. */
  int width(String heading) {
    int places = heading.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    return Math.max(LEAST_WIDTH, places + 2) * UNIT;
  }
}
