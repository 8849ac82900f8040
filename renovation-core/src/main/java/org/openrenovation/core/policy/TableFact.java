package org.openrenovation.core.policy;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Text;

/**
 * A fact that a table asks for (事实项).
 *
 * @param id {@code newBuild}
 * @param name what it is called
 * @param words its words and what they are called; none where it is a yes-or-no fact
 */
public record TableFact(String id, Text name, Map<String, Text> words) implements Serializable {
  /** Whether it is answered by yes or no. */
  public boolean isYesOrNo() {
    return words.isEmpty();
  }

  /** All that it may be, as written in a document: {@code true} and {@code false}, or its words. */
  public Seq<String> values() {
    return isYesOrNo() ? Vector.of("true", "false") : words.keySet().toVector();
  }
}
