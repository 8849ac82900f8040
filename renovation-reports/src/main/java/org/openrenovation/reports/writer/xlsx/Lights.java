package org.openrenovation.reports.writer.xlsx;

import io.vavr.collection.Vector;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.writer.Palette;

/**
 * The colours of states, as conditional formats on the sign that each begins with: whoever changes
 * a state in the workbook changes its colour too.
 */
final class Lights {
  private Lights() {}

  /** Puts them on the columns of states between these rows. */
  static void on(Sheet sheet, Column[] columns, int first, int last) {
    for (int at = 0; at < columns.length; at++) {
      Column.Kind kind = columns[at].kind();
      if (last >= first && (kind == Column.Kind.STATE || kind == Column.Kind.MIXED)) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        String cell = new CellReference(first, at, false, true).formatAsString();
        formats.addConditionalFormatting(
            new CellRangeAddress[] {new CellRangeAddress(first, last, at, at)},
            Vector.of(Tone.values())
                .filter(tone -> Palette.behind(tone).isPresent())
                .map(tone -> rule(formats, cell, tone))
                .toJavaArray(ConditionalFormattingRule[]::new));
      }
    }
  }

  private static ConditionalFormattingRule rule(
      SheetConditionalFormatting formats, String cell, Tone tone) {
    ConditionalFormattingRule rule =
        formats.createConditionalFormattingRule("LEFT(" + cell + ",1)=\"" + tone.sign() + '"');
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    // In a conditional format the ground of a solid fill is the background colour.
    pattern.setFillBackgroundColor(Styles.color(Palette.behind(tone).orElseThrow()));
    rule.createFontFormatting().setFontColor(Styles.color(Palette.ink(tone)));
    return rule;
  }
}
