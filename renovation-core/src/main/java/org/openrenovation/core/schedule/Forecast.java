package org.openrenovation.core.schedule;

import io.vavr.collection.Seq;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.calendar.WorkCalendar;

/**
 * When tasks will be finished if they go on as they have gone (按现有速度推算). Begun on Monday, 40 % done
 * by Friday: five working days make two fifths, so it takes 13 from its start. One not begun takes
 * as long as planned, from the next working day on, and waits for what its links name.
 *
 * <p>A link moves a task by no more than its predecessor is late: where the plan itself leaves less
 * between the two than the link asks for, that is enough.
 */
final class Forecast {
  private final WorkCalendar calendar;
  private final LocalDate asOf;
  private final Seq<TrackedTask> tasks;
  private final TaskNetwork network;
  private final Expected[] expected;

  /**
   * The forecast of a review.
   *
   * @param calendar the working days
   */
  Forecast(WorkCalendar calendar, ProgressReview review) {
    this.calendar = calendar;
    this.asOf = review.asOf();
    this.tasks = review.tasks();
    this.network = review.network();
    this.expected = new Expected[tasks.size()];
  }

  /** The places of the tasks, each after those it waits for: the order in which to ask. */
  int[] order() {
    return network.order();
  }

  /** What is to be expected of a task, once that is known of those it waits for. */
  Expected of(int place) {
    expected[place] = expect(place, tasks.get(place));
    return expected[place];
  }

  private Expected expect(int place, TrackedTask task) {
    if (!task.isBegunOn(asOf)) {
      return notBegun(place, task);
    }
    LocalDate start = task.actualStart().orElseThrow();
    if (task.isFinishedOn(asOf)) {
      return new Expected(start, task.actualFinish().orElseThrow(), Optional.empty());
    }
    return new Expected(
        start, underWay(task, start, task.percent().orElseThrow()), Optional.empty());
  }

  private LocalDate underWay(TrackedTask task, LocalDate start, Fraction done) {
    if (done.signum() == 0) {
      return plannedDays(task, calendar.plus(asOf, 1));
    }
    return done.equals(Fraction.ONE) ? calendar.onOrBefore(asOf) : atPace(start, done);
  }

  private LocalDate atPace(LocalDate start, Fraction done) {
    long worked = Math.max(1, calendar.count(start, asOf));
    long whole =
        Fraction.of(worked, 1).over(done).rounded(0, RoundingMode.CEILING).longValueExact();
    return nth(start, whole);
  }

  private Expected notBegun(int place, TrackedTask task) {
    LocalDate start = calendar.plus(asOf, 1);
    start = task.plannedStart().isAfter(start) ? task.plannedStart() : start;
    Optional<String> waitsFor = Optional.empty();
    for (int k = 0; k < network.before(place).length; k++) {
      LocalDate left = left(network.links(place)[k], network.before(place)[k], task);
      if (left.isAfter(start)) {
        start = left;
        waitsFor = Optional.of(network.links(place)[k].id());
      }
    }
    return new Expected(start, plannedDays(task, start), waitsFor);
  }

  /** The first day that a link leaves to a task. */
  private LocalDate left(Link link, int before, TrackedTask task) {
    boolean fromFinish = link.type() == Link.Type.FS || link.type() == Link.Type.FF;
    boolean toStart = link.type() == Link.Type.FS || link.type() == Link.Type.SS;
    TrackedTask other = tasks.get(before);
    LocalDate plannedFrom = fromFinish ? other.plannedFinish().plusDays(1) : other.plannedStart();
    LocalDate plannedTo = toStart ? task.plannedStart() : task.plannedFinish().plusDays(1);
    long lag = Math.min(link.lag(), between(plannedFrom, plannedTo));
    LocalDate from = fromFinish ? expected[before].finish().plusDays(1) : expected[before].start();
    return calendar.plus(calendar.onOrAfter(from), toStart ? lag : lag - days(task));
  }

  /** The working days from the beginning of one day to that of another; negative backwards. */
  private long between(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return 0;
    }
    return from.isBefore(to)
        ? calendar.count(from, to.minusDays(1))
        : -calendar.count(to, from.minusDays(1));
  }

  private long days(TrackedTask task) {
    return calendar.count(task.plannedStart(), task.plannedFinish());
  }

  private LocalDate plannedDays(TrackedTask task, LocalDate from) {
    long days = days(task);
    return days == 0 ? from : nth(from, days);
  }

  /** The so-manieth working day from this day on, itself included. */
  private LocalDate nth(LocalDate from, long number) {
    return calendar.plus(calendar.onOrAfter(from), number - 1);
  }

  /**
   * The days to be expected.
   *
   * @param start its first day, that of the record where it has begun
   * @param finish its last day, that of the record where it is finished
   * @param waitsFor the task that keeps it from beginning sooner
   */
  record Expected(LocalDate start, LocalDate finish, Optional<String> waitsFor) {}
}
