package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Locale;
import org.openrenovation.core.explain.Finding;

/**
 * Something that cannot be decided yet (待定事项): the same question, of all communities that it is
 * open for.
 *
 * @param rule which judgement it is open in: {@code inclusion}
 * @param finding what is missing: a fact, a parameter that is not set
 * @param communities the ids of those concerned, in the order of the register
 */
public record OpenQuestion(String rule, Finding finding, Seq<String> communities)
    implements Serializable {
  /** What is missing, in Chinese or English. */
  public String message(Locale locale) {
    return finding.message(locale);
  }
}
