package org.openrenovation.reports.writer;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/**
 * The words that the writers put themselves, in Chinese or English. No default locale has a say.
 */
public final class Words {
  private final Map<String, String> patterns;
  private final DateTimeFormatter longDate;

  private Words(String language) {
    patterns = read("/org/openrenovation/reports/words_" + language + ".properties");
    longDate = DateTimeFormatter.ofPattern(text("long-date"), Locale.ROOT);
  }

  /** Read when it is asked for, so that a report in one language reads one. */
  private static final class Chinese {
    static final Words WORDS = new Words("zh");
  }

  /** Read when it is asked for. */
  private static final class English {
    static final Words WORDS = new Words("en");
  }

  /** The words for readers of this locale. */
  public static Words in(Locale locale) {
    return Text.isChinese(locale) ? Chinese.WORDS : English.WORDS;
  }

  /** The same in both languages. */
  @SafeVarargs
  public static Text both(String key, Tuple2<String, String>... arguments) {
    return new Text(Chinese.WORDS.text(key, arguments), English.WORDS.text(key, arguments));
  }

  /** The wording of this key with these arguments. */
  @SafeVarargs
  public final String text(String key, Tuple2<String, String>... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no word has the key " + key);
    }
    return Messages.fill(pattern, HashMap.ofEntries(arguments));
  }

  /** A date as it stands in running text: {@code 2024年6月30日}. */
  public String date(LocalDate date) {
    return longDate.format(date);
  }

  SortedSet<String> keys() {
    return TreeSet.ofAll(patterns.keySet());
  }

  private static Map<String, String> read(String resource) {
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not there");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> patterns = new java.util.HashMap<>();
    words.stringPropertyNames().forEach(key -> patterns.put(key, words.getProperty(key)));
    return Map.copyOf(patterns);
  }
}
