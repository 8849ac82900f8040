package org.openrenovation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.calendar.OfficialCalendar;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.project.Milestones;

/** Later years of the official calendar come as a file, not as a release. */
class CalendarsTest {
  private static final String YEAR_2027 =
      "{\"years\": {\"2027\": {\"off\": {\"元旦\": [\"2027-01-01\"]}, \"work\": [{\"date\":"
          + " \"2027-01-30\", \"for\": \"春节\"}]}}}";

  @Test
  void aLaterYearIsAdded() {
    Policy policy = Policy.of(Counties.policy(Counties.builtIn().head()), 2025);
    assertThat(policy.calendar().covers(2027)).isFalse();
    Policy later = policy.with(Calendars.read(YEAR_2027).get());
    assertThat(later.calendar().covers(2020)).isTrue();
    assertThat(Milestones.under(later).of(2027, later.calendar()).head().lastWorkingDay())
        .contains(LocalDate.of(2027, 1, 30));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    OfficialCalendar china = WorkCalendar.china();
    OfficialCalendar again = Calendars.read(Calendars.write(china)).get();
    for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
      assertThat(again.isWorkingDay(day)).as(day.toString()).isEqualTo(china.isWorkingDay(day));
    }
  }

  @Test
  void everyProblemIsToldWithItsYear() {
    String bad =
        YEAR_2027
            .replace("2027-01-01", "2026-01-01")
            .replace("2027-01-30", "2027-13-30")
            .replace("\"for\"", "\"of\"");
    assertThat(Calendars.read(bad).getError().map(problem -> problem.path() + " " + problem.code()))
        .containsExactlyInAnyOrder(
            "years.2027.work[0].date value.out-of-range",
            "years.2027.work[0].of field.unknown",
            "years.2027.work[0].for field.missing");
    assertThat(
            Calendars.read(YEAR_2027.replace("2027-01-01", "2026-01-01"))
                .getError()
                .map(problem -> problem.path()))
        .containsExactly("years.2027.days[0].date");
  }
}
