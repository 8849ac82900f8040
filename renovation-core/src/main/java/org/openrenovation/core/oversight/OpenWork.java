package org.openrenovation.core.oversight;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.project.GateBoard;
import org.openrenovation.core.project.GateState;

/** Something that is still to be done in a community (待办事项). */
@Value.Immutable
public interface OpenWork extends Serializable {
  /** The community's id. */
  String community();

  /** Gate, permit or item. */
  DutyKind kind();

  /** Its id. */
  String ref();

  /** The last day in time; absent where none is set. */
  Optional<LocalDate> due();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What a unit can act on in a project: its gates that are open or failed, not those that wait for
   * another.
   */
  static Seq<OpenWork> of(String community, GateBoard board) {
    return board
        .gates()
        .values()
        .filter(gate -> gate.state() == GateState.OPEN || gate.state() == GateState.FAILED)
        .map(
            gate ->
                builder()
                    .community(community)
                    .kind(DutyKind.GATE)
                    .ref(gate.gate())
                    .due(gate.due())
                    .build())
        .toVector();
  }

  /** Calendar days overdue on this day; 0 where it is not. */
  default long overdueDays(LocalDate asOf) {
    return due().map(last -> UnitRecord.daysOverdue(last, asOf)).orElse(0L);
  }

  /** Builds open work. */
  final class Builder extends ImmutableOpenWork.Builder {}
}
