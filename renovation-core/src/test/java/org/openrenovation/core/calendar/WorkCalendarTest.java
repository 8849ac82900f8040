package org.openrenovation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.testing.Clause;

@Clause("2.3.3")
class WorkCalendarTest {
  private final OfficialCalendar china = WorkCalendar.china();

  @ParameterizedTest
  @CsvSource({"2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
  void everyBuiltInYearHasTheWorkingDaysThatTheNoticesAddUpTo(int year, long workingDays) {
    assertThat(china.count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
        .isEqualTo(workingDays);
  }

  @Test
  void everyBuiltInYearNamesItsNotice() {
    assertThat(china.years().map(HolidayYear::year))
        .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
    assertThat(china.years().map(HolidayYear::notices))
        .allSatisfy(
            notices ->
                assertThat(notices)
                    .isNotEmpty()
                    .allMatch(notice -> notice.contains("www.gov.cn/")));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-20,   1, 2023-01-28", // over the Spring Festival, to a Saturday that works
    "2024-02-18,  -1, 2024-02-09", // back from a Sunday that works
    "2023-10-08,   0, 2023-10-08",
    "2023-10-01,   0, 2023-10-07",
    "2022-12-30,   1, 2023-01-03", // 2022-12-31 stands in the notice for 2023
    "2020-01-23,   1, 2020-02-03", // the Spring Festival of 2020 was extended
    "2023-10-01,  -1, 2023-09-28",
  })
  void workingDaysAreCountedFromADay(LocalDate from, long days, LocalDate expected) {
    assertThat(china.plus(from, days)).isEqualTo(expected);
  }

  @Test
  void theLastWorkingDayUpToAMonthEndMayBeASundayThatWorks() {
    assertThat(china.onOrBefore(LocalDate.of(2022, 1, 31))).isEqualTo("2022-01-30");
    assertThat(china.onOrBefore(LocalDate.of(2025, 5, 31))).isEqualTo("2025-05-30");
  }

  @Test
  void aYearWithoutDataIsNamedAndNeverGuessed() {
    assertThatThrownBy(() -> china.plus(LocalDate.of(2026, 12, 30), 10))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.problems())
                  .singleElement()
                  .matches(p -> p.code().equals("calendar.no-data"));
              assertThat(refused.problems().head().below("days").message(Locale.CHINA))
                  .isEqualTo("days：没有 2027 年的工作日历，请载入该年度的节假日安排，或者选用“周一至周五”日历。");
            });
    assertThatThrownBy(() -> china.isWorkingDay(LocalDate.of(2019, 12, 31)))
        .hasMessageContaining("2019");
    assertThatThrownBy(() -> china.plus(LocalDate.of(2020, 1, 2), -3)).hasMessageContaining("2019");
    assertThatThrownBy(
            () ->
                WorkCalendar.mondayToFriday()
                    .plus(LocalDate.of(2200, 12, 1), 1_000_000_000_000_000L))
        .hasMessageContaining("2201");
  }

  @Test
  void aLaterYearIsLoadedOnTopAndAGapBetweenYearsIsRefused() {
    OfficialCalendar later =
        OfficialCalendar.of(
            List.of(
                HolidayYear.builder()
                    .year(2028)
                    .notices(List.of("https://www.gov.cn/"))
                    .days(List.of(new HolidayYear.NamedDay(LocalDate.of(2028, 1, 3), false, "元旦")))
                    .build()));
    OfficialCalendar both = china.with(later);
    assertThat(both.isWorkingDay(LocalDate.of(2028, 1, 3))).isFalse();
    assertThat(both.plus(LocalDate.of(2028, 1, 1), 1)).isEqualTo("2028-01-04");
    assertThatThrownBy(() -> both.plus(LocalDate.of(2026, 12, 30), 10))
        .hasMessageContaining("2027");
    assertThatThrownBy(() -> both.count(LocalDate.of(2026, 12, 30), LocalDate.of(2028, 1, 4)))
        .hasMessageContaining("2027");
  }

  @Test
  void aCorrectedYearReplacesTheBuiltInOne() {
    HolidayYear plain =
        HolidayYear.builder().year(2023).notices(List.empty()).days(List.empty()).build();
    OfficialCalendar corrected = china.with(OfficialCalendar.of(List.of(plain)));
    assertThat(corrected.isWorkingDay(LocalDate.of(2023, 10, 2))).isTrue();
    assertThat(corrected.years()).hasSize(7);
  }

  @Test
  void aYearRefusesAllOfItsDaysThatAreWrongAtOnce() {
    HolidayYear.NamedDay newYear = new HolidayYear.NamedDay(LocalDate.of(2027, 1, 1), false, "元旦");
    HolidayYear.NamedDay elsewhere =
        new HolidayYear.NamedDay(LocalDate.of(2026, 11, 30), false, "元旦");
    assertThatThrownBy(
            () ->
                HolidayYear.builder()
                    .year(2027)
                    .notices(List.empty())
                    .days(List.of(newYear, elsewhere, newYear))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(p -> p.path() + " " + p.code()))
                    .containsExactly(
                        "days[1].date value.out-of-range", "days[2].date id.duplicate"));
  }

  @Test
  void nobodyWorksInAStop() {
    WorkCalendar withStop =
        china.withStops(
            List.of(DateRange.of(LocalDate.of(2023, 11, 15), LocalDate.of(2024, 3, 15))));
    assertThat(withStop.plus(LocalDate.of(2023, 11, 14), 1)).isEqualTo("2024-03-18");
    assertThat(withStop.count(LocalDate.of(2023, 11, 15), LocalDate.of(2024, 3, 15))).isZero();
    assertThat(china.withStops(List.empty())).isSameAs(china);
  }

  @Test
  void calendarsAreValuesThatTravel() throws Exception {
    china.covers(2020); // the table is made and stays at home
    WorkCalendar stopped =
        china.withStops(List.of(DateRange.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 1))));
    assertThat(copy(stopped)).isEqualTo(stopped).hasSameHashCodeAs(stopped);
    assertThat(copy(WorkCalendar.mondayToFriday())).isSameAs(WorkCalendar.mondayToFriday());
  }

  private static Object copy(Object value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
