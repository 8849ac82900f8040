package org.openrenovation.core.explain;

import io.vavr.collection.Seq;
import java.io.Serializable;

/**
 * A condition over facts as data (条件): a fact that must be so, all of several, any of several.
 * Kleene's logic; a table of them is loaded with a policy and judged without a line of code of its
 * own.
 */
public sealed interface Condition extends Serializable permits Is, All, Any {
  /** How it comes out for these facts; tells a step for each part to whoever listens. */
  Truth judge(Facts facts, Steps steps);

  /** How it comes out, without telling. */
  default Truth test(Facts facts) {
    return judge(facts, Steps.SILENT);
  }

  /**
   * The names of the facts that it asks for, in order; a name may stand in several nested
   * conditions.
   */
  Seq<String> asksFor();
}
