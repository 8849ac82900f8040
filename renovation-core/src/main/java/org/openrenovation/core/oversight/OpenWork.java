package org.openrenovation.core.oversight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

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

  /** Calendar days overdue on this day; 0 where it is not. */
  default long overdueDays(LocalDate asOf) {
    return due().map(last -> UnitRecord.daysOverdue(last, asOf)).orElse(0L);
  }

  /** Builds open work. */
  final class Builder extends ImmutableOpenWork.Builder {}
}
