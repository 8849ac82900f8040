package org.openrenovation.reports.load;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrenovation.reports.load.source.RawCell;
import org.openrenovation.reports.load.source.RawRow;

/** What a row below the headings is, where it is no record: a total, a section, a remark. */
final class RowRole {
  private static final int LONGEST_WORDS = 60;
  private static final Pattern TOTAL =
      Pattern.compile("(?:([0-9]{4})年度?)?(合计|总计|共计|累计|总合计|total)(?:[:：(].{0,20}|[0-9]+个.{0,5})?");
  private static final Pattern SUBTOTAL =
      Pattern.compile("(?:([0-9]{4})年度?)?(小计|subtotal)(?:[:：(].{0,20}|[0-9]+个.{0,5})?");
  private static final Pattern SECTION =
      Pattern.compile("(?:[(]?[一二三四五六七八九十0-9]{1,3}[、.)])?([0-9]{4})年.{0,30}");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?:(?:备?注|说明)[0-9]?|填表.{0,3}|填报.{0,3}|制表.{0,3}|审核.{0,3}|复核.{0,3}"
              + "|联系.{0,3}|单位负责人|主要领导|note)[:：].*",
          Pattern.DOTALL);

  private RowRole() {}

  /**
   * A total's words.
   *
   * @param year whose year it is of; 0 where it names none
   * @param isPart whether it covers only the rows since the last of its kind
   */
  record Total(int year, boolean isPart) {}

  /** The total that this row states, where its first text says that it is one. */
  static Optional<Total> total(RawRow row) {
    for (int i = 0; i < row.width(); i++) {
      RawCell cell = row.at(i);
      if (cell != null && mayBeTotal(cell)) {
        String key = PlainText.key(cell.text());
        Matcher whole = TOTAL.matcher(key);
        Matcher part = SUBTOTAL.matcher(key);
        if (whole.matches()) {
          return Optional.of(new Total(year(whole), false));
        }
        if (part.matches()) {
          return Optional.of(new Total(year(part), true));
        }
      }
    }
    return Optional.empty();
  }

  /** Most cells are none, and are told at a glance: the bulk of a long table is not normalised. */
  private static boolean mayBeTotal(RawCell cell) {
    return cell.form() == RawCell.Form.TEXT
        && cell.text().length() <= LONGEST_WORDS
        && (cell.text().indexOf('计') >= 0 || cell.text().toLowerCase(Locale.ROOT).contains("otal"));
  }

  /** The year of a section's title, which stands alone in its row. */
  static Optional<String> section(RawRow row) {
    RawCell first = row.first();
    if (first == null || row.filled() != 1 || first.form() != RawCell.Form.TEXT) {
      return Optional.empty();
    }
    Matcher section = SECTION.matcher(PlainText.narrow(first.text()));
    return section.matches() ? Optional.of(section.group(1)) : Optional.empty();
  }

  /** Whether the row is a remark or the line for signatures. */
  static boolean isRemark(RawRow row) {
    RawCell first = row.first();
    return first != null
        && first.form() == RawCell.Form.TEXT
        && (first.text().indexOf(':') >= 0 || first.text().indexOf('：') >= 0)
        && REMARK.matcher(PlainText.key(first.text())).matches();
  }

  private static int year(Matcher total) {
    return total.group(1) == null ? 0 : Integer.parseInt(total.group(1));
  }
}
