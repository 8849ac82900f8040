package org.openrenovation.core.base;

import java.io.Serializable;
import java.util.Locale;

/**
 * A wording in the two languages of the house, Chinese and English.
 *
 * @param zh Chinese
 * @param en English
 */
public record Text(String zh, String en) implements Serializable {
  /** The same in both languages: a figure, a code, a date. */
  public static Text same(String both) {
    return new Text(both, both);
  }

  /** Chinese for a Chinese locale, English for every other. */
  public String in(Locale locale) {
    return isChinese(locale) ? zh : en;
  }

  /** Whether the reader of this locale is served in Chinese. */
  public static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }
}
