package org.openrenovation.core.schedule;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.TreeMap;
import org.openrenovation.core.base.Problem;

/**
 * Whether starts keep what they have to (施工计划核查): releases, links, and on every day the numbers of
 * crews. It shares nothing with the search, so that it can judge its plans, and plans that were
 * changed by hand.
 */
public final class CrewPlanCheck {
  private CrewPlanCheck() {}

  /**
   * Everything that these starts break: {@code plan.not-started}, {@code plan.before-release},
   * {@code plan.before-predecessor}, {@code plan.too-few-crews}; empty where the plan is sound.
   */
  public static Seq<Problem> problems(SharedCrews shared, Map<String, Long> start) {
    Map<String, Long> duration =
        HashMap.ofEntries(
            shared.tasks().map(task -> Tuple.of(task.task().id(), task.task().duration())));
    Seq<Problem> missing =
        shared
            .tasks()
            .map(task -> task.task().id())
            .reject(start::containsKey)
            .map(id -> Problem.at("start." + id, "plan.not-started", id));
    return missing.isEmpty()
        ? shared
            .tasks()
            .flatMap(task -> task(shared, task, start, duration))
            .appendAll(
                shared.crews().keySet().toVector().flatMap(crew -> crew(shared, crew, start)))
        : missing;
  }

  private static Seq<Problem> task(
      SharedCrews shared, CrewTask task, Map<String, Long> start, Map<String, Long> duration) {
    String id = task.task().id();
    long own = start.get(id).get();
    Vector<Problem> problems = Vector.empty();
    long release = shared.projects().get(task.project()).get().release();
    if (own < release) {
      problems = problems.append(broken(id, "plan.before-release", own, release));
    }
    for (Link link : task.task().predecessors()) {
      long ready = start.get(link.id()).get() + duration.get(link.id()).get() + link.lag();
      if (own < ready) {
        problems =
            problems.append(
                broken(id, "plan.before-predecessor", own, ready).with("other", link.id()));
      }
    }
    return problems;
  }

  /** Adds up what is needed at every start and end, and looks at each stretch between two. */
  private static Seq<Problem> crew(SharedCrews shared, String crew, Map<String, Long> start) {
    TreeMap<Long, Long> changes = new TreeMap<>();
    for (CrewTask task : shared.tasks()) {
      long need = task.needs().getOrElse(crew, 0L);
      long begin = start.get(task.task().id()).get();
      if (task.task().duration() > 0) {
        changes.merge(begin, need, Long::sum);
        changes.merge(begin + task.task().duration(), -need, Long::sum);
      }
    }
    CrewSupply supply = shared.crews().get(crew).get();
    supply.steps().forEach(step -> changes.merge(step.from(), 0L, Long::sum));
    Vector<Problem> problems = Vector.empty();
    long needed = 0;
    for (java.util.Map.Entry<Long, Long> change : changes.entrySet()) {
      needed += change.getValue();
      long there = supply.on(change.getKey());
      if (needed > there) {
        problems =
            problems.append(
                Problem.at("crews." + crew, "plan.too-few-crews", Long.toString(needed))
                    .with("day", Long.toString(change.getKey()))
                    .with("most", Long.toString(there)));
      }
    }
    return problems;
  }

  private static Problem broken(String id, String code, long start, long least) {
    return Problem.at("start." + id, code, Long.toString(start))
        .with("least", Long.toString(least));
  }
}
