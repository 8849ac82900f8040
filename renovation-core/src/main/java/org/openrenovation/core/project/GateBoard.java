package org.openrenovation.core.project;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Shown;

/**
 * Where a project stands on a day (节点进展), gate by gate.
 *
 * @param asOf the day
 * @param gates by id, in the order of the plan
 */
public record GateBoard(LocalDate asOf, Map<String, GateStanding> gates)
    implements Shown, Serializable {
  /** The first gate that is not passed: where the project is; absent where all are. */
  public Optional<GateStanding> current() {
    return gates.values().find(gate -> !gate.isPassed()).toJavaOptional();
  }

  @Override
  public Text shown() {
    return Messages.both(
        "gate.board",
        LinkedHashMap.of(
            "passed", Text.same(Integer.toString(gates.values().count(GateStanding::isPassed))),
            "all", Text.same(Integer.toString(gates.size())),
            "asOf", Text.same(asOf.toString()),
            "current",
                current()
                    .map(GateStanding::name)
                    .orElseGet(() -> Messages.both("gate.none-left"))));
  }
}
