package org.openrenovation.core.base;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wordings of findings and problems, in Chinese and English, by key with named arguments:
 * {@code {path}：缺少 {value}}.
 *
 * <p>They stand in the resource folder {@code org/openrenovation/core/messages}, a pair of files
 * for each room that has something to say; {@code rooms.txt} lists them. The locale is always an
 * argument: no default locale has a say.
 */
public final class Messages {
  private static final String FOLDER = "/org/openrenovation/core/messages/";
  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

  private Messages() {}

  /** Read when the first wording is asked for, so that a program of one language reads one. */
  private static final class Chinese {
    static final java.util.Map<String, String> WORDINGS = load("zh");
  }

  /** Read when the first wording is asked for. */
  private static final class English {
    static final java.util.Map<String, String> WORDINGS = load("en");
  }

  private static java.util.Map<String, String> wordings(Locale locale) {
    return Text.isChinese(locale) ? Chinese.WORDINGS : English.WORDINGS;
  }

  /**
   * The wording of this key with these arguments; an argument that is not given stays away.
   *
   * @throws IllegalArgumentException for a key that has no wording: a defect of the library, which
   *     a test keeps out
   */
  public static String text(String key, Locale locale, Map<String, String> arguments) {
    return find(key, locale, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no message has the key " + key));
  }

  /** The wording of this key with these arguments, if there is such a key. */
  public static Optional<String> find(String key, Locale locale, Map<String, String> arguments) {
    return pattern(key, locale).map(pattern -> fill(pattern, arguments));
  }

  /** The wording with its arguments still named. */
  static Optional<String> pattern(String key, Locale locale) {
    return Optional.ofNullable(wordings(locale).get(key));
  }

  /** The wording of this key in both languages. */
  public static Text both(String key) {
    return new Text(
        text(key, Locale.CHINESE, HashMap.empty()), text(key, Locale.ENGLISH, HashMap.empty()));
  }

  /** The wording of this key in both languages with these arguments, each in the same language. */
  public static Text both(String key, Map<String, Text> arguments) {
    return new Text(
        text(key, Locale.CHINESE, arguments.mapValues(Text::zh)),
        text(key, Locale.ENGLISH, arguments.mapValues(Text::en)));
  }

  /**
   * A word of the engine in both languages: under {@code word.Standing.COMPLETE} where its kind has
   * a wording of its own, else under {@code word.COMPLETE}; one that has neither as it is.
   */
  public static Text word(Enum<?> word) {
    String own = "word." + word.getDeclaringClass().getSimpleName() + "." + word.name();
    return new Text(word(own, word, Locale.CHINESE), word(own, word, Locale.ENGLISH));
  }

  private static String word(String own, Enum<?> word, Locale locale) {
    return find(own, locale, HashMap.empty())
        .or(() -> find("word." + word.name(), locale, HashMap.empty()))
        .orElse(word.name());
  }

  /** Whether the library has a wording of its own for this word. */
  public static boolean isWord(String word) {
    return English.WORDINGS.containsKey("word." + word);
  }

  /** Every key, sorted: those of both languages, which a test holds against each other. */
  public static SortedSet<String> keys(Locale locale) {
    return TreeSet.ofAll(wordings(locale).keySet());
  }

  /** A pattern with its arguments put in. */
  public static String fill(String pattern, Map<String, String> arguments) {
    return ARGUMENT
        .matcher(pattern)
        .replaceAll(found -> Matcher.quoteReplacement(arguments.get(found.group(1)).getOrElse("")));
  }

  private static java.util.Map<String, String> load(String language) {
    java.util.Map<String, String> all = new java.util.HashMap<>();
    for (String room : read("rooms.txt").stringPropertyNames()) {
      Properties words = read(room + "_" + language + ".properties");
      for (String key : words.stringPropertyNames()) {
        if (all.putIfAbsent(key, words.getProperty(key)) != null) {
          throw new IllegalStateException("two messages have the key " + key);
        }
      }
    }
    return java.util.Map.copyOf(all);
  }

  private static Properties read(String file) {
    Properties words = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the message file " + file + " is not there");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
