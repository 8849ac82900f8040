package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.json.document.LinkShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.project.Milestones;
import org.openrenovation.core.schedule.BackwardSchedule;
import org.openrenovation.core.schedule.DatedTask;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.core.schedule.Task;
import org.openrenovation.core.schedule.TaskNetwork;

/**
 * The input of {@code backward}: tasks with their dates, some bound by a milestone of the policy in
 * the plan year.
 */
final class BackwardInput {
  private static final Shape<Entry> TASK =
      ObjectShape.of(Entry.class, Entry::new)
          .required("id", Shapes.ID, in -> in.id, (in, id) -> in.id = id)
          .required("duration", Shapes.COUNT, in -> in.duration, (in, days) -> in.duration = days)
          .optional(
              "predecessors",
              Shapes.listOf(LinkShape.LINK),
              in -> Optional.of(in.links),
              (in, links) -> in.links = links)
          .optional(
              "startBy", Shapes.DATE, in -> in.startBy, (in, day) -> in.startBy = Optional.of(day))
          .optional(
              "finishBy",
              Shapes.DATE,
              in -> in.finishBy,
              (in, day) -> in.finishBy = Optional.of(day))
          .optional(
              "notBefore",
              Shapes.DATE,
              in -> in.notBefore,
              (in, day) -> in.notBefore = Optional.of(day))
          .optional(
              "gate",
              Shapes.word(WorksGate.class),
              in -> in.gate,
              (in, gate) -> in.gate = Optional.of(gate))
          .build(in -> in);

  /** A stop whose order of dates is looked at together with the other dates, not by itself. */
  private static final Shape<Stop> STOP =
      ObjectShape.of(Stop.class, Stop::new)
          .required("from", Shapes.DATE, in -> in.from, (in, day) -> in.from = day)
          .required("to", Shapes.DATE, in -> in.to, (in, day) -> in.to = day)
          .build(in -> in);

  static final Shape<BackwardInput> SHAPE =
      ObjectShape.of(BackwardInput.class, BackwardInput::new)
          .required("tasks", Shapes.someOf(TASK), in -> in.tasks, (in, tasks) -> in.tasks = tasks)
          .required("deadline", Shapes.DATE, in -> in.deadline, (in, day) -> in.deadline = day)
          .optional(
              "calendar",
              CalendarFunctions.CALENDAR,
              in -> in.calendar,
              (in, word) -> in.calendar = Optional.of(word))
          .optional(
              "stops",
              Shapes.listOf(STOP),
              in -> Optional.of(in.stops),
              (in, stops) -> in.stops = stops)
          .optional(
              "earliestStart",
              Shapes.DATE,
              in -> in.earliestStart,
              (in, day) -> in.earliestStart = Optional.of(day))
          .optional(
              "planYear",
              Shapes.YEAR,
              in -> in.planYear,
              (in, year) -> in.planYear = Optional.of(year))
          .build(BackwardInput::checked);

  private Seq<Entry> tasks = Vector.empty();
  private LocalDate deadline = LocalDate.EPOCH;
  private Optional<String> calendar = Optional.empty();
  private Seq<Stop> stops = Vector.empty();
  private Optional<LocalDate> earliestStart = Optional.empty();
  private Optional<Integer> planYear = Optional.empty();

  private BackwardInput checked() {
    Vector<Problem> problems = Vector.empty();
    for (int i = 0; i < stops.size(); i++) {
      try {
        stops.get(i).range();
      } catch (RefusedException refused) {
        problems = problems.appendAll(Problem.below("stops[" + i + "]", refused.problems()));
      }
    }
    if (planYear.isEmpty() && tasks.exists(task -> task.gate.isPresent())) {
      problems = problems.append(Problem.at("planYear", "field.missing"));
    }
    try {
      TaskNetwork.of(tasks.map(Entry::task));
    } catch (RefusedException refused) {
      problems = problems.appendAll(Problem.below("tasks", refused.problems()));
    }
    RefusedException.throwIfAny(problems);
    return this;
  }

  BackwardSchedule schedule(Policy policy) {
    WorkCalendar working =
        CalendarFunctions.calendar(policy, calendar).withStops(stops.map(Stop::range));
    Milestones milestones = Milestones.under(policy);
    return BackwardSchedule.of(
        tasks.map(task -> task.dated(milestones, planYear)), working, deadline, earliestStart);
  }

  /** The gates that works pass: one bounds the start of its task, the others the finish. */
  private enum WorksGate {
    STARTED,
    SUBSTANTIALLY_COMPLETE,
    COMPLETE
  }

  private static final class Stop {
    private LocalDate from = LocalDate.EPOCH;
    private LocalDate to = LocalDate.EPOCH;

    private DateRange range() {
      return DateRange.of(from, to);
    }
  }

  private static final class Entry {
    private String id = "";
    private long duration;
    private Seq<Link> links = Vector.empty();
    private Optional<LocalDate> startBy = Optional.empty();
    private Optional<LocalDate> finishBy = Optional.empty();
    private Optional<LocalDate> notBefore = Optional.empty();
    private Optional<WorksGate> gate = Optional.empty();

    private Task task() {
      return new Task(id, duration, links);
    }

    private DatedTask dated(Milestones milestones, Optional<Integer> year) {
      Optional<LocalDate> due =
          gate.flatMap(passed -> year.flatMap(plan -> milestones.of(plan, passed.name())))
              .map(milestone -> milestone.due());
      boolean boundsStart = gate.filter(passed -> passed == WorksGate.STARTED).isPresent();
      DatedTask.Builder dated = DatedTask.builder().task(task());
      earlier(startBy, boundsStart ? due : Optional.empty()).ifPresent(dated::startBy);
      earlier(finishBy, boundsStart ? Optional.empty() : due).ifPresent(dated::finishBy);
      notBefore.ifPresent(dated::notBefore);
      return dated.build();
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
      return one.isPresent() && other.isPresent()
          ? Optional.of(one.get().isBefore(other.get()) ? one.get() : other.get())
          : one.or(() -> other);
    }
  }
}
