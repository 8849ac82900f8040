package org.openrenovation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.testing.Clause;

/** Clause 2.4.2: five days of publicity (公示5天). */
@Clause("2.4.2")
class PublicityTest {
  private final WorkCalendar china = WorkCalendar.china();

  @ParameterizedTest
  @CsvSource({
    "2022-04-29, 2022-05-04, 2022-05-05, 2022-05-10",
    "2022-01-28, 2022-02-02, 2022-02-07, 2022-02-09",
    "2023-01-19, 2023-01-24, 2023-01-28, 2023-01-31", // to a Saturday that works
    "2024-02-08, 2024-02-13, 2024-02-18, 2024-02-21", // to a Sunday that works
    "2025-09-30, 2025-10-05, 2025-10-09, 2025-10-14",
    "2026-02-13, 2026-02-18, 2026-02-24, 2026-02-27",
  })
  void fiveDaysInCalendarDaysMovedOffRestDaysAndInWorkingDays(
      LocalDate posted, LocalDate calendar, LocalDate moved, LocalDate working) {
    assertThat(lastDay(posted, Publicity.Counting.CALENDAR, false)).isEqualTo(calendar);
    assertThat(lastDay(posted, Publicity.Counting.CALENDAR, true)).isEqualTo(moved);
    assertThat(lastDay(posted, Publicity.Counting.WORKING, false)).isEqualTo(working);
  }

  @Test
  void theReportIsDueNoEarlierThanTheDayAfterAndInWorkingDaysTheNextWorkingDay() {
    LocalDate posted = LocalDate.of(2023, 9, 21);
    assertThat(new Publicity(5, Publicity.Counting.WORKING, false).from(posted, china))
        .isEqualTo(new Publicity.Run(LocalDate.of(2023, 9, 28), LocalDate.of(2023, 10, 7)));
    assertThat(new Publicity(7, Publicity.Counting.CALENDAR, false).from(posted, china))
        .isEqualTo(new Publicity.Run(LocalDate.of(2023, 9, 28), LocalDate.of(2023, 9, 29)));
  }

  @Test
  void calendarDaysNeedNoCalendar() {
    assertThat(lastDay(LocalDate.of(2019, 6, 3), Publicity.Counting.CALENDAR, false))
        .isEqualTo("2019-06-08");
  }

  @Test
  void whatLacksDataIsNamedTheYearOfPostingOrTheDays() {
    assertRefused(LocalDate.of(2019, 6, 3), "start calendar.no-data");
    assertRefused(LocalDate.of(2026, 12, 30), "days calendar.no-data");
  }

  @Test
  void aNoticeOfNoDaysIsRefused() {
    assertThatThrownBy(() -> new Publicity(0, Publicity.Counting.CALENDAR, false))
        .isInstanceOf(RefusedException.class);
  }

  private void assertRefused(LocalDate start, String problem) {
    assertThatThrownBy(() -> new Publicity(5, Publicity.Counting.WORKING, false).from(start, china))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(p -> p.path() + " " + p.code()))
                    .containsExactly(problem));
  }

  private LocalDate lastDay(LocalDate posted, Publicity.Counting counting, boolean roll) {
    return new Publicity(5, counting, roll).from(posted, china).lastDay();
  }
}
