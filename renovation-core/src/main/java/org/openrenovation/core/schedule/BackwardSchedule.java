package org.openrenovation.core.schedule;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.WorkCalendar;

/**
 * A schedule made backwards from its dates (倒排完工时间表, clause 2.3.3): the latest days on which each
 * task may start and finish, both included; whether there is time enough, and if not, how many
 * working days are lacking and which tasks are to blame.
 *
 * <p>3 and then 2 working days up to Thursday 30 November 2023 must start on Friday the 24th; with
 * Monday the 27th as the earliest start one working day is lacking. A milestone is dated on the
 * working day at whose end it falls.
 */
@Value.Immutable
public interface BackwardSchedule extends Serializable {
  /** The latest days by task, in the order of the network; given also where they cannot be kept. */
  Map<String, LatestDays> tasks();

  /**
   * By how many working days each latest start lies after the earliest possible one (总时差); negative
   * where there is too little time. Of tasks that something keeps from starting at any time.
   */
  Map<String, Long> floats();

  /** The earliest of the latest starts. */
  LocalDate startNoLaterThan();

  /** By how many working days the time is too short; 0 where it is not. */
  long shortBy();

  /** The tasks that lack so many days, each linked to the next; empty where the time is enough. */
  Seq<String> chain();

  /** Whether there is time enough. */
  default boolean isFeasible() {
    return shortBy() == 0;
  }

  /**
   * The schedule of these tasks up to the deadline.
   *
   * @param calendar the working days, stops left out
   * @throws RefusedException for what {@link TaskNetwork#of} refuses, and {@code calendar.no-data}
   *     at {@code deadline} or at the given date where the calendar does not know the year
   */
  static BackwardSchedule of(
      Seq<DatedTask> tasks,
      WorkCalendar calendar,
      LocalDate deadline,
      Optional<LocalDate> earliestStart) {
    TaskNetwork network = TaskNetwork.of(tasks.map(DatedTask::task));
    WorkingAxis axis = WorkingAxis.upTo(deadline, calendar);
    long[] duration = Passes.durations(network);
    long[] finish = new long[duration.length];
    long[] start = new long[duration.length];
    Arrays.fill(
        start, earliestStart.map(day -> axis.from("earliestStart", day)).orElse(Passes.NONE));
    for (int i = 0; i < duration.length; i++) {
      String path = "tasks[" + i + "].";
      DatedTask task = tasks.get(i);
      long startsWithin = duration[i] == 0 ? 0 : duration[i] - 1;
      long latest = task.finishBy().map(day -> axis.by(path + "finishBy", day)).orElse(0L);
      finish[i] =
          Math.min(
              0,
              Math.min(
                  latest,
                  task.startBy()
                      .map(day -> axis.by(path + "startBy", day) + startsWithin)
                      .orElse(0L)));
      start[i] =
          Math.max(
              start[i],
              task.notBefore().map(day -> axis.from(path + "notBefore", day)).orElse(Passes.NONE));
    }
    Passes.backward(network, duration, finish);
    Passes.forward(network, duration, start);
    return schedule(network, duration, start, finish, axis);
  }

  private static BackwardSchedule schedule(
      TaskNetwork network, long[] duration, long[] start, long[] finish, WorkingAxis axis) {
    Seq<Task> tasks = network.tasks();
    long[] excess = new long[duration.length];
    Map<String, Long> floats = LinkedHashMap.empty();
    LatestDays[] days = new LatestDays[duration.length];
    for (int i = 0; i < duration.length; i++) {
      long latestStart = finish[i] - duration[i];
      if (start[i] > Passes.NONE / 2) {
        excess[i] = Math.max(0, start[i] - latestStart);
        floats = floats.put(tasks.get(i).id(), latestStart - start[i]);
      }
      LocalDate last = axis.endingAt(finish[i]);
      days[i] = new LatestDays(duration[i] == 0 ? last : axis.beginningAt(latestStart), last);
    }
    long shortBy = Arrays.stream(excess).max().orElse(0);
    return new Builder()
        .tasks(LinkedHashMap.ofEntries(tasks.map(Task::id).zipWith(Vector.of(days), Tuple::of)))
        .floats(floats)
        .startNoLaterThan(Vector.of(days).map(LatestDays::start).min().get())
        .shortBy(shortBy)
        .chain(shortBy == 0 ? Vector.empty() : chain(network, excess, shortBy))
        .build();
  }

  /** From the first task that lacks the most on, along tasks that lack as much. */
  private static Seq<String> chain(TaskNetwork network, long[] excess, long shortBy) {
    Vector<String> chain = Vector.empty();
    int next =
        Arrays.stream(network.order())
            .filter(task -> excess[task] == shortBy)
            .findFirst()
            .orElseThrow();
    while (next >= 0) {
      chain = chain.append(network.tasks().get(next).id());
      next =
          Arrays.stream(network.after(next))
              .filter(task -> excess[task] == shortBy)
              .findFirst()
              .orElse(-1);
    }
    return chain;
  }

  /**
   * The latest days of a task.
   *
   * @param start the latest day to start
   * @param finish the latest day to finish; that of a milestone is its start too
   */
  record LatestDays(LocalDate start, LocalDate finish) implements Serializable {}

  /** Builds a schedule. */
  final class Builder extends ImmutableBackwardSchedule.Builder {}
}
