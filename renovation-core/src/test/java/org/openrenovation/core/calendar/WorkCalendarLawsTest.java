package org.openrenovation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Try;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrenovation.core.base.DateRange;

/** Laws of counting working days; each comment names the slip that its law was seen to catch. */
class WorkCalendarLawsTest {

  // the step over a rest day counted as a working day: plus(rest day, 1) was the second working day
  // after it
  @Property
  void theTableWalksLikeSomebodyWhoCountsDayByDay(
      @ForAll("calendar") WorkCalendar calendar,
      @ForAll("day") LocalDate from,
      @ForAll @IntRange(min = -400, max = 400) int days) {
    WorkCalendar byHand = new DayByDay(calendar);
    assertThat(outcome(() -> calendar.plus(from, days)))
        .isEqualTo(outcome(() -> byHand.plus(from, days)));
  }

  // the last day of the span left out
  @Property
  void theTableCountsLikeSomebodyWhoCountsDayByDay(
      @ForAll("calendar") WorkCalendar calendar,
      @ForAll("day") LocalDate from,
      @ForAll("day") LocalDate to) {
    WorkCalendar byHand = new DayByDay(calendar);
    assertThat(outcome(() -> calendar.count(from, to)))
        .isEqualTo(outcome(() -> byHand.count(from, to)));
  }

  // the span of a walk counted without its last day: three working days on were three days in all
  @Property
  void thereAndBackAgainIsTheSameWorkingDay(
      @ForAll("calendar") WorkCalendar calendar,
      @ForAll("day") LocalDate day,
      @ForAll @IntRange(min = 0, max = 400) int days) {
    Assume.that(calendar.covers(day.getYear()) && calendar.isWorkingDay(day));
    Try<LocalDate> there = Try.of(() -> calendar.plus(day, days));
    Assume.that(there.isSuccess());
    assertThat(calendar.plus(there.get(), -days)).isEqualTo(day);
    assertThat(calendar.count(day, there.get())).isEqualTo(days + 1);
  }

  // the stop's days worked and the others rested
  @Property
  void aStopNeverBringsAWorkingDayForward(
      @ForAll("calendar") WorkCalendar calendar,
      @ForAll("day") LocalDate from,
      @ForAll @IntRange(min = 0, max = 100) int days,
      @ForAll("day") LocalDate stop,
      @ForAll @IntRange(min = 0, max = 60) int length) {
    WorkCalendar stopped = calendar.withStops(List.of(DateRange.of(stop, stop.plusDays(length))));
    Try<LocalDate> later = Try.of(() -> stopped.plus(from, days));
    Assume.that(later.isSuccess());
    assertThat(later.get()).isAfterOrEqualTo(calendar.plus(from, days));
    assertThat(stop.datesUntil(stop.plusDays(length + 1L))).doesNotContain(later.get());
  }

  @Provide
  Arbitrary<WorkCalendar> calendar() {
    return Arbitraries.of(WorkCalendar.china(), WorkCalendar.mondayToFriday());
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.longs()
        .between(LocalDate.of(2019, 11, 1).toEpochDay(), LocalDate.of(2027, 2, 28).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static String outcome(java.util.function.Supplier<Object> what) {
    return Try.of(what::get).map(Object::toString).recover(refused -> refused.getMessage()).get();
  }

  /**
   * An embedding system's own calendar: it says which days are worked, the counting comes with the
   * interface.
   */
  private record DayByDay(WorkCalendar days) implements WorkCalendar {
    @Override
    public boolean covers(int year) {
      return days.covers(year);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
      return days.isWorkingDay(day);
    }
  }
}
