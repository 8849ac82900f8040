package org.openrenovation.core.project;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import org.openrenovation.core.base.Problem;

/**
 * A renovation project (改造项目): a community, its plan year, and the dated evidence of its gates,
 * nothing else. Where it stands is never stored but {@linkplain Gates derived}, for any day: so it
 * can be asked where it stood on 1 June.
 *
 * @param community the community's id
 * @param planYear the year in whose plan it is
 * @param evidence by gate, in the order recorded; every round is kept
 */
public record Project(String community, int planYear, Map<String, Seq<Evidence>> evidence)
    implements Serializable {
  /** A project of which nothing is recorded yet. */
  public static Project of(String community, int planYear) {
    return new Project(community, planYear, LinkedHashMap.empty());
  }

  /** What is recorded of this gate. */
  public Seq<Evidence> of(String gate) {
    return evidence.get(gate).getOrElse(Vector.empty());
  }

  /** The project with this evidence recorded too, or everything that is wrong with it. */
  public Validation<Seq<Problem>, Project> record(GatePlan plan, String gate, Evidence more) {
    Project recorded = new Project(community, planYear, evidence.put(gate, of(gate).append(more)));
    Seq<Problem> problems = EvidenceCheck.problems(plan, recorded);
    return problems.isEmpty() ? Validation.valid(recorded) : Validation.invalid(problems);
  }
}
