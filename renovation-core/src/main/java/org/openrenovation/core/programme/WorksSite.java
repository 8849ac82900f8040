package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.schedule.CrewProject;
import org.openrenovation.core.schedule.TrackedTask;

/** The site of one community (小区施工现场): from when on it can be worked, and how it has gone. */
@Value.Immutable
public interface WorksSite extends Serializable {
  /** The community's id. */
  String community();

  /** The day before which no task starts; absent, the first day of the plan year. */
  Optional<LocalDate> notBefore();

  /** What a day of its lateness counts beside that of others. */
  @Value.Default
  default long weight() {
    return 1;
  }

  /** The tasks as they were agreed and as they have gone (计划与实绩), by the ids of the template. */
  Seq<TrackedTask> records();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a weight out of range and a task that stands twice. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Ids.duplicates("records", records().map(TrackedTask::id), ".id")
            .appendAll(
                weight() < 0 || weight() > CrewProject.MOST_WEIGHT
                    ? Vector.of(
                        Problem.at("weight", "value.out-of-range", Long.toString(weight()))
                            .with("least", "0")
                            .with("most", Long.toString(CrewProject.MOST_WEIGHT)))
                    : Vector.empty()));
  }

  /** Builds a site. */
  final class Builder extends ImmutableWorksSite.Builder {}
}
