package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.OptionalLong;
import org.openrenovation.core.json.document.LinkShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.schedule.BackwardSchedule;
import org.openrenovation.core.schedule.CriticalPath;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.core.schedule.Task;
import org.openrenovation.core.schedule.TaskNetwork;

/** Functions of the schedule: the critical path and the backward schedule. */
final class ScheduleFunctions {
  static final Shape<Task> TASK =
      ObjectShape.of(Task.class, TaskParts::new)
          .required("id", Shapes.ID, Task::id, (parts, id) -> parts.id = id)
          .required(
              "duration", Shapes.COUNT, Task::duration, (parts, days) -> parts.duration = days)
          .optional(
              "predecessors",
              Shapes.listOf(LinkShape.LINK),
              task -> Optional.of(task.predecessors()),
              (parts, links) -> parts.links = links)
          .build(parts -> new Task(parts.id, parts.duration, parts.links));

  private static final Shape<TaskNetwork> NETWORK =
      Shapes.listOf(TASK).as(TaskNetwork::of, TaskNetwork::tasks);

  private static final Shape<Cpm> CPM =
      ObjectShape.of(Cpm.class, Cpm::new)
          .required("tasks", NETWORK, in -> in.network, (in, network) -> in.network = network)
          .optional(
              "deadline",
              Shapes.COUNT,
              in -> Optional.empty(),
              (in, deadline) -> in.deadline = OptionalLong.of(deadline))
          .build(in -> in);

  private static final View<CriticalPath.Times> TIMES =
      ObjectView.<CriticalPath.Times>of()
          .with("earlyStart", Shapes.WHOLE, CriticalPath.Times::earlyStart)
          .with("earlyFinish", Shapes.WHOLE, CriticalPath.Times::earlyFinish)
          .with("lateStart", Shapes.WHOLE, CriticalPath.Times::lateStart)
          .with("lateFinish", Shapes.WHOLE, CriticalPath.Times::lateFinish)
          .with("totalFloat", Shapes.WHOLE, CriticalPath.Times::totalFloat)
          .with("freeFloat", Shapes.WHOLE, CriticalPath.Times::freeFloat)
          .with("critical", Shapes.FLAG, CriticalPath.Times::isCritical);

  private static final View<BackwardSchedule.LatestDays> DAYS =
      ObjectView.<BackwardSchedule.LatestDays>of()
          .with("start", Shapes.DATE, BackwardSchedule.LatestDays::start)
          .with("finish", Shapes.DATE, BackwardSchedule.LatestDays::finish);

  private static final View<BackwardSchedule> BACKWARD =
      ObjectView.<BackwardSchedule>of()
          .with("tasks", Shapes.viewByKey(DAYS), BackwardSchedule::tasks)
          .with("startNoLaterThan", Shapes.DATE, BackwardSchedule::startNoLaterThan)
          .with("feasible", Shapes.FLAG, BackwardSchedule::isFeasible)
          .with("shortBy", Shapes.COUNT, BackwardSchedule::shortBy)
          .optional(
              "chain",
              Shapes.viewOf(Shapes.ID),
              schedule -> Optional.of(schedule.chain()).filter(chain -> !chain.isEmpty()));

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.<JsonFunction<?, ?>>empty()
          .append(
              JsonFunction.of(
                  "cpm",
                  CPM,
                  (policy, in) -> in.path(),
                  ObjectView.<CriticalPath>of()
                      .with("length", Shapes.WHOLE, CriticalPath::length)
                      .with("tasks", Shapes.viewByKey(TIMES), CriticalPath::times)))
          .append(
              JsonFunction.checked(
                  "backward",
                  BackwardInput.SHAPE,
                  CalendarFunctions.refusable((policy, in) -> in.schedule(policy)),
                  BACKWARD));

  private ScheduleFunctions() {}

  private static final class TaskParts {
    private String id = "";
    private long duration;
    private Seq<Link> links = Vector.empty();
  }

  private static final class Cpm {
    private TaskNetwork network = TaskNetwork.of(Vector.empty());
    private OptionalLong deadline = OptionalLong.empty();

    private CriticalPath path() {
      return deadline.isPresent()
          ? CriticalPath.of(network, deadline.getAsLong())
          : CriticalPath.of(network);
    }
  }
}
