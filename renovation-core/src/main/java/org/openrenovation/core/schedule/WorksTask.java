package org.openrenovation.core.schedule;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;

/**
 * A task of a template (模板工序): done where one of its items is to be done, so many working days
 * long, more with every building. 10 days and 5 a building are 20 days for two buildings.
 */
@Value.Immutable
public interface WorksTask extends Serializable {
  /** Its own: {@code DRAINS}. */
  String id();

  /** What it is called. */
  Text name();

  /** The items of works it serves, in the catalogue's codes; with none it is done everywhere. */
  Seq<String> items();

  /** Working days, however many buildings there are. */
  long days();

  /** Working days more for each building. */
  @Value.Default
  default long daysPerBuilding() {
    return 0;
  }

  /** How many of each crew it takes on each of its days. */
  Map<String, Long> crews();

  /** What it waits for: finish to start, with lags of 0 or more. */
  Seq<Link> after();

  /** The gate by whose due date it is to start. */
  Optional<String> startBy();

  /** The gate by whose due date it is to be finished. */
  Optional<String> finishBy();

  /** Whether it is done where these items are. */
  default boolean isFor(Set<String> chosen) {
    return items().isEmpty() || items().exists(chosen::contains);
  }

  /**
   * Its working days for so many buildings.
   *
   * @throws RefusedException for fewer than 0 buildings, or more than a million
   */
  default long duration(long buildings) {
    RefusedException.throwIfAny(
        CrewLimits.range("buildings", buildings, 0, CrewLimits.MOST_BUILDINGS));
    return days() + daysPerBuilding() * buildings;
  }

  /** The same task, waiting for these. */
  default WorksTask waitingFor(Seq<Link> links) {
    Builder task =
        builder()
            .id(id())
            .name(name())
            .items(items())
            .days(days())
            .daysPerBuilding(daysPerBuilding())
            .crews(crews())
            .after(links);
    startBy().ifPresent(task::startBy);
    finishBy().ifPresent(task::finishBy);
    return task.build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a task. */
  final class Builder extends ImmutableWorksTask.Builder {}
}
