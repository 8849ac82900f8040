package org.openrenovation.core.schedule;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicySection;

/**
 * Which tasks a renovation is made of (施工工序模板, clause 2.3.3), as the section {@code worksTemplate}
 * of a policy document: what each waits for, how long it takes and which crews do it. A community's
 * items say which tasks it has, its buildings how long they take.
 *
 * <p>A task that is left out lets through: what waits for it waits for what it would have waited
 * for, after the lags of both links. Roofs, then façades, then paving; without façades the paving
 * waits for the roofs.
 *
 * @param clause the clause that it serves
 * @param basis where its figures come from: ASSUMPTION for training
 * @param crews the trades
 * @param tasks the tasks, in the order in which a reader looks for them
 */
public record WorksTemplate(String clause, Basis basis, Seq<WorksCrew> crews, Seq<WorksTask> tasks)
    implements PolicySection {
  /** The section's key. */
  public static final String KEY = "worksTemplate";

  /**
   * Refuses ids that stand twice, crews and tasks that are not there, a cycle, links that are not
   * from finish to start, and figures out of range.
   */
  public WorksTemplate {
    crews = crews.toVector();
    tasks = tasks.toVector();
    Set<String> trades = crews.map(WorksCrew::id).toSet();
    Vector<Problem> problems =
        Ids.duplicates("crews", crews.map(WorksCrew::id), ".id")
            .appendAll(Ids.each("tasks", tasks, task -> task(task, trades)));
    RefusedException.throwIfAny(problems.isEmpty() ? network(tasks) : problems);
  }

  /** The template of this policy, or {@code works.no-template}: a policy may do without. */
  public static Validation<Seq<Problem>, WorksTemplate> under(Policy policy) {
    return policy
        .document()
        .section(WorksTemplate.class)
        .map(Validation::<Seq<Problem>, WorksTemplate>valid)
        .orElseGet(
            () ->
                Validation.invalid(
                    Vector.of(
                        Problem.at(
                            "policy.sections." + KEY,
                            "works.no-template",
                            policy.document().number()))));
  }

  private static Seq<Problem> task(WorksTask task, Set<String> trades) {
    Vector<Problem> problems =
        CrewLimits.range("days", task.days(), 0, CrewLimits.MOST_DAYS)
            .appendAll(
                CrewLimits.range(
                    "daysPerBuilding", task.daysPerBuilding(), 0, CrewLimits.MOST_DAYS));
    for (Tuple2<String, Long> crew : task.crews()) {
      String path = "crews." + crew._1;
      problems =
          trades.contains(crew._1)
              ? problems.appendAll(CrewLimits.range(path, crew._2, 1, CrewLimits.MOST_CREWS))
              : problems.append(Problem.at(path, "id.unknown", crew._1));
    }
    return problems.appendAll(Ids.each("after", task.after(), SharedCrewsCheck::link));
  }

  private static Seq<Problem> network(Seq<WorksTask> tasks) {
    try {
      TaskNetwork.of(tasks.map(task -> new Task(task.id(), 0, task.after())));
      return Vector.empty();
    } catch (RefusedException refused) {
      return Problem.below("tasks", refused.problems());
    }
  }

  @Override
  public String key() {
    return KEY;
  }

  /** The trade of this id. */
  public Optional<WorksCrew> crew(String id) {
    return crews.find(crew -> crew.id().equals(id)).toJavaOptional();
  }

  /** The tasks of works with these items, each waiting for tasks that are among them. */
  public Seq<WorksTask> of(Set<String> items) {
    Map<String, WorksTask> all =
        LinkedHashMap.ofEntries(tasks.map(task -> Tuple.of(task.id(), task)));
    return tasks
        .filter(task -> task.isFor(items))
        .map(task -> task.waitingFor(kept(task, 0, all, items)));
  }

  /** What a task waits for among those that are done, each once with its longest lag. */
  private static Seq<Link> kept(
      WorksTask task, long lag, Map<String, WorksTask> all, Set<String> items) {
    Map<String, Long> lags = LinkedHashMap.empty();
    for (Link link : task.after()) {
      WorksTask before = all.get(link.id()).get();
      long sum = Math.addExact(lag, link.lag());
      Seq<Link> reached =
          before.isFor(items)
              ? Vector.of(new Link(link.id(), Link.Type.FS, sum))
              : kept(before, sum, all, items);
      for (Link one : reached) {
        lags = lags.put(one.id(), one.lag(), Math::max);
      }
    }
    return lags.toVector().map(entry -> new Link(entry._1, Link.Type.FS, entry._2));
  }

  /** The network of a community of so many buildings with these items. */
  public TaskNetwork network(long buildings, Set<String> items) {
    return TaskNetwork.of(
        of(items).map(task -> new Task(task.id(), task.duration(buildings), task.after())));
  }
}
