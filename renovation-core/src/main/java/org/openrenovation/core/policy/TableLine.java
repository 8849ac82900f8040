package org.openrenovation.core.policy;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;

/** What a fact table decides by rows of its own (事项): a permit, a rule on land, a market model. */
@Value.Immutable
public interface TableLine extends Serializable {
  /** Its id: {@code WORKS_PLANNING_PERMIT}. */
  String id();

  /** What it is called. */
  Text name();

  /** Who answers for it, where somebody does. */
  Optional<InCharge> inCharge();

  /** One or more, in no meant order: for any facts the rows that hold agree on one result. */
  Seq<TableRow> rows();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a line. */
  final class Builder extends ImmutableTableLine.Builder {}
}
