package org.openrenovation.core.schedule;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** What makes tasks and crews such that they cannot be planned. */
final class SharedCrewsCheck {
  private SharedCrewsCheck() {}

  static Seq<Problem> problems(SharedCrews shared) {
    Vector<Problem> problems = network(shared);
    for (int i = 0; i < shared.tasks().size(); i++) {
      problems = problems.appendAll(Problem.below("tasks[" + i + "]", task(shared, i)));
    }
    return problems.isEmpty()
        ? CrewLimits.range("tasks", days(shared), 0, CrewLimits.MOST_DAYS)
        : problems;
  }

  private static Vector<Problem> network(SharedCrews shared) {
    try {
      shared.network();
      return Vector.empty();
    } catch (RefusedException refused) {
      return Problem.below("tasks", refused.problems()).toVector();
    }
  }

  private static Seq<Problem> task(SharedCrews shared, int place) {
    CrewTask task = shared.tasks().get(place);
    Vector<Problem> problems = Vector.empty();
    if (!shared.projects().containsKey(task.project())) {
      problems = problems.append(Problem.at("project", "id.unknown", task.project()));
    }
    for (Tuple2<String, Long> need : task.needs()) {
      String path = "needs." + need._1;
      problems =
          problems.appendAll(
              shared
                  .crews()
                  .get(need._1)
                  .map(supply -> CrewLimits.range(path, need._2, 0, supply.lasting()))
                  .getOrElse(() -> Vector.of(Problem.at(path, "id.unknown", need._1))));
    }
    Seq<Link> links = task.task().predecessors();
    for (int j = 0; j < links.size(); j++) {
      problems = problems.appendAll(Problem.below("predecessors[" + j + "]", link(links.get(j))));
    }
    return problems;
  }

  /** A link that crews can be planned with goes from finish to start, without overlap. */
  static Seq<Problem> link(Link link) {
    Vector<Problem> type =
        link.type() == Link.Type.FS
            ? Vector.empty()
            : Vector.of(
                Problem.at("type", "code.unknown", link.type().name())
                    .with("choices", Link.Type.FS.name()));
    return type.appendAll(CrewLimits.range("lag", link.lag(), 0, Long.MAX_VALUE));
  }

  /** The end of the longest schedule: one task after the other, each after its longest lag. */
  private static long days(SharedCrews shared) {
    long days = shared.projects().values().map(CrewProject::release).max().getOrElse(0L);
    for (CrewTask task : shared.tasks()) {
      days = sum(days, task.task().duration());
      days = sum(days, task.task().predecessors().map(Link::lag).max().getOrElse(0L));
    }
    Seq<Long> changes =
        shared.crews().values().flatMap(supply -> supply.steps().map(CrewSupply.Step::from));
    return sum(days, changes.max().getOrElse(0L));
  }

  private static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }
}
