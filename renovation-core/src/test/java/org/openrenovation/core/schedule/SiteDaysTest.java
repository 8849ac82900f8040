package org.openrenovation.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** The days of sites: the winter stop, and calendars that an embedding system brings. */
@Clause("2.3.3")
class SiteDaysTest {
  private static final Policy TEXT = Policy.of(Counties.policy("ruicheng"), 2024);
  private static final Policy STOPPED =
      TEXT.with(
          Overlay.of("calendar.stops", new Value.Season(MonthDay.of(12, 1), MonthDay.of(2, 29))));

  /** An embedding system's own: six days a week, only 2024 and 2025. */
  private record SixDays() implements WorkCalendar {
    @Override
    public boolean covers(int year) {
      return year == 2024 || year == 2025;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
      return require(day).getDayOfWeek() != DayOfWeek.SUNDAY;
    }
  }

  private static final WorkCalendar OWN = SiteCalendar.of(STOPPED, new SixDays(), 2024);

  @Test
  void theStopGoesAcrossTheNewYear() {
    WorkCalendar days = SiteCalendar.of(STOPPED, 2024);
    assertThat(days.isWorkingDay(LocalDate.of(2024, 2, 29))).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2024, 3, 1))).isTrue();
    assertThat(days.isWorkingDay(LocalDate.of(2024, 11, 29))).isTrue();
    assertThat(days.onOrAfter(LocalDate.of(2024, 12, 1))).isEqualTo(LocalDate.of(2025, 3, 3));
  }

  @Test
  void aSeasonWithinAYearStopsEveryYear() {
    Policy summer =
        TEXT.with(
            Overlay.of("calendar.stops", new Value.Season(MonthDay.of(7, 1), MonthDay.of(7, 31))));
    WorkCalendar days = SiteCalendar.of(summer, 2024);
    assertThat(days.onOrAfter(LocalDate.of(2024, 7, 1))).isEqualTo(LocalDate.of(2024, 8, 1));
    assertThat(days.onOrAfter(LocalDate.of(2025, 7, 1))).isEqualTo(LocalDate.of(2025, 8, 1));
    assertThat(days.isWorkingDay(LocalDate.of(2024, 12, 2))).isTrue();
  }

  @Test
  void anUnsetSeasonStopsNothing() {
    assertThat(SiteCalendar.of(TEXT, 2024)).isEqualTo(TEXT.calendar());
  }

  @Test
  void aBackwardScheduleGoesByTheOwnCalendarAndItsStop() {
    BackwardSchedule schedule =
        BackwardSchedule.of(
            Vector.of(DatedTask.builder().task(Task.of("paving", 3)).build()),
            OWN,
            LocalDate.of(2025, 3, 2),
            Optional.of(LocalDate.of(2024, 11, 29)));
    // Saturday 1 March 2025 works, the winter does not, Saturday 30 November does.
    assertThat(schedule.tasks().get("paving").get())
        .isEqualTo(
            new BackwardSchedule.LatestDays(LocalDate.of(2024, 11, 29), LocalDate.of(2025, 3, 1)));
    assertThat(schedule.floats().get("paving").get()).isZero();
  }

  @Test
  @Clause("2.4.4")
  void crewsGoByTheOwnCalendarAndItsStop() {
    WorkDays days = new WorkDays(LocalDate.of(2024, 11, 28), OWN);
    CrewPlan plan =
        CrewPlan.of(
            SharedCrews.builder()
                .addTasks(Sites.task("a", 3, "p", HashMap.of("M", 1L)))
                .addTasks(Sites.task("b", 1, "p", HashMap.of("M", 1L)))
                .putCrews("M", CrewSupply.of(1))
                .putProjects(
                    "p", CrewProject.builder().due(days.until(LocalDate.of(2025, 3, 1))).build())
                .build(),
            CrewSearch.USUAL);
    assertThat(plan.totalLateness()).isZero();
    assertThat(days.endingAt(plan.makespan())).isEqualTo(LocalDate.of(2025, 3, 1));
  }

  @Test
  void progressGoesByTheOwnCalendarAndItsStop() {
    Policy limited = STOPPED.with(Overlay.of(Progress.LIMITS.id(), Progress.limits(0, 10)));
    TrackedTask task =
        TrackedTask.builder()
            .id("paving")
            .budget(Money.ofYuan(3_000))
            .plannedStart(LocalDate.of(2024, 11, 29))
            .plannedFinish(LocalDate.of(2025, 3, 1))
            .build();
    TaskProgress progress =
        Progress.under(limited, OWN)
            .decide(
                ProgressReview.builder()
                    .asOf(LocalDate.of(2025, 1, 15))
                    .tasks(Vector.of(task))
                    .build())
            .value()
            .tasks()
            .get("paving")
            .get();
    assertThat(progress.planned()).isEqualTo(Fraction.of(2, 3));
    assertThat(progress.forecastFinish()).isEqualTo(LocalDate.of(2025, 3, 4));
    assertThat(progress.delay()).isEqualTo(2);
  }

  @Test
  void aYearThatTheOwnCalendarDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> new WorkDays(LocalDate.of(2025, 12, 30), new SixDays()).beginningAt(3))
        .isInstanceOf(RefusedException.class);
  }

  /** Seen to fail where the end of a rest day was that of the next working day. */
  @Property(tries = 200)
  void offsetsAndDaysAgree(
      @ForAll @IntRange(max = 300) int first, @ForAll @IntRange(max = 120) int later) {
    LocalDate from = LocalDate.of(2024, 1, 1).plusDays(first);
    LocalDate day = from.plusDays(later);
    WorkDays days = new WorkDays(from, OWN);
    assertThat(days.beginningAt(days.from(day))).isEqualTo(OWN.onOrAfter(day));
    if (!day.isBefore(days.first())) {
      assertThat(days.endingAt(days.until(day))).isEqualTo(OWN.onOrBefore(day));
      assertThat(days.until(day) - days.from(day)).isEqualTo(OWN.isWorkingDay(day) ? 1 : 0);
    }
  }

  /** Seen to fail where a rest day within a stop was worked. */
  @Property(tries = 300)
  void aStopNeverLetsTheSameWorkEndSooner(
      @ForAll @IntRange(max = 80) int days,
      @ForAll @IntRange(max = 6) int before,
      @ForAll @IntRange(max = 40) int length) {
    LocalDate from = LocalDate.of(2024, 1, 2);
    LocalDate end = new WorkDays(from, new SixDays()).endingAt(days);
    LocalDate stop = end.minusDays(before);
    WorkCalendar stopped =
        new SixDays().withStops(Vector.of(DateRange.of(stop, stop.plusDays(length))));
    assertThat(new WorkDays(from, stopped).endingAt(days)).isAfterOrEqualTo(end);
  }
}
