package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;

/**
 * A hazard to quality or safety that was found on a site (质量安全隐患), and by when it is to be put
 * right. Whether its dates are in order is checked with the whole {@link HazardRegister}.
 */
@Value.Immutable
public interface Hazard extends Serializable {
  /** Its id. */
  String id();

  /** The day on which it was found. */
  LocalDate openedOn();

  /** The last day for putting it right. */
  LocalDate dueOn();

  /** The day on which it was put right. */
  Optional<LocalDate> closedOn();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it was found by this day. */
  default boolean isFoundBy(LocalDate day) {
    return !openedOn().isAfter(day);
  }

  /** Whether it was put right by this day. */
  default boolean isClosedBy(LocalDate day) {
    return closedOn().filter(closed -> !closed.isAfter(day)).isPresent();
  }

  /** {@code date.order} at each end that is before the beginning. */
  default Seq<Problem> order() {
    Vector<Problem> problems = Vector.empty();
    if (dueOn().isBefore(openedOn())) {
      problems = problems.append(early("dueOn", dueOn()));
    }
    if (closedOn().isPresent() && closedOn().get().isBefore(openedOn())) {
      problems = problems.append(early("closedOn", closedOn().get()));
    }
    return problems;
  }

  private Problem early(String field, LocalDate day) {
    return Problem.at(field, "date.order", day.toString()).with("from", openedOn().toString());
  }

  /** Builds a hazard. */
  final class Builder extends ImmutableHazard.Builder {}
}
