package org.openrenovation.core.explain;

import io.vavr.collection.Seq;

/** All of several conditions must hold; FALSE decides. */
public final class All implements Condition {
  private static final long serialVersionUID = 1L;

  private final String test;
  private final Clause clause;
  private final Junction junction;

  private All(String test, Clause clause, Junction junction) {
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
  public static All of(String test, Clause clause, Seq<Condition> parts) {
    return new All(test, clause, new Junction(parts));
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
    if (junction.failed(facts) != 0) {
      return Truth.FALSE;
    }
    Truth truth = junction.missing(facts) != 0 ? Truth.UNKNOWN : Truth.TRUE;
    for (Condition part : junction.nested()) {
      truth = truth.and(part.judge(facts, Steps.SILENT));
    }
    return truth;
  }

  private Truth told(Facts facts, Steps steps) {
    Steps inner = steps.inner();
    Truth truth = Truth.TRUE;
    for (Condition part : junction.parts()) {
      truth = truth.and(part.judge(facts, inner));
    }
    steps.tell(Step.over(test, clause, truth, Join.ALL, inner.told()));
    return truth;
  }
}
