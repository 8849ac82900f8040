package org.openrenovation.core.explain;

import io.vavr.collection.HashMap;
import java.util.Locale;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/**
 * How a result is written in the first line of a trace: a word of ours in both languages, anything
 * else as it writes itself.
 */
final class Results {
  private Results() {}

  static Text written(Object result) {
    if (result instanceof Judged judged) {
      return written(judged.outcome());
    }
    if (result instanceof Enum<?> word) {
      String key = "word." + word.name();
      return new Text(
          Messages.find(key, Locale.CHINESE, HashMap.empty()).orElse(word.name()),
          Messages.find(key, Locale.ENGLISH, HashMap.empty()).orElse(word.name()));
    }
    return Text.same(result.toString());
  }
}
