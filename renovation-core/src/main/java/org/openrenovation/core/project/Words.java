package org.openrenovation.core.project;

import io.vavr.collection.HashMap;
import java.util.Locale;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/** Words of the engine as a reader knows them. */
final class Words {
  private Words() {}

  /** The word in both languages; a county's own word as it is. */
  static Text of(String word) {
    return new Text(in(Locale.CHINESE, word), in(Locale.ENGLISH, word));
  }

  private static String in(Locale locale, String word) {
    return Messages.find("word." + word, locale, HashMap.empty()).orElse(word);
  }
}
