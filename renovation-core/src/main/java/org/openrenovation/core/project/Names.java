package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Value;

/**
 * What a reader knows the words of a policy by: units, permits, parties.
 *
 * @param document that names its own words
 */
record Names(PolicyDocument document) implements Serializable {
  /** The word in both languages. */
  Text of(String word) {
    return document.shown(new Value.Word(word));
  }

  /** The words in a row. */
  Text of(Seq<String> words) {
    return document.shown(new Value.Words(words.distinct()));
  }
}
