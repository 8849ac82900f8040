package org.openrenovation.core.explain;

import io.vavr.collection.Seq;

/** One of several conditions is enough; TRUE decides. */
public final class Any implements Condition {
  private static final long serialVersionUID = 1L;

  private final String test;
  private final Clause clause;
  private final Junction junction;

  private Any(String test, Clause clause, Junction junction) {
    this.test = test;
    this.clause = clause;
    this.junction = junction;
  }

  /**
   * Over these conditions, told as one step of this id under this clause.
   *
   * @throws org.openrenovation.core.base.RefusedException where a fact stands twice among the
   *     direct parts
   */
  public static Any of(String test, Clause clause, Seq<Condition> parts) {
    return new Any(test, clause, new Junction(parts));
  }

  @Override
  public Truth judge(Facts facts, Steps steps) {
    return steps.isListening() ? told(facts, steps) : fused(facts);
  }

  @Override
  public Seq<String> asksFor() {
    return junction.parts().flatMap(Condition::asksFor);
  }

  private Truth fused(Facts facts) {
    if (junction.held(facts) != 0) {
      return Truth.TRUE;
    }
    Truth truth = junction.missing(facts) != 0 ? Truth.UNKNOWN : Truth.FALSE;
    for (Condition part : junction.nested()) {
      truth = truth.or(part.judge(facts, Steps.SILENT));
    }
    return truth;
  }

  private Truth told(Facts facts, Steps steps) {
    Steps inner = steps.inner();
    Truth truth = Truth.FALSE;
    for (Condition part : junction.parts()) {
      truth = truth.or(part.judge(facts, inner));
    }
    steps.tell(Step.over(test, clause, truth, Join.ANY, inner.told()));
    return truth;
  }
}
