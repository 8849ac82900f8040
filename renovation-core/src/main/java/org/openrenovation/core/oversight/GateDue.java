package org.openrenovation.core.oversight;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.project.GateBoard;
import org.openrenovation.core.project.GatePlan;
import org.openrenovation.core.project.GateStanding;

/**
 * A gate of a community with its due date and the unit in charge of it (到期节点), as the units are
 * assessed by.
 */
@Value.Immutable
public interface GateDue extends Serializable {
  /** The community's id. */
  String community();

  /** The gate's id. */
  String gate();

  /** The unit in charge (责任单位). */
  String unit();

  /** The last day in time. */
  LocalDate due();

  /** The day on which it was passed. */
  Optional<LocalDate> passedOn();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The dated gates of a project (those with a due date), as its board stands. */
  static Seq<GateDue> of(String community, GatePlan plan, GateBoard board) {
    return plan.gates()
        .filter(gate -> board.gates().get(gate.id()).exists(one -> one.due().isPresent()))
        .map(
            gate -> {
              GateStanding standing = board.gates().get(gate.id()).get();
              return builder()
                  .community(community)
                  .gate(gate.id())
                  .unit(gate.inCharge().lead())
                  .due(standing.due().orElseThrow())
                  .passedOn(standing.passedOn())
                  .build();
            });
  }

  /** Whether it was passed by this day. */
  default boolean isPassedOn(LocalDate day) {
    return passedOn().filter(passed -> !passed.isAfter(day)).isPresent();
  }

  /** Builds a gate with its due date. */
  final class Builder extends ImmutableGateDue.Builder {}
}
