package org.openrenovation.core.schedule;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Shown;

/** How far the tasks of a project and the whole of it have come (项目进度). */
@Value.Immutable
public interface ProjectProgress extends Shown, Serializable {
  /** By task, in the order of the review. */
  Map<String, TaskProgress> tasks();

  /** The share planned, weighted by budgets; absent where there is no money. */
  Optional<Fraction> planned();

  /** The share done, weighted by budgets; absent where there is no money. */
  Optional<Fraction> actual();

  /** The light of the greatest delay; absent where the policy sets no limits. */
  Optional<Light> light();

  /** What it comes to in money. */
  EarnedValue value();

  /** The greatest delay of a task, in working days. */
  default long delay() {
    return tasks().values().map(TaskProgress::delay).max().getOrElse(0L);
  }

  @Override
  default Text shown() {
    return Messages.both(
        "progress.result",
        LinkedHashMap.of(
            "delay", Text.same(Long.toString(delay())),
            "light", light().map(Messages::word).orElseGet(() -> Messages.both("progress.unlit")),
            "planned", Text.same(value().planned().toString()),
            "earned", Text.same(value().earned().toString())));
  }

  /** Builds a project's progress. */
  final class Builder extends ImmutableProjectProgress.Builder {}
}
