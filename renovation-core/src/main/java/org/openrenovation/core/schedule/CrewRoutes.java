package org.openrenovation.core.schedule;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Comparator;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * Which crew of a trade does which tasks of a plan, one after the other (队伍转场路线, clause 2.4.4), and
 * how far each task may slip if every crew keeps its order.
 *
 * <p>A task goes to crews that are free then: first to one that is on the same project, else to the
 * one that was freed last. Two crews of masons and three tasks of one project, two at a time: the
 * crew that is ready first does the third.
 *
 * @param shared the tasks and crews
 * @param start by task, the offset at which it starts; a sound plan
 * @param routes by trade, by crew: its tasks in order; as many crews as are ever at work together
 */
public record CrewRoutes(
    SharedCrews shared, Map<String, Long> start, Map<String, Seq<Seq<String>>> routes)
    implements Serializable {
  /** The routes of this plan. */
  public static CrewRoutes of(SharedCrews shared, Map<String, Long> start) {
    Seq<CrewTask> inTime =
        shared
            .tasks()
            .filter(task -> task.task().duration() > 0)
            .sorted(Comparator.comparing((CrewTask task) -> start.get(task.task().id()).get()));
    return new CrewRoutes(
        shared,
        start,
        LinkedHashMap.ofEntries(
            shared
                .crews()
                .keySet()
                .toVector()
                .map(crew -> Tuple.of(crew, new Trade(crew, start).routes(inTime)))));
  }

  /**
   * By task: by how many working days it may slip without any project being finished later (机动时间),
   * every crew going on in its order.
   */
  public Map<String, Long> slack() {
    Map<String, Long> finishes = shared.finishes(start);
    TaskNetwork network = network();
    long[] duration = Passes.durations(network);
    long[] latest =
        shared
            .tasks()
            .toJavaStream()
            .mapToLong(task -> finishes.get(task.project()).get())
            .toArray();
    Passes.backward(network, duration, latest);
    Map<String, Long> slack = LinkedHashMap.empty();
    for (int i = 0; i < latest.length; i++) {
      String id = shared.tasks().get(i).task().id();
      slack = slack.put(id, latest[i] - duration[i] - start.get(id).get());
    }
    return slack;
  }

  /**
   * What happens if a task begins so many working days later (工序延误的影响), every crew going on in its
   * order and no other task earlier than planned.
   *
   * @throws RefusedException where there is no such task, or days are negative
   */
  public CrewSlip slip(String task, long days) {
    Seq<CrewTask> all = shared.tasks();
    int place = all.indexWhere(one -> one.task().id().equals(task));
    if (place < 0) {
      throw new RefusedException(Problem.at("task", "id.unknown", task));
    }
    RefusedException.throwIfAny(CrewLimits.range("days", days, 0, CrewLimits.MOST_DAYS));
    TaskNetwork network = network();
    long[] duration = Passes.durations(network);
    long[] moved = all.toJavaStream().mapToLong(one -> start.get(one.task().id()).get()).toArray();
    moved[place] += days;
    Passes.forward(network, duration, moved);
    Map<String, Long> slipped = LinkedHashMap.empty();
    for (int i = 0; i < moved.length; i++) {
      slipped = slipped.put(all.get(i).task().id(), moved[i]);
    }
    return CrewSlip.between(shared, start, slipped);
  }

  /** The tasks with what they wait for: each other, and their crews. */
  private TaskNetwork network() {
    Map<String, Seq<Link>> crewed = HashMap.empty();
    for (Seq<String> route : routes.values().flatMap(trade -> trade)) {
      for (int i = 1; i < route.size(); i++) {
        crewed =
            crewed.put(
                route.get(i),
                Vector.of(Link.after(route.get(i - 1))),
                (one, more) -> one.appendAll(more));
      }
    }
    Map<String, Seq<Link>> crews = crewed;
    return TaskNetwork.of(shared.tasks().map(CrewTask::task).map(task -> after(task, crews)));
  }

  private static Task after(Task task, Map<String, Seq<Link>> crews) {
    return new Task(
        task.id(),
        task.duration(),
        task.predecessors().appendAll(crews.get(task.id()).getOrElse(Vector.empty())));
  }

  /** The crews of one trade as they are sent out. */
  private static final class Trade {
    private final String id;
    private final Map<String, Long> start;
    private Vector<Crew> crews = Vector.empty();

    private Trade(String id, Map<String, Long> start) {
      this.id = id;
      this.start = start;
    }

    private Seq<Seq<String>> routes(Seq<CrewTask> inTime) {
      for (CrewTask task : inTime) {
        for (long need = task.needs().getOrElse(id, 0L); need > 0; need--) {
          send(task);
        }
      }
      return crews.map(Crew::route);
    }

    private void send(CrewTask task) {
      long begin = start.get(task.task().id()).get();
      long end = begin + task.task().duration();
      Crew free =
          crews
              .filter(crew -> crew.freeFrom() <= begin)
              .maxBy(
                  Comparator.comparing((Crew crew) -> crew.project().equals(task.project()))
                      .thenComparing(Crew::freeFrom))
              .getOrNull();
      if (free == null) {
        crews = crews.append(new Crew(Vector.of(task.task().id()), task.project(), end));
      } else {
        crews =
            crews.replace(
                free, new Crew(free.route().append(task.task().id()), task.project(), end));
      }
    }
  }

  /** Where a crew has been, and from when on it is free. */
  private record Crew(Seq<String> route, String project, long freeFrom) {}
}
