package org.openrenovation.reports.writer;

import java.util.Locale;
import org.openrenovation.core.base.Text;

/**
 * Numbers of headings: as official documents have them in Chinese ({@code 一、（一）1.（1）}), by decimals
 * elsewhere ({@code 1. 1.1 1.1.1}).
 */
public final class Numbering {
  private static final String DIGITS = "零一二三四五六七八九";

  private final boolean chinese;
  private final String parent;
  private final int level;

  private Numbering(boolean chinese, String parent, int level) {
    this.chinese = chinese;
    this.parent = parent;
    this.level = level;
  }

  /** The numbers of a report's own sections. */
  public static Numbering of(Locale locale) {
    return new Numbering(Text.isChinese(locale), "", 1);
  }

  /** How deep the numbered headings stand: 1 for a report's own sections. */
  public int level() {
    return level;
  }

  /**
   * What stands before the {@code position}-th heading, counted from 1; with the space that it
   * needs.
   */
  public String before(int position) {
    if (!chinese) {
      return parent + position + (level == 1 ? ". " : " ");
    }
    return switch (level) {
      case 1 -> chinese(position) + "、";
      case 2 -> "（" + chinese(position) + "）";
      case 3 -> position + ".";
      default -> "（" + position + "）";
    };
  }

  /** The numbers of the headings below the {@code position}-th. */
  public Numbering below(int position) {
    return new Numbering(chinese, chinese ? "" : parent + position + ".", level + 1);
  }

  /** 一, 十, 十二, 二十, 三十五; what is a hundred or more stays in figures. */
  static String chinese(int number) {
    if (number >= 100) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String before = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
    return before + (ones == 0 && tens > 0 ? "" : DIGITS.substring(ones, ones + 1));
  }
}
