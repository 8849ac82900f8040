package org.openrenovation.core.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A round of a review or a check (一轮审查): when it was handed in, and what came of it when. */
@Value.Immutable
public interface Round extends Serializable {
  /** The day on which it was handed in; of a check, the day on which it took place. */
  LocalDate date();

  /** The day of the result; absent while it is awaited, and where the result came on the day. */
  Optional<LocalDate> resultDate();

  /** The result; absent while it is awaited. */
  Optional<Result> result();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What came of a round. */
  enum Result {
    /** Passed (通过). */
    PASS,
    /** Refused (未通过). */
    FAIL
  }

  /** Builds a round. */
  final class Builder extends ImmutableRound.Builder {}
}
