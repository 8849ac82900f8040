package org.openrenovation.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.testing.Clause;

@Clause("2.3.3")
class BackwardScheduleTest {
  private static final LocalDate DEADLINE = LocalDate.of(2023, 11, 30);

  private static DatedTask task(String id, long duration, String... before) {
    return DatedTask.builder().task(Task.of(id, duration, before)).build();
  }

  private static BackwardSchedule of(Seq<DatedTask> tasks, WorkCalendar calendar) {
    return BackwardSchedule.of(tasks, calendar, DEADLINE, Optional.empty());
  }

  private static Seq<DatedTask> random(long seed, int size) {
    Random random = new Random(seed);
    Vector<DatedTask> tasks = Vector.empty();
    for (int i = 0; i < size; i++) {
      Vector<Link> links = Vector.empty();
      for (int j = 0; j < i; j++) {
        if (random.nextInt(3) == 0) {
          links =
              links.append(
                  new Link("t" + j, Link.Type.values()[random.nextInt(4)], random.nextInt(4)));
        }
      }
      tasks =
          tasks.append(
              DatedTask.builder().task(new Task("t" + i, random.nextInt(8), links)).build());
    }
    return tasks;
  }

  @Test
  void worksStartOnTheFridayBeforeTheLastWeek() {
    BackwardSchedule schedule =
        of(Vector.of(task("a", 3), task("b", 2, "a")), WorkCalendar.china());
    assertThat(schedule.startNoLaterThan()).isEqualTo(LocalDate.of(2023, 11, 24));
    assertThat(schedule.isFeasible()).isTrue();
    assertThat(schedule.chain()).isEmpty();
  }

  @Test
  void whatIsLackingIsToldWithTheTasksThatLackIt() {
    BackwardSchedule schedule =
        BackwardSchedule.of(
            Vector.of(task("a", 3), task("b", 2, "a"), task("c", 1)),
            WorkCalendar.china(),
            DEADLINE,
            Optional.of(LocalDate.of(2023, 11, 27)));
    assertThat(schedule.shortBy()).isEqualTo(1);
    assertThat(schedule.isFeasible()).isFalse();
    assertThat(schedule.chain()).containsExactly("a", "b");
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2023, 11, day);
  }

  private static DatedTask.Builder dated(String id, long duration, String... before) {
    return DatedTask.builder().task(Task.of(id, duration, before));
  }

  @Test
  void whatIsToBeFinishedOnARestDayIsFinishedOnTheWorkingDayBefore() {
    BackwardSchedule schedule =
        of(
            Vector.of(dated("a", 3).finishBy(november(26)).build(), task("b", 2, "a")),
            WorkCalendar.china());
    assertThat(schedule.tasks().get("a").get())
        .isEqualTo(new BackwardSchedule.LatestDays(november(22), november(24)));
    assertThat(schedule.tasks().get("b").get())
        .isEqualTo(new BackwardSchedule.LatestDays(november(29), november(30)));
    assertThat(schedule.startNoLaterThan()).isEqualTo(november(22));
    assertThat(schedule.floats()).isEmpty();
  }

  @Test
  void whatIsToStartByADayMovesWhatGoesBeforeIt() {
    BackwardSchedule schedule =
        of(
            Vector.of(task("a", 3), dated("b", 2, "a").startBy(november(25)).build()),
            WorkCalendar.china());
    assertThat(schedule.tasks().get("b").get())
        .isEqualTo(new BackwardSchedule.LatestDays(november(24), november(27)));
    assertThat(schedule.tasks().get("a").get().finish()).isEqualTo(november(23));
  }

  @Test
  void aMilestoneIsDatedOnTheDayAtWhoseEndItFalls() {
    BackwardSchedule schedule =
        of(
            Vector.of(
                task("a", 1),
                dated("done", 0, "a").finishBy(november(26)).build(),
                dated("begun", 0).startBy(november(26)).build()),
            WorkCalendar.china());
    BackwardSchedule.LatestDays friday =
        new BackwardSchedule.LatestDays(november(24), november(24));
    assertThat(schedule.tasks().get("done").get()).isEqualTo(friday);
    assertThat(schedule.tasks().get("begun").get()).isEqualTo(friday);
    assertThat(schedule.tasks().get("a").get()).isEqualTo(friday);
  }

  @Test
  void whatCannotStartBeforeADayHasTheDaysFromThenOn() {
    BackwardSchedule schedule =
        of(
            Vector.of(task("a", 3), dated("b", 2, "a").notBefore(november(25)).build()),
            WorkCalendar.china());
    // From Monday the 27th; the latest start is Wednesday the 29th.
    assertThat(schedule.floats()).isEqualTo(LinkedHashMap.of("b", 2L));
    assertThat(schedule.isFeasible()).isTrue();
  }

  @Test
  void whatCannotStartBeforeTheDeadlineLacksTheDaysUntilItsEnd() {
    BackwardSchedule schedule =
        BackwardSchedule.of(
            Vector.of(
                task("a", 3),
                dated("b", 2, "a").notBefore(LocalDate.of(2023, 12, 2)).build(),
                task("c", 0, "b")),
            WorkCalendar.china(),
            DEADLINE,
            Optional.of(november(1)));
    // On the 4th and 5th of December; the 1st, the 4th and the 5th lie behind the deadline.
    assertThat(schedule.shortBy()).isEqualTo(3);
    assertThat(schedule.chain()).containsExactly("b", "c");
    assertThat(schedule.floats()).isEqualTo(LinkedHashMap.of("a", 17L, "b", -3L, "c", -3L));
    assertThat(schedule.tasks().get("b").get().start()).isEqualTo(november(29));
  }

  @Test
  void aYearWithoutDataIsToldAtTheDateThatAsksForIt() {
    assertThatThrownBy(
            () ->
                of(
                    Vector.of(
                        task("a", 1), dated("b", 1).startBy(LocalDate.of(1999, 1, 1)).build()),
                    WorkCalendar.china()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.problems().head().path()).isEqualTo("tasks[1].startBy"));
  }

  /** Seen to fail where a deadline on a rest day was moved to the working day after it. */
  @Property(tries = 100)
  void aHolidayMoreNeverLetsAnythingStartLater(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int size,
      @ForAll @IntRange(max = 60) int before) {
    LocalDate day = DEADLINE.minusDays(before);
    WorkCalendar holiday = WorkCalendar.china().withStops(Vector.of(DateRange.of(day, day)));
    BackwardSchedule plain = of(random(seed, size), WorkCalendar.china());
    BackwardSchedule less = of(random(seed, size), holiday);
    plain
        .tasks()
        .forEach(
            (id, days) ->
                assertThat(less.tasks().get(id).get().start()).isBeforeOrEqualTo(days.start()));
  }

  /** Seen to fail where the backward pass went through the tasks as they stand. */
  @Property(tries = 100)
  void renamingAndReversingTheListChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
    BackwardSchedule schedule = of(random(seed, size), WorkCalendar.china());
    BackwardSchedule renamed =
        of(random(seed, size).map(BackwardScheduleTest::renamed).reverse(), WorkCalendar.china());
    assertThat(renamed.startNoLaterThan()).isEqualTo(schedule.startNoLaterThan());
    schedule
        .tasks()
        .forEach((id, days) -> assertThat(renamed.tasks().get("x" + id).get()).isEqualTo(days));
  }

  private static DatedTask renamed(DatedTask dated) {
    Task task = dated.task();
    DatedTask.Builder renamed =
        DatedTask.builder()
            .task(
                new Task(
                    "x" + task.id(),
                    task.duration(),
                    task.predecessors()
                        .map(link -> new Link("x" + link.id(), link.type(), link.lag()))));
    dated.startBy().ifPresent(renamed::startBy);
    dated.finishBy().ifPresent(renamed::finishBy);
    dated.notBefore().ifPresent(renamed::notBefore);
    return renamed.build();
  }

  /** Seen to fail where the finish of a task with a bound on its start was one day off. */
  @Property(tries = 100)
  void forwardAndBackwardAgreeOnTheLength(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
    Seq<DatedTask> tasks = random(seed, size);
    long length = CriticalPath.of(TaskNetwork.of(tasks.map(DatedTask::task))).length();
    Assume.that(length > 0);
    LocalDate first = of(Vector.of(task("whole", length)), WorkCalendar.china()).startNoLaterThan();
    assertThat(
            BackwardSchedule.of(tasks, WorkCalendar.china(), DEADLINE, Optional.of(first))
                .isFeasible())
        .isTrue();
    LocalDate dayLater = WorkCalendar.china().plus(first, 1);
    assertThat(
            BackwardSchedule.of(tasks, WorkCalendar.china(), DEADLINE, Optional.of(dayLater))
                .shortBy())
        .isEqualTo(1);
  }
}
