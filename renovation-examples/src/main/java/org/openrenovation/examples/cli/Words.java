package org.openrenovation.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/** What the command line says, in one language. */
public final class Words {
  private final Locale locale;
  private final PropertyResourceBundle bundle;

  private Words(Locale locale, PropertyResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  /** The words of this language. */
  public static Words in(Locale locale) {
    String file = Text.isChinese(locale) ? "words_zh.properties" : "words_en.properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not there");
      }
      return new Words(
          locale, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** As picocli takes them, for the help. */
  public PropertyResourceBundle bundle() {
    return bundle;
  }

  /** The words of this key. */
  public String say(String key) {
    return say(key, HashMap.empty());
  }

  /** The words of this key with one argument. */
  public String say(String key, String name, Object argument) {
    return say(key, HashMap.of(name, argument.toString()));
  }

  /** The words of this key with these arguments. */
  public String say(String key, Map<String, String> arguments) {
    return Messages.fill(bundle.getString(key), arguments);
  }
}
