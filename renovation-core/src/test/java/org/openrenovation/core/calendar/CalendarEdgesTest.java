package org.openrenovation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.RefusedException;

/** The first and the last that is taken, and the next that is refused. */
class CalendarEdgesTest {
  private final OfficialCalendar china = WorkCalendar.china();
  private final WorkCalendar plain = WorkCalendar.mondayToFriday();

  @Test
  void plainDaysAreThoseOfTheYears1900To2200() {
    assertThat(plain.covers(1899)).isFalse();
    assertThat(plain.covers(1900)).isTrue();
    assertThat(plain.covers(2200)).isTrue();
    assertThat(plain.covers(2201)).isFalse();
    LocalDate first = LocalDate.of(1900, 1, 1);
    LocalDate last = LocalDate.of(2200, 12, 31);
    assertThat(plain.require(first)).isEqualTo(first);
    assertThat(plain.require(last)).isEqualTo(last);
    assertRefused(() -> plain.require(first.minusDays(1)), " calendar.no-data 1899");
    assertRefused(() -> plain.require(last.plusDays(1)), " calendar.no-data 2201");
  }

  @Test
  void aCalendarOfOnesOwnThatCoversMoreIsHeldToTheSameYears() {
    WorkCalendar every =
        new WorkCalendar() {
          @Override
          public boolean covers(int year) {
            return true;
          }

          @Override
          public boolean isWorkingDay(LocalDate day) {
            return true;
          }
        };
    assertThat(every.plus(LocalDate.of(1900, 1, 1), 1)).isEqualTo("1900-01-02");
    assertThat(every.plus(LocalDate.of(1900, 1, 2), -1)).isEqualTo("1900-01-01");
    assertRefused(() -> every.plus(LocalDate.of(1900, 1, 1), -1), " calendar.no-data 1899");
    assertRefused(() -> every.plus(LocalDate.of(2200, 12, 31), 1), " calendar.no-data 2201");
  }

  @Test
  void aYearNamesDaysFromTheDecemberBeforeToItsEnd() {
    LocalDate first = LocalDate.of(2027, 12, 1);
    LocalDate last = LocalDate.of(2028, 12, 31);
    assertThat(year(2028, first, last).days()).hasSize(2);
    assertRefused(
        () -> year(2028, first.minusDays(1)), "days[0].date value.out-of-range 2027-11-30");
    assertRefused(
        () -> year(2028, first, last.plusDays(1)), "days[1].date value.out-of-range 2029-01-01");
    assertRefused(() -> year(2028, last, last), "days[1].date id.duplicate 2028-12-31");
    assertThat(year(1900).year()).isEqualTo(1900);
    assertThat(year(2200).year()).isEqualTo(2200);
    assertRefused(() -> year(1899), "year value.out-of-range 1899");
    assertRefused(() -> year(2201), "year value.out-of-range 2201");
  }

  @Test
  void aYearStandsOnceInACalendarAndTheyMayComeInAnyOrder() {
    assertThat(OfficialCalendar.of(Vector.of(year(2031), year(2030))).years())
        .containsExactly(year(2030), year(2031));
    assertRefused(
        () -> OfficialCalendar.of(Vector.of(year(2030), year(2031), year(2030))),
        "years id.duplicate 2030");
  }

  @Test
  void aCalendarWithoutYearsKnowsNoDay() {
    OfficialCalendar none = OfficialCalendar.of(Vector.empty());
    assertThat(none.covers(2024)).isFalse();
    assertRefused(() -> none.isWorkingDay(LocalDate.of(2024, 5, 6)), " calendar.no-data 2024");
  }

  /** The day before the first year belongs to no year; those of the year itself do. */
  @Test
  void aDayBeforeTheFirstYearChangesNothing() {
    OfficialCalendar named = OfficialCalendar.of(Vector.of(year(2030, LocalDate.of(2029, 12, 31))));
    OfficialCalendar unnamed = OfficialCalendar.of(Vector.of(year(2030)));
    LocalDate from = LocalDate.of(2030, 1, 1);
    LocalDate to = LocalDate.of(2030, 12, 31);
    assertThat(named.count(from, to)).isEqualTo(unnamed.count(from, to)).isEqualTo(261);
    assertThat(OfficialCalendar.of(Vector.of(year(2030, from, to))).count(from, to)).isEqualTo(259);
  }

  @Test
  void theFirstAndTheLastWorkingDayThatIsKnownAreReachedAndNoneBeyond() {
    OfficialCalendar one = OfficialCalendar.of(Vector.of(year(2030)));
    LocalDate first = LocalDate.of(2030, 1, 1);
    LocalDate last = LocalDate.of(2030, 12, 31);
    assertThat(one.plus(LocalDate.of(2030, 1, 2), -1)).isEqualTo(first);
    assertRefused(() -> one.plus(first, -1), " calendar.no-data 2029");
    assertThat(one.plus(LocalDate.of(2030, 12, 30), 1)).isEqualTo(last);
    assertRefused(() -> one.plus(last, 1), " calendar.no-data 2031");
    // 2030-12-28 is a Saturday
    assertThat(one.plus(LocalDate.of(2030, 12, 28), 2)).isEqualTo(last);
    assertThat(one.plus(first, 260)).isEqualTo(last);
    assertThat(one.plus(last, -260)).isEqualTo(first);
  }

  @Test
  void aSpanOverAYearWithoutDataIsRefusedInBothDirections() {
    OfficialCalendar gap = OfficialCalendar.of(Vector.of(year(2030), year(2032)));
    LocalDate before = LocalDate.of(2030, 12, 31);
    LocalDate after = LocalDate.of(2032, 1, 1);
    assertRefused(() -> gap.count(before, after), " calendar.no-data 2031");
    assertRefused(() -> gap.plus(before, 300), " calendar.no-data 2031");
    assertRefused(() -> gap.plus(after, -300), " calendar.no-data 2031");
    assertThat(gap.count(after, after)).isEqualTo(1);
  }

  @Test
  void stopsAddUp() {
    DateRange january = DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));
    DateRange march = DateRange.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));
    WorkCalendar stopped = china.withStops(Vector.of(january)).withStops(Vector.of(march));
    assertThat(stopped.isWorkingDay(LocalDate.of(2024, 1, 8))).isFalse();
    assertThat(stopped.isWorkingDay(LocalDate.of(2024, 2, 5))).isTrue();
    assertThat(stopped.isWorkingDay(LocalDate.of(2024, 3, 5))).isFalse();
    assertThat(stopped.withStops(Vector.empty())).isEqualTo(stopped);
  }

  @Test
  void aNoticeRunsFromOneDayToAHundredThousand() {
    assertThat(new Publicity(1, Publicity.Counting.CALENDAR, false).days()).isEqualTo(1);
    assertThat(new Publicity(100_000, Publicity.Counting.CALENDAR, false).days())
        .isEqualTo(100_000);
    assertRefused(
        () -> new Publicity(0, Publicity.Counting.CALENDAR, false), "days value.out-of-range 0");
    assertRefused(
        () -> new Publicity(100_001, Publicity.Counting.CALENDAR, false),
        "days value.out-of-range 100001");
  }

  @Test
  void aQuestionAsksForADayOrForANumber() {
    LocalDate from = LocalDate.of(2023, 1, 20);
    WorkingDayQuestion day = WorkingDayQuestion.builder().from(from).days(1L).build();
    assertThat(day.day(china)).contains(LocalDate.of(2023, 1, 28));
    assertThat(day.count(china)).isEmpty();
    WorkingDayQuestion number =
        WorkingDayQuestion.builder().from(from).to(LocalDate.of(2023, 1, 28)).build();
    assertThat(number.count(china)).hasValue(2);
    assertThat(number.day(china)).isEmpty();
  }

  @Test
  void aQuestionThatAsksForBothForNeitherOrBackwardsIsRefused() {
    LocalDate day = LocalDate.of(2023, 1, 20);
    assertRefused(
        () -> WorkingDayQuestion.builder().from(day).days(1L).to(day).build(),
        "to field.conflict ");
    assertRefused(() -> WorkingDayQuestion.builder().from(day).build(), "days field.missing ");
    assertThatThrownBy(() -> WorkingDayQuestion.builder().from(day).to(day.minusDays(1)).build())
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void anAnswerThatLacksDataNamesThePartOfTheQuestion() {
    LocalDate known = LocalDate.of(2026, 12, 30);
    LocalDate unknown = LocalDate.of(2019, 5, 6);
    assertRefused(
        () -> WorkingDayQuestion.builder().from(unknown).days(1L).build().day(china),
        "from calendar.no-data 2019");
    assertRefused(
        () -> WorkingDayQuestion.builder().from(known).days(9L).build().day(china),
        "days calendar.no-data 2027");
    assertRefused(
        () -> WorkingDayQuestion.builder().from(unknown).to(known).build().count(china),
        "from calendar.no-data 2019");
    assertRefused(
        () -> WorkingDayQuestion.builder().from(known).to(known.plusDays(9)).build().count(china),
        "to calendar.no-data 2027");
  }

  private static HolidayYear year(int year, LocalDate... off) {
    return HolidayYear.builder()
        .year(year)
        .days(Vector.of(off).map(day -> new HolidayYear.NamedDay(day, false, "假")))
        .build();
  }

  private static void assertRefused(ThrowingCallable asked, String problem) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(p -> p.path() + " " + p.code() + " " + p.value()))
                    .containsExactly(problem));
  }
}
