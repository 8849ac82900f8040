package org.openrenovation.core.policy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Basis;

/**
 * Who answers for a work item, a permit, a gate (责任分工): exactly one unit leads, others co-operate.
 *
 * @param lead the unit that leads (牵头单位), by its id
 * @param with the units that co-operate (配合单位), each once
 * @param basis whether the text names the leading unit, or a reading of ours does
 */
public record InCharge(String lead, Seq<String> with, Basis basis) implements Serializable {
  /** Refuses a unit that stands twice. */
  public InCharge {
    with = with.toVector();
    Vector<Problem> problems = Vector.empty();
    for (int i = 0; i < with.size(); i++) {
      String unit = with.get(i);
      if (unit.equals(lead) || with.indexOf(unit) < i) {
        problems = problems.append(Problem.at("with[" + i + "]", "id.duplicate", unit));
      }
    }
    RefusedException.throwIfAny(problems);
  }

  /** All of them, the leading one first. */
  public Seq<String> units() {
    return with.prepend(lead);
  }
}
