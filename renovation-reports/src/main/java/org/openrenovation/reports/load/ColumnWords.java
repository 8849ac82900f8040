package org.openrenovation.reports.load;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.openrenovation.core.base.Text;

/** Headings, their variants, what is to be entered: the words of the tables in both languages. */
final class ColumnWords {
  private static final Map<String, String> ZH = read("columns_zh.properties");
  private static final Map<String, String> EN = read("columns_en.properties");

  private ColumnWords() {}

  /** The wording of this key. */
  static Text both(String key) {
    return new Text(one(ZH, key), one(EN, key));
  }

  /** The wordings of this key in both languages, several to a key divided by {@code |}. */
  static Seq<String> several(String key) {
    return Vector.of(ZH, EN)
        .flatMap(words -> Vector.of(words.get(key).getOrElse("").split("\\|", -1)))
        .filter(word -> !word.isEmpty());
  }

  /** A column's own words, by the record's. */
  static Map<String, Text> choices(String key, Seq<String> codes) {
    Map<String, Text> choices = LinkedHashMap.empty();
    for (String code : codes) {
      choices = choices.put(code, both(key + "." + code));
    }
    return choices;
  }

  static SortedSet<String> keys(boolean chinese) {
    return TreeSet.ofAll((chinese ? ZH : EN).keySet());
  }

  private static String one(Map<String, String> words, String key) {
    return words
        .get(key)
        .getOrElseThrow(() -> new IllegalArgumentException("no word has the key " + key));
  }

  private static Map<String, String> read(String file) {
    Properties words = new Properties();
    try (InputStream in = ColumnWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not there");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HashMap.ofAll(words).mapKeys(String.class::cast).mapValues(String.class::cast);
  }
}
