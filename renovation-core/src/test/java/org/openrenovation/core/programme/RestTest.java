package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.calendar.WorkCalendar;

/** The days on which nobody works though it is no weekend, and the weekends that are worked. */
class RestTest {
  private static final WorkCalendar CHINA = WorkCalendar.china();

  @Test
  void aFestivalIsOneSpanOverItsWeekend() {
    // Labour Day of 2024: the 1st, a Wednesday, to Sunday the 5th
    assertThat(Rest.spans(CHINA, LocalDate.of(2024, 4, 26), LocalDate.of(2024, 5, 15)))
        .containsExactly(DateRange.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 3)));
    // National Day of 2023: Friday 29 September to Friday 6 October, a weekend between
    assertThat(Rest.spans(CHINA, LocalDate.of(2023, 9, 1), LocalDate.of(2023, 10, 31)))
        .containsExactly(DateRange.of(LocalDate.of(2023, 9, 29), LocalDate.of(2023, 10, 6)));
    assertThat(
            Rest.spans(
                WorkCalendar.mondayToFriday(),
                LocalDate.of(2024, 4, 26),
                LocalDate.of(2024, 5, 15)))
        .isEmpty();
  }

  @Test
  void twoFestivalsAreTwoSpansAndTheLastDayCounts() {
    assertThat(Rest.spans(CHINA, LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 1)))
        .containsExactly(
            DateRange.of(LocalDate.of(2024, 4, 4), LocalDate.of(2024, 4, 5)),
            DateRange.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1)));
  }

  @Test
  void weekendsThatAreWorkedInsteadAreNamed() {
    assertThat(Rest.workedWeekends(CHINA, LocalDate.of(2024, 4, 7), LocalDate.of(2024, 5, 11)))
        .containsExactly(
            LocalDate.of(2024, 4, 7), LocalDate.of(2024, 4, 28), LocalDate.of(2024, 5, 11));
  }
}
