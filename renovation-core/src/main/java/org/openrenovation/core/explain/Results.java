package org.openrenovation.core.explain;

import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/**
 * How a result is written in the first line of a trace: a word of ours in both languages, anything
 * else as it writes itself.
 */
final class Results {
  private Results() {}

  static Text written(Object result) {
    if (result instanceof Shown shown) {
      return shown.shown();
    }
    if (result instanceof Judged judged) {
      return written(judged.outcome());
    }
    if (result instanceof Enum<?> word) {
      return Messages.word(word);
    }
    return Text.same(result.toString());
  }
}
