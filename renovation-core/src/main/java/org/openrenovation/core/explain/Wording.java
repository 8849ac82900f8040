package org.openrenovation.core.explain;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Locale;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/** What a rule says in both languages at once: a message of the library with its arguments. */
public final class Wording {
  private Wording() {}

  /** The wording of this key with arguments given as name, value, name, value …. */
  public static Text of(String key, Object... named) {
    return new Text(in(key, Locale.CHINESE, named), in(key, Locale.ENGLISH, named));
  }

  private static String in(String key, Locale locale, Object... named) {
    Map<String, String> arguments = LinkedHashMap.empty();
    for (int i = 0; i < named.length; i += 2) {
      Object value = named[i + 1];
      arguments =
          arguments.put(
              (String) named[i], value instanceof Text text ? text.in(locale) : value.toString());
    }
    return Messages.text(key, locale, arguments);
  }

  /** A word of the engine or the policy in both languages; one that has no wording as it is. */
  public static Text word(String word) {
    return new Text(
        Messages.find("word." + word, Locale.CHINESE, LinkedHashMap.empty()).orElse(word),
        Messages.find("word." + word, Locale.ENGLISH, LinkedHashMap.empty()).orElse(word));
  }

  /** A list in both languages. */
  public static Text list(Iterable<?> parts) {
    return new Text(
        io.vavr.collection.Vector.ofAll(parts).mkString("、"),
        io.vavr.collection.Vector.ofAll(parts).mkString(", "));
  }
}
